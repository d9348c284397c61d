// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <string>

#include "tests/windows/doubles/crypt32/pfx_contents.h"

namespace doubles {

/// StoredKeyPlace says where an imported key lies: what goes into CERT_KEY_PROV_INFO_PROP_ID.
struct StoredKeyPlace {
    std::wstring container;
    std::wstring provider;
    DWORD type = 0;  ///< 0: a CNG key.
    DWORD keySpec = 0;
    bool isMachineKey = false;
};

/// storeKey persists a key as PFXImportCertStore does with these flags: at once, under the name that the bag gives
/// unless that is taken, with the provider that the bag names. On failure nothing is left, and `error` says why.
[[nodiscard]] bool storeKey(const PfxKey& key, DWORD flags, StoredKeyPlace& place, DWORD& error);

/// discardKey deletes what storeKey has made.
void discardKey(const StoredKeyPlace& place);

/// publicKeyOf is the SubjectPublicKeyInfo of a PrivateKeyInfo.
[[nodiscard]] Bytes publicKeyOf(const Bytes& pkcs8);

}  // namespace doubles
