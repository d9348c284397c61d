// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/folder_owner.h"

#include <aclapi.h>
#include <sddl.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "certcore/base/file_reading.h"
#include "certcore/base/windows_text.h"

namespace certcore {

namespace {

// SYSTEM, Administrators and TrustedInstaller, as "Well-known SIDs" lists them.
constexpr std::array<std::wstring_view, 3> trustedSids{
    L"S-1-5-18", L"S-1-5-32-544", L"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"};

constexpr DWORD anyChange = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_WRITE_EA | FILE_WRITE_ATTRIBUTES |
                            FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;

// A SID out of the token of this process: the structures of TokenOwner and TokenUser both begin with one.
std::wstring sidOfProcess(TOKEN_INFORMATION_CLASS which) {
    HANDLE opened = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened) == 0) {
        return {};
    }
    const WindowsHandle token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), which, nullptr, 0, &size);
    std::vector<std::uint64_t> buffer(size / sizeof(std::uint64_t) + 1);
    if (size == 0 || GetTokenInformation(token.get(), which, buffer.data(), size, &size) == 0) {
        return {};
    }
    return sidText(*reinterpret_cast<const PSID*>(buffer.data()));
}

// Whom Windows gives to what this process makes.
std::wstring ownerOfNewFiles() {
    return sidOfProcess(TokenOwner);
}

bool isTrusted(const std::wstring& sid) {
    return !sid.empty() && (std::ranges::find(trustedSids, sid) != trustedSids.end() || sid == ownerOfNewFiles() ||
                            sid == sidOfProcess(TokenUser));
}

// Whether only those who are trusted may change what the list guards. No list at all lets everybody.
bool keepsOthersOut(const ACL* list) {
    if (list == nullptr) {
        return false;
    }
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void* entry = nullptr;
        if (GetAce(const_cast<ACL*>(list), i, &entry) == 0) {
            return false;
        }
        const auto* header = static_cast<const ACE_HEADER*>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE || (header->AceFlags & INHERIT_ONLY_ACE) != 0) {
            continue;
        }
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE) {
            return false;  // Somebody's condition, which nobody here can weigh.
        }
        auto* allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        if ((allowed->Mask & anyChange) != 0 && !isTrusted(sidText(&allowed->SidStart))) {
            return false;
        }
    }
    return true;
}

Result<LocalMemory<void>> descriptorFor(const wchar_t* others) {
    const std::wstring owner = ownerOfNewFiles();
    const std::wstring rights = L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;" + owner + L")" + others;
    void* descriptor = nullptr;
    if (owner.empty() || ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1,
                                                                              &descriptor, nullptr) == 0) {
        return fail(ErrorCause::Unexpected, {}, "who this process is: " + systemError(GetLastError()));
    }
    return LocalMemory<void>(descriptor);
}

}  // namespace

OwnersAlone::OwnersAlone(LocalMemory<void> descriptor)
    : m_descriptor(std::move(descriptor)), m_attributes{sizeof(SECURITY_ATTRIBUTES), m_descriptor.get(), FALSE} {}

Result<OwnersAlone> OwnersAlone::make() {
    auto descriptor = descriptorFor(L"");
    if (!descriptor) {
        return passOn(descriptor);
    }
    return OwnersAlone(std::move(*descriptor));
}

Result<void> makeReadableFolder(const std::filesystem::path& path) {
    auto descriptor = descriptorFor(L"(A;OICI;0x1200a9;;;BU)");  // reading and running, for Users
    if (!descriptor) {
        return passOn(descriptor);
    }
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), descriptor->get(), FALSE};
    if (CreateDirectoryW(longPath(path).c_str(), &attributes) == 0 && GetLastError() != ERROR_ALREADY_EXISTS) {
        const DWORD error = GetLastError();
        const ErrorCause cause =
            error == ERROR_ACCESS_DENIED ? ErrorCause::StoreAccessDenied : ErrorCause::StoreUnreachable;
        return fail(cause, pathText(path), "CreateDirectory: " + systemError(error));
    }
    return {};
}

Result<void> expectTrusted(const std::filesystem::path& path) {
    PSID owner = nullptr;
    ACL* list = nullptr;
    void* descriptor = nullptr;
    std::wstring name = longPath(path);
    const DWORD attributes = GetFileAttributesW(name.c_str());
    if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0) {
        // What is looked at below would be what it leads to, and that may change.
        return fail(ErrorCause::StoreNotTrusted, pathText(path), "a link");
    }
    const DWORD error =
        GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                              &owner, nullptr, &list, nullptr, &descriptor);
    const LocalMemory<void> owned(descriptor);
    if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND) {
        return {};
    }
    if (error != ERROR_SUCCESS) {
        return fail(ErrorCause::StoreAccessDenied, pathText(path), systemError(error));
    }
    const std::wstring ownerText = sidText(owner);
    if (!isTrusted(ownerText)) {
        return fail(ErrorCause::StoreNotTrusted, pathText(path), "owner " + fromWide(ownerText));
    }
    return keepsOthersOut(list) ? Result<void>()
                                : Result<void>(fail(ErrorCause::StoreNotTrusted, pathText(path), "access list"));
}

}  // namespace certcore
