// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <optional>
#include <string>
#include <vector>

namespace doubles {

/// StoredKey is a persisted key as the registry of the prefix has it. The private key lies there in the open: it
/// belongs to a test.
struct StoredKey {
    std::wstring name;
    bool isMachineKey = false;
    std::vector<unsigned char> pkcs8;  ///< Empty in a key that is broken.
    std::wstring algorithm;            ///< Such as "RSA" or "ECDSA_P256".
    DWORD exportPolicy = 0;
    std::vector<unsigned char> descriptor;  ///< Its security descriptor, self-relative.
};

/// loadKey reads a key; nothing where there is none, or where it is broken: both are NTE_BAD_KEYSET.
[[nodiscard]] std::optional<StoredKey> loadKey(const std::wstring& name, bool isMachineKey);

/// keyExists tells whether the name is taken, by a broken key too.
[[nodiscard]] bool keyExists(const std::wstring& name, bool isMachineKey);

/// saveKey writes a key, over one of the same name.
[[nodiscard]] bool saveKey(const StoredKey& key);

[[nodiscard]] bool deleteKey(const std::wstring& name, bool isMachineKey);

/// keyNames are the names of all keys, broken ones too.
[[nodiscard]] std::vector<std::wstring> keyNames(bool isMachineKey);

/// usualDescriptor grants SYSTEM and Administrators full control, as Windows does for a new machine key.
[[nodiscard]] std::vector<unsigned char> usualDescriptor();

}  // namespace doubles
