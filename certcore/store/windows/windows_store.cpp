// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/windows_store.h"

#include "certcore/store/file_operations.h"
#include "certcore/store/windows/folder_owner.h"
#include "certcore/store/windows/key_access.h"
#include "certcore/store/windows/system_places.h"

namespace certcore {

namespace {

namespace fs = std::filesystem;

// What hands out folders to everybody must not hand over what an elevated undo acts upon.
Result<void> expectTrustedWithFiles(const fs::path& folder) {
    if (auto trusted = expectTrusted(folder); !trusted) {
        return trusted;
    }
    auto names = namesIn(folder);
    if (!names) {
        return passOn(names);
    }
    for (const std::string& name : *names) {
        if (auto trusted = expectTrusted(folder / name); !trusted) {
            return trusted;
        }
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<CertificateStore>> WindowsStore::open(const CryptoContext& crypto, StoreLocation location) {
    auto folder = location == StoreLocation::LocalMachine ? machineFolder() : userFolder();
    if (!folder) {
        return passOn(folder);
    }
    return std::unique_ptr<CertificateStore>(new WindowsStore(crypto, location, std::move(*folder)));
}

WindowsStore::WindowsStore(const CryptoContext& crypto, StoreLocation location, fs::path folder)
    : m_location(location),
      m_folder(std::move(folder)),
      m_view(crypto, location, receiptFolder()),
      m_steps(crypto, location, receiptFolder()) {}

std::string WindowsStore::location() const {
    return placeText(m_location, WindowsStoreName::Personal);
}

// Http.sys runs in the kernel: it knows the computer's stores alone.
std::optional<std::string> WindowsStore::bindingStoreName() const {
    return m_location == StoreLocation::LocalMachine ? std::optional<std::string>("MY") : std::nullopt;
}

fs::path WindowsStore::receiptFolder() const {
    return m_folder / "receipts";
}

bool WindowsStore::exists() const {
    if (isThere(receiptFolder())) {
        return true;
    }
    const auto store = SystemStore::open(m_location, WindowsStoreName::Personal, Access::Read);
    const auto all = store ? store->all() : Result<std::vector<CertificateContext>>();
    return !store || !all || !all->empty();
}

// What an import would come to, without writing.
Result<void> WindowsStore::expectWritable() const {
    for (const WindowsStoreName name : {WindowsStoreName::Personal, WindowsStoreName::Intermediate}) {
        if (auto store = SystemStore::open(m_location, name, Access::Write); !store) {
            return passOn(store);
        }
    }
    if (m_location == StoreLocation::LocalMachine) {
        if (auto trusted = expectTrusted(m_folder); !trusted) {
            return trusted;
        }
        if (auto trusted = expectTrustedWithFiles(receiptFolder()); !trusted) {
            return trusted;
        }
    }
    return certcore::expectWritable(receiptFolder());
}

// Whoever may not write to the store makes no folders either: in %ProgramData% they would be his, and an administrator
// after him could not trust them.
Result<void> WindowsStore::prepare() const {
    if (auto store = SystemStore::open(m_location, WindowsStoreName::Personal, Access::Write); !store) {
        return passOn(store);
    }
    if (m_location == StoreLocation::CurrentUser) {
        return makePrivateFolder(receiptFolder());
    }
    if (!isElevated()) {
        return fail(ErrorCause::StoreAccessDenied, location(), "not elevated");
    }
    if (auto made = makeReadableFolder(m_folder); !made) {
        return made;
    }
    if (auto trusted = expectTrusted(m_folder); !trusted) {
        return trusted;
    }
    if (auto made = makePrivateFolder(receiptFolder()); !made) {
        return made;
    }
    return expectTrustedWithFiles(receiptFolder());
}

Result<void> WindowsStore::setArchived(const Thumbprint& thumbprint, bool archived) {
    auto store = SystemStore::open(m_location, WindowsStoreName::Personal, Access::Write);
    return store ? store->setArchived(thumbprint, archived) : passOn(store);
}

Result<void> WindowsStore::grantKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) {
    auto key = m_view.keyOf(thumbprint);
    return key ? certcore::grantKey(*key, grants) : passOn(key);
}

Result<void> WindowsStore::revokeKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) {
    auto key = m_view.keyOf(thumbprint);
    if (key) {
        return certcore::revokeKey(*key, grants);
    }
    const ErrorCause cause = key.error().cause;
    const bool isGone = cause == ErrorCause::CertificateNotInStore || cause == ErrorCause::KeyGrantsUnreadable;
    return isGone ? Result<void>() : passOn(key);
}

Result<std::unique_ptr<FolderLock>> WindowsStore::lock() {
    if (auto prepared = prepare(); !prepared) {
        return passOn(prepared);
    }
    return lockFolder(receiptFolder());
}

}  // namespace certcore
