// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/key_access.h"

#include <windows.h>

#include <sddl.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/windows/store_error.h"

namespace certcore {

namespace {

std::string nameOf(PSID sid) {
    DWORD nameSize = 0;
    DWORD domainSize = 0;
    SID_NAME_USE use{};
    LookupAccountSidW(nullptr, sid, nullptr, &nameSize, nullptr, &domainSize, &use);
    std::wstring name(nameSize, L'\0');
    std::wstring domain(domainSize, L'\0');
    if (nameSize > 0 &&
        LookupAccountSidW(nullptr, sid, name.data(), &nameSize, domain.data(), &domainSize, &use) != 0) {
        name.resize(nameSize);
        domain.resize(domainSize);
        return fromWide(domain.empty() ? name : domain + L"\\" + name);
    }
    return fromWide(sidText(sid));
}

// Those who can be logged on, or be meant by those who are.
bool isAccount(SID_NAME_USE use) {
    return use == SidTypeUser || use == SidTypeGroup || use == SidTypeAlias || use == SidTypeWellKnownGroup;
}

// Null where Windows knows none.
LocalMemory<void> sidOfText(const std::string& text) {
    PSID sid = nullptr;
    return LocalMemory<void>(ConvertStringSidToSidW(toWide(text).c_str(), &sid) != 0 ? sid : nullptr);
}

bool knows(PSID sid) {
    std::array<wchar_t, 512> name{};
    std::array<wchar_t, 512> domain{};
    auto nameSize = static_cast<DWORD>(name.size());
    auto domainSize = static_cast<DWORD>(domain.size());
    SID_NAME_USE use{};
    return LookupAccountSidW(nullptr, sid, name.data(), &nameSize, domain.data(), &domainSize, &use) != 0 &&
           isAccount(use);
}

// Empty where Windows knows none.
std::string sidOfName(const std::string& text) {
    std::array<std::uint64_t, SECURITY_MAX_SID_SIZE / sizeof(std::uint64_t) + 1> sid{};
    auto sidSize = static_cast<DWORD>(sizeof sid);
    std::array<wchar_t, 512> domain{};
    auto domainSize = static_cast<DWORD>(domain.size());
    SID_NAME_USE use{};
    const bool found =
        LookupAccountNameW(nullptr, toWide(text).c_str(), sid.data(), &sidSize, domain.data(), &domainSize, &use) != 0;
    return found && isAccount(use) ? fromWide(sidText(sid.data())) : std::string();
}

Result<void> setList(const StoredKey& key, const AccessList& list, const KeyLocation& location) {
    std::vector<unsigned char> descriptor = writeAccessList(list);
    if (descriptor.empty()) {
        return fail(ErrorCause::KeyGrantsUnreadable, location.container, "what its list would become");
    }
    const DWORD error = key.setAccessList(std::move(descriptor));
    if (error == ERROR_SUCCESS) {
        return {};
    }
    auto refused = storeError(error, location.container, "who may read a key");
    return refused.error().cause == ErrorCause::StoreAccessDenied
               ? refused
               : fail(ErrorCause::KeyGrantsRefused, systemError(error), refused.error().detail);
}

}  // namespace

std::string accountName(const std::string& sid) {
    const LocalMemory<void> known = sidOfText(sid);
    return known ? nameOf(known.get()) : sid;
}

Result<KeyGrant> accountNamed(const std::string& text) {
    // Without a name, Windows means its own computer.
    const std::string sid = isSid(text) ? text : text.empty() ? std::string() : sidOfName(text);
    const LocalMemory<void> found = isSid(sid) ? sidOfText(sid) : nullptr;
    if (!found || !knows(found.get())) {
        return fail(ErrorCause::AccountUnknown, text, systemError(GetLastError()));
    }
    return KeyGrant{nameOf(found.get()), sid, KeyRights::Read};
}

std::optional<AccessList> accessListOf(const KeyLocation& location) {
    const auto key = openStoredKey(location);
    return key ? readAccessList(key->accessList()) : std::nullopt;
}

Result<void> grantKey(const KeyLocation& location, std::span<const KeyGrant> grants) {
    if (grants.empty()) {
        return {};
    }
    const auto key = openStoredKey(location);
    const auto former = key ? readAccessList(key->accessList()) : std::nullopt;
    const auto wanted = former ? withGrants(*former, grants) : std::nullopt;
    if (!wanted) {
        return fail(ErrorCause::KeyGrantsUnreadable, location.container, "its list, or what it would become");
    }
    if (auto set = setList(*key, *wanted, location); !set) {
        return set;
    }
    // Opened anew: a handle may remember what it was told.
    const auto now = accessListOf(location);
    return now && grantsAll(*now, grants)
               ? Result<void>()
               : fail(ErrorCause::ReadBackFailed, location.container, "who may read the key");
}

Result<void> revokeKey(const KeyLocation& location, std::span<const KeyGrant> grants) {
    const auto key = openStoredKey(location);
    if (!key || grants.empty()) {
        return {};
    }
    const auto former = readAccessList(key->accessList());
    if (!former) {
        return fail(ErrorCause::KeyGrantsUnreadable, location.container);
    }
    const AccessList wanted = withoutGrants(*former, grants);
    if (wanted == *former) {
        return {};
    }
    if (auto set = setList(*key, wanted, location); !set) {
        return set;
    }
    const auto now = accessListOf(location);
    return now && now->entries.size() == wanted.entries.size()
               ? Result<void>()
               : fail(ErrorCause::ReadBackFailed, location.container, "who may not read the key any more");
}

}  // namespace certcore
