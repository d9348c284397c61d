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

/// readEncryptionScheme fails with PfxMalformed where the parameters break their own syntax (RFC 7292, appendix C, and
/// RFC 8018, appendix A). An unknown algorithm is no error here: its OID becomes the name.
[[nodiscard]] Result<EncryptionScheme> readEncryptionScheme(const X509_ALGOR* algorithm);

}  // namespace certcore
