// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/ncrypt/registry_keys.h"

#include <sddl.h>

#include <algorithm>
#include <memory>

namespace doubles {

namespace {

struct CloseKey {
    using pointer = HKEY;
    void operator()(HKEY key) const { RegCloseKey(key); }
};
using RegistryHandle = std::unique_ptr<HKEY, CloseKey>;

constexpr auto* machineFolder = L"Software\\AssistCertDouble\\Keys\\Machine";
constexpr auto* userFolder = L"Software\\AssistCertDouble\\Keys\\User";

// A name may hold the one character that separates registry keys; '/' is none in a key's name of ours.
std::wstring pathOf(std::wstring name, bool isMachineKey) {
    std::ranges::replace(name, L'\\', L'/');
    return std::wstring(isMachineKey ? machineFolder : userFolder) + (name.empty() ? L"" : L"\\") + name;
}

HKEY rootOf(bool isMachineKey) {
    return isMachineKey ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER;
}

RegistryHandle opened(const std::wstring& name, bool isMachineKey) {
    HKEY key = nullptr;
    RegOpenKeyExW(rootOf(isMachineKey), pathOf(name, isMachineKey).c_str(), 0, KEY_READ, &key);
    return RegistryHandle(key);
}

std::vector<unsigned char> bytesOf(HKEY key, const wchar_t* value) {
    DWORD size = 0;
    if (RegQueryValueExW(key, value, nullptr, nullptr, nullptr, &size) != ERROR_SUCCESS) {
        return {};
    }
    std::vector<unsigned char> bytes(size);
    RegQueryValueExW(key, value, nullptr, nullptr, bytes.data(), &size);
    return bytes;
}

std::wstring textOf(HKEY key, const wchar_t* value) {
    const auto bytes = bytesOf(key, value);
    std::wstring text(bytes.size() / sizeof(wchar_t), L'\0');
    std::copy_n(bytes.data(), text.size() * sizeof(wchar_t), reinterpret_cast<unsigned char*>(text.data()));
    text.resize(wcslen(text.c_str()));
    return text;
}

DWORD numberIn(HKEY key, const wchar_t* value) {
    DWORD number = 0;
    DWORD size = sizeof number;
    RegQueryValueExW(key, value, nullptr, nullptr, reinterpret_cast<BYTE*>(&number), &size);
    return number;
}

bool set(HKEY key, const wchar_t* value, DWORD type, const void* data, std::size_t size) {
    return RegSetValueExW(key, value, 0, type, static_cast<const BYTE*>(data), static_cast<DWORD>(size)) ==
           ERROR_SUCCESS;
}

}  // namespace

bool keyExists(const std::wstring& name, bool isMachineKey) {
    return !name.empty() && opened(name, isMachineKey) != nullptr;
}

std::optional<StoredKey> loadKey(const std::wstring& name, bool isMachineKey) {
    const RegistryHandle key = name.empty() ? nullptr : opened(name, isMachineKey);
    if (!key) {
        return std::nullopt;
    }
    StoredKey stored{.name = name,
                     .isMachineKey = isMachineKey,
                     .pkcs8 = bytesOf(key.get(), L"Private"),
                     .algorithm = textOf(key.get(), L"Algorithm"),
                     .exportPolicy = numberIn(key.get(), L"ExportPolicy"),
                     .descriptor = bytesOf(key.get(), L"SecurityDescriptor")};
    return stored.pkcs8.empty() ? std::nullopt : std::optional(std::move(stored));
}

bool saveKey(const StoredKey& stored) {
    HKEY created = nullptr;
    if (RegCreateKeyExW(rootOf(stored.isMachineKey), pathOf(stored.name, stored.isMachineKey).c_str(), 0, nullptr, 0,
                        KEY_ALL_ACCESS, nullptr, &created, nullptr) != ERROR_SUCCESS) {
        return false;
    }
    const RegistryHandle key(created);
    return set(created, L"Algorithm", REG_SZ, stored.algorithm.c_str(),
               (stored.algorithm.size() + 1) * sizeof(wchar_t)) &&
           set(created, L"ExportPolicy", REG_DWORD, &stored.exportPolicy, sizeof stored.exportPolicy) &&
           set(created, L"SecurityDescriptor", REG_BINARY, stored.descriptor.data(), stored.descriptor.size()) &&
           set(created, L"Private", REG_BINARY, stored.pkcs8.data(), stored.pkcs8.size());
}

bool deleteKey(const std::wstring& name, bool isMachineKey) {
    return !name.empty() && RegDeleteKeyW(rootOf(isMachineKey), pathOf(name, isMachineKey).c_str()) == ERROR_SUCCESS;
}

std::vector<std::wstring> keyNames(bool isMachineKey) {
    std::vector<std::wstring> names;
    const RegistryHandle folder = opened({}, isMachineKey);
    for (DWORD i = 0; folder; ++i) {
        std::wstring name(256, L'\0');
        auto size = static_cast<DWORD>(name.size());
        if (RegEnumKeyExW(folder.get(), i, name.data(), &size, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS) {
            break;
        }
        name.resize(size);
        std::ranges::replace(name, L'/', L'\\');
        names.push_back(name);
    }
    return names;
}

std::vector<unsigned char> usualDescriptor() {
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ULONG size = 0;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;0xd01f01ff;;;SY)(A;;0xd01f01ff;;;BA)",
                                                             SDDL_REVISION_1, &descriptor, &size) == 0) {
        return {};
    }
    const auto* begin = static_cast<const unsigned char*>(descriptor);
    std::vector<unsigned char> bytes(begin, begin + size);
    LocalFree(descriptor);
    return bytes;
}

}  // namespace doubles
