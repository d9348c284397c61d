// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/key_access.h"

#include <windows.h>

#include <algorithm>

#include "certcore/base/windows_text.h"

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

}  // namespace

std::vector<std::string> accountsThatMayRead(std::span<const unsigned char> securityDescriptor) {
    std::vector<std::string> accounts;
    auto* descriptor = const_cast<unsigned char*>(securityDescriptor.data());
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    ACL* list = nullptr;
    if (securityDescriptor.empty() || IsValidSecurityDescriptor(descriptor) == 0 ||
        GetSecurityDescriptorDacl(descriptor, &isThere, &list, &isDefault) == 0 || isThere == 0 || list == nullptr) {
        return accounts;
    }
    constexpr DWORD anyReading = FILE_READ_DATA | GENERIC_READ | GENERIC_ALL;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void* entry = nullptr;
        if (GetAce(list, i, &entry) == 0 || static_cast<ACE_HEADER*>(entry)->AceType != ACCESS_ALLOWED_ACE_TYPE) {
            continue;
        }
        auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        std::string name = (allowed->Mask & anyReading) != 0 ? nameOf(&allowed->SidStart) : std::string();
        if (!name.empty() && std::ranges::find(accounts, name) == accounts.end()) {
            accounts.push_back(std::move(name));
        }
    }
    return accounts;
}

}  // namespace certcore
