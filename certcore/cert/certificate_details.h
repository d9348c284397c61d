// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/certificate.h"

namespace certcore {

/// readDetails takes everything the program needs out of a parsed certificate. It fails with PfxMalformed where a date
/// cannot be read; what else is odd in a certificate is left to the rules.
[[nodiscard]] Result<CertificateDetails> readDetails(const CryptoContext& crypto, X509* x509,
                                                     std::span<const unsigned char> der);

}  // namespace certcore
