// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <ncrypt.h>
#include <wincrypt.h>

namespace doubles {

/// acquireKey plays CryptAcquireCertificatePrivateKey: it opens the key that CERT_KEY_PROV_INFO_PROP_ID names, in the
/// scope that it names. Nothing is cached, and the caller always frees.
[[nodiscard]] bool acquireKey(const CERT_CONTEXT* certificate, DWORD flags, HCRYPTPROV_OR_NCRYPT_KEY_HANDLE* key,
                              DWORD* keySpec, BOOL* callerFrees);

}  // namespace doubles
