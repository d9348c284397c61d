// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <ncrypt.h>

#include <span>
#include <string>

#include "tests/windows/doubles/common/openssl_handles.h"

namespace doubles {

/// keyFromPkcs8 reads a PrivateKeyInfo.
[[nodiscard]] KeyHandle keyFromPkcs8(std::span<const unsigned char> der);

/// algorithmOf is CNG's name of a key's algorithm, such as "RSA", "ECDSA_P256" or "ECDH_P256"; empty where the provider
/// has none. An EC key is one for ECDH unless its PrivateKeyInfo has the key usage digitalSignature: so Windows imports
/// it.
[[nodiscard]] std::wstring algorithmOf(const EVP_PKEY* key, std::span<const unsigned char> pkcs8);

/// publicBlob is BCRYPT_RSAPUBLIC_BLOB or BCRYPT_ECCPUBLIC_BLOB; empty where the type is not that of the key.
[[nodiscard]] Bytes publicBlob(const EVP_PKEY* key, const std::wstring& algorithm, const std::wstring& type);

/// keySize is the length in bits.
[[nodiscard]] DWORD keySize(const EVP_PKEY* key);

/// signatureOf signs a hash as NCryptSignHash does: RSA with PKCS #1 padding, EC as r and s side by side.
[[nodiscard]] SECURITY_STATUS signatureOf(EVP_PKEY* key, const void* padding, DWORD flags,
                                          std::span<const unsigned char> hash, Bytes& signature);

}  // namespace doubles
