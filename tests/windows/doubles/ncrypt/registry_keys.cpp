// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/ncrypt/registry_keys.h"

#include <sddl.h>

#include <algorithm>

#include "tests/windows/doubles/common/registry_values.h"

namespace doubles {

namespace {

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
    return openedToRead(rootOf(isMachineKey), pathOf(name, isMachineKey));
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
                     .pkcs8 = bytesIn(key.get(), L"Private").value_or(std::vector<unsigned char>()),
                     .algorithm = textIn(key.get(), L"Algorithm").value_or(L""),
                     .exportPolicy = numberIn(key.get(), L"ExportPolicy"),
                     .descriptor = bytesIn(key.get(), L"SecurityDescriptor").value_or(std::vector<unsigned char>())};
    return stored.pkcs8.empty() ? std::nullopt : std::optional(std::move(stored));
}

bool saveKey(const StoredKey& stored) {
    const RegistryHandle created =
        createdToWrite(rootOf(stored.isMachineKey), pathOf(stored.name, stored.isMachineKey));
    HKEY key = created.get();
    return created && setText(key, L"Algorithm", stored.algorithm) &&
           setNumber(key, L"ExportPolicy", stored.exportPolicy) &&
           setBytes(key, L"SecurityDescriptor", stored.descriptor) && setBytes(key, L"Private", stored.pkcs8);
}

bool deleteKey(const std::wstring& name, bool isMachineKey) {
    return !name.empty() && RegDeleteKeyW(rootOf(isMachineKey), pathOf(name, isMachineKey).c_str()) == ERROR_SUCCESS;
}

std::vector<std::wstring> keyNames(bool isMachineKey) {
    const RegistryHandle folder = opened({}, isMachineKey);
    std::vector<std::wstring> names = folder ? subkeyNames(folder.get()) : std::vector<std::wstring>();
    for (std::wstring& name : names) {
        std::ranges::replace(name, L'/', L'\\');
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
