// SPDX-License-Identifier: Apache-2.0
// What practice_pfx.cpp makes its certificates with. Not for use elsewhere.
#pragma once

#include <chrono>
#include <string>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"

namespace certcore {

/// PracticeOrder says what one certificate is to be.
struct PracticeOrder {
    std::string commonName;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    std::string basicConstraints;  ///< This and the following are extensions as openssl.cnf writes them; empty: none.
    std::string keyUsage;
    std::string extendedKeyUsage;
    std::string subjectAltName;
};

/// PracticeIssuer signs a certificate; without a certificate of its own, the new one is a root.
struct PracticeIssuer {
    X509* certificate = nullptr;
    EVP_PKEY* key = nullptr;
};

/// makePracticeCertificate makes and signs a certificate for the key, all of it in the given context; null where
/// OpenSSL fails.
[[nodiscard]] X509Handle makePracticeCertificate(const CryptoContext& crypto, const PracticeOrder& order, EVP_PKEY* key,
                                                 const PracticeIssuer& issuer);

}  // namespace certcore
