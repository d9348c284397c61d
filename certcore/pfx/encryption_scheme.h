// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "certcore/base/result.h"

namespace certcore {

/// EncryptionScheme describes one password-based AlgorithmIdentifier, read without any password.
struct EncryptionScheme {
    std::string name;                         ///< Such as "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256".
    std::optional<std::uint64_t> iterations;  ///< Absent where the derivation has none (scrypt).
    std::uint64_t cost = 0;           ///< Iterations to charge; for scrypt N * r * p, which costs about as much each.
    std::vector<unsigned char> salt;  ///< As it stands in the parameters.
    std::string derivation;           ///< Names all of the derivation but salt and count, to tell two apart.
    bool needsNewerWindows = false;   ///< Windows before build 17763 does not read it.
};

/// algorithmName is OpenSSL's short name of an algorithm, or its OID where OpenSSL has none.
[[nodiscard]] std::string algorithmName(const ASN1_OBJECT* algorithm);

/// readDerivation adds a key derivation (PBKDF2 or scrypt; RFC 8018, A.2, and RFC 7914) to a scheme that is named
/// already; of any other one the name alone. Errors as readEncryptionScheme's.
[[nodiscard]] Result<EncryptionScheme> readDerivation(const X509_ALGOR* function, EncryptionScheme scheme);

/// readEncryptionScheme fails with PfxMalformed where the parameters break their own syntax (RFC 7292, appendix C, and
/// RFC 8018, appendix A). An unknown algorithm is no error here: its OID becomes the name.
[[nodiscard]] Result<EncryptionScheme> readEncryptionScheme(const X509_ALGOR* algorithm);

}  // namespace certcore
