// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "certcore/base/crypto_context.h"
#include "certcore/base/secret.h"

namespace certcore {

/// declaredKeyLength is the keyLength of PBKDF2 or scrypt parameters, in octets; nothing where it is left out or no
/// number that a key could have.
[[nodiscard]] std::optional<std::size_t> declaredKeyLength(const X509_ALGOR* function);

/// deriveKey carries PBKDF2 (RFC 8018, 5.2) or scrypt (RFC 7914) out for a key of that many octets. The password is
/// taken as it stands. Errors: PfxMalformed; UnsupportedCipher with the function as subject where it is neither, or
/// where this OpenSSL does not know its digest, or where scrypt would need more memory than half a GiB.
[[nodiscard]] Result<Secret> deriveKey(const CryptoContext& crypto, const X509_ALGOR* function, const Secret& password,
                                       std::size_t size);

}  // namespace certcore
