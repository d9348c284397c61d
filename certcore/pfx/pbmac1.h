// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <span>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/secret.h"
#include "certcore/pfx/encryption_scheme.h"

namespace certcore {

/// isPbmac1 says whether the MAC's algorithm is PBMAC1 (RFC 9579), which OpenSSL knows from 3.4 on.
[[nodiscard]] bool isPbmac1(const X509_ALGOR* algorithm);

/// readPbmac1 describes it, such as "PBMAC1 HMAC-SHA256 PBKDF2-HMAC-SHA256". PfxMalformed where the parameters break
/// their syntax (RFC 8018, A.5), where the key's length is left out (RFC 9579, 5), or where it is under 20 octets: with
/// so short a key, a MAC that fits is found by trying.
[[nodiscard]] Result<EncryptionScheme> readPbmac1(const X509_ALGOR* algorithm);

/// pbmac1Matches computes the MAC over the content with the password, UTF-8 (RFC 9579, 5), and compares. Errors:
/// UnsupportedMac, PfxMalformed.
[[nodiscard]] Result<bool> pbmac1Matches(const CryptoContext& crypto, const X509_ALGOR* algorithm,
                                         const Secret& password, std::span<const unsigned char> content,
                                         std::span<const unsigned char> expected);

}  // namespace certcore
