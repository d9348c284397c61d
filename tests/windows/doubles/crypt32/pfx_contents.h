// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tests/windows/doubles/common/openssl_handles.h"

namespace doubles {

/// PfxKey is a key bag: the key, and what its attributes ask for.
struct PfxKey {
    Bytes pkcs8;
    std::wstring containerName;
    std::wstring providerName;
    bool isMachineKey = false;
    Bytes localKeyId;
};

/// PfxCertificate is a certificate bag.
struct PfxCertificate {
    Bytes der;
    std::optional<std::wstring> friendlyName;
    Bytes localKeyId;
    std::map<DWORD, Bytes> extendedProperties;
};

/// PfxContents is all of a PFX that an import uses.
struct PfxContents {
    std::vector<PfxKey> keys;
    std::vector<PfxCertificate> certificates;
};

/// readPfx opens a PFX; on failure it returns nothing, and `error` is what Windows would say: CRYPT_E_BAD_ENCODE for
/// what is no PFX, ERROR_INVALID_PASSWORD for a wrong password, and also for AES or a MAC of SHA-2 where `knowsAes` is
/// false, as Windows does before build 17763.
[[nodiscard]] std::optional<PfxContents> readPfx(std::span<const unsigned char> pfx, const wchar_t* password,
                                                 bool knowsAes, DWORD& error);

}  // namespace doubles
