// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/system_store.h"

#include <algorithm>
#include <array>

#include "certcore/base/text_encoding.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/windows/store_error.h"

namespace certcore {

namespace {

const wchar_t* systemName(WindowsStoreName name) {
    switch (name) {
        case WindowsStoreName::Personal:
            return L"MY";
        case WindowsStoreName::Intermediate:
            return L"CA";
        case WindowsStoreName::Root:
            return L"ROOT";
    }
    return L"";
}

DWORD flagOf(StoreLocation location) {
    return location == StoreLocation::LocalMachine ? CERT_SYSTEM_STORE_LOCAL_MACHINE : CERT_SYSTEM_STORE_CURRENT_USER;
}

CRYPT_HASH_BLOB hashBlob(std::vector<unsigned char>& bytes) {
    return {static_cast<DWORD>(bytes.size()), bytes.data()};
}

}  // namespace

std::string placeText(StoreLocation location, WindowsStoreName name) {
    const std::string whose = location == StoreLocation::LocalMachine ? "LocalMachine" : "CurrentUser";
    switch (name) {
        case WindowsStoreName::Personal:
            return whose + "\\My";
        case WindowsStoreName::Intermediate:
            return whose + "\\CA";
        case WindowsStoreName::Root:
            return whose + "\\Root";
    }
    return whose;
}

Result<SystemStore> SystemStore::open(StoreLocation location, WindowsStoreName name, Access access) {
    const DWORD way = access == Access::Read ? CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG : 0U;
    std::string place = placeText(location, name);
    CertificateStoreHandle store(CertOpenStore(
        CERT_STORE_PROV_SYSTEM_W, 0, 0, flagOf(location) | way | CERT_STORE_ENUM_ARCHIVED_FLAG, systemName(name)));
    if (store) {
        return SystemStore(std::move(store), std::move(place));
    }
    const DWORD error = GetLastError();
    if (access == Access::Read && error == ERROR_FILE_NOT_FOUND) {
        return SystemStore(CertificateStoreHandle(CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr)),
                           std::move(place));
    }
    return storeError(error, place, "opening a store");
}

Result<CertificateContext> SystemStore::find(const Thumbprint& thumbprint) const {
    std::vector<unsigned char> hash = *fromHex(thumbprint.text());
    CRYPT_HASH_BLOB blob = hashBlob(hash);
    SetLastError(ERROR_SUCCESS);
    CertificateContext context(
        CertFindCertificateInStore(m_store.get(), X509_ASN_ENCODING, 0, CERT_FIND_SHA1_HASH, &blob, nullptr));
    const DWORD error = context ? static_cast<DWORD>(ERROR_SUCCESS) : GetLastError();
    if (error != ERROR_SUCCESS && error != static_cast<DWORD>(CRYPT_E_NOT_FOUND)) {
        return storeError(error, m_place, "looking for a certificate");
    }
    return context;
}

Result<std::vector<CertificateContext>> SystemStore::all() const {
    return certificatesIn(m_store, m_place);
}

Result<void> SystemStore::add(const CERT_CONTEXT& context) {
    if (CertAddCertificateContextToStore(m_store.get(), &context, CERT_STORE_ADD_REPLACE_EXISTING, nullptr) == 0) {
        return storeError(GetLastError(), m_place, "adding a certificate");
    }
    commit();
    return {};
}

Result<void> SystemStore::addSerialized(std::span<const unsigned char> element) {
    if (CertAddSerializedElementToStore(m_store.get(), element.data(), static_cast<DWORD>(element.size()),
                                        CERT_STORE_ADD_REPLACE_EXISTING, 0, CERT_STORE_CERTIFICATE_CONTEXT_FLAG,
                                        nullptr, nullptr) == 0) {
        return storeError(GetLastError(), m_place, "putting a certificate back");
    }
    commit();
    return {};
}

Result<void> SystemStore::setArchived(const Thumbprint& thumbprint, bool archived) {
    auto context = find(thumbprint);
    if (!context) {
        return passOn(context);
    }
    if (!*context) {
        return fail(ErrorCause::CertificateNotInStore, thumbprint.text());
    }
    // That the property is there is all that it says.
    const CRYPT_DATA_BLOB nothing{};
    if (CertSetCertificateContextProperty(context->get(), CERT_ARCHIVED_PROP_ID, 0, archived ? &nothing : nullptr) ==
        0) {
        return storeError(GetLastError(), m_place, "archiving a certificate");
    }
    commit();
    return {};
}

Result<void> SystemStore::remove(const Thumbprint& thumbprint) {
    auto context = find(thumbprint);
    if (!context) {
        return passOn(context);
    }
    if (!*context) {
        return {};
    }
    // Deleting gives the context back, whether it succeeds or not.
    if (CertDeleteCertificateFromStore(context->release()) == 0) {
        return storeError(GetLastError(), m_place, "deleting a certificate");
    }
    commit();
    return {};
}

// A store of the registry keeps a change at once, and need not know this call; other providers behind the same name may
// wait for it. Whether a change was kept, reading it back tells.
void SystemStore::commit() {
    CertControlStore(m_store.get(), CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr);
}

// A list that breaks off looks like one that ends: only the error tells. Wine sets none at the end.
Result<std::vector<CertificateContext>> certificatesIn(const CertificateStoreHandle& store, const std::string& place) {
    constexpr std::array<DWORD, 3> ends{static_cast<DWORD>(CRYPT_E_NOT_FOUND), ERROR_NO_MORE_FILES, ERROR_SUCCESS};
    std::vector<CertificateContext> contexts;
    SetLastError(ERROR_SUCCESS);
    const CERT_CONTEXT* context = nullptr;
    while ((context = CertEnumCertificatesInStore(store.get(), context)) != nullptr) {
        contexts.emplace_back(CertDuplicateCertificateContext(context));
        SetLastError(ERROR_SUCCESS);
    }
    const DWORD error = GetLastError();
    if (std::ranges::find(ends, error) == ends.end()) {
        return storeError(error, place, "listing certificates");
    }
    return contexts;
}

Result<CertificateContext> certificateIn(const CertificateStoreHandle& store, const Certificate& certificate,
                                         const std::string& place) {
    auto all = certificatesIn(store, place);
    if (!all) {
        return passOn(all);
    }
    const auto found = std::ranges::find_if(*all, [&certificate](const CertificateContext& context) {
        return std::ranges::equal(std::span(context->pbCertEncoded, context->cbCertEncoded), certificate.der());
    });
    return found == all->end() ? nullptr : std::move(*found);
}

Result<std::vector<CertificateContext>> everyCertificate() {
    // Those that hold servers' certificates, by their names in the registry; and the rest that Windows brings along.
    constexpr std::array names{L"MY", L"WebHosting", L"Remote Desktop", L"CA", L"ROOT", L"TrustedPeople"};
    std::vector<CertificateContext> all;
    for (const StoreLocation location : {StoreLocation::LocalMachine, StoreLocation::CurrentUser}) {
        for (const wchar_t* name : names) {
            const CertificateStoreHandle store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
                                                             flagOf(location) | CERT_STORE_READONLY_FLAG |
                                                                 CERT_STORE_OPEN_EXISTING_FLAG |
                                                                 CERT_STORE_ENUM_ARCHIVED_FLAG,
                                                             name));
            const DWORD error = store ? static_cast<DWORD>(ERROR_SUCCESS) : GetLastError();
            if (!store && error == ERROR_FILE_NOT_FOUND) {
                continue;
            }
            if (!store) {
                return storeError(error, fromWide(name), "looking for who else uses a key");
            }
            auto found = certificatesIn(store, fromWide(name));
            if (!found) {
                return passOn(found);
            }
            std::ranges::move(*found, std::back_inserter(all));
        }
    }
    return all;
}

Result<bool> isInStore(StoreLocation location, WindowsStoreName name, const Thumbprint& thumbprint) {
    auto store = SystemStore::open(location, name, Access::Read);
    if (!store) {
        return passOn(store);
    }
    auto found = store->find(thumbprint);
    if (!found) {
        return passOn(found);
    }
    return *found != nullptr;
}

Result<CertificateContext> personalCertificate(StoreLocation location, const Thumbprint& thumbprint) {
    auto store = SystemStore::open(location, WindowsStoreName::Personal, Access::Read);
    if (!store) {
        return passOn(store);
    }
    auto context = store->find(thumbprint);
    if (!context || *context) {
        return context;
    }
    const bool onlyForUser =
        location == StoreLocation::LocalMachine &&
        isInStore(StoreLocation::CurrentUser, WindowsStoreName::Personal, thumbprint).value_or(false);
    return fail(onlyForUser ? ErrorCause::CertificateOnlyForUser : ErrorCause::CertificateNotInStore,
                thumbprint.text());
}

}  // namespace certcore
