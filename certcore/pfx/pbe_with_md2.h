// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/secret.h"

namespace certcore {

/// isPbeWithMd2 says whether the algorithm is pbeWithMD2AndDES-CBC or pbeWithMD2AndRC2-CBC (RFC 8018, A.3).
[[nodiscard]] bool isPbeWithMd2(const X509_ALGOR* algorithm);

/// keyPbeWithMd2 makes a decrypting cipher context by PBES1 with MD2 (RFC 8018, 6.1), which OpenSSL 3 cannot. The
/// password is taken as it stands. Errors: PfxMalformed, UnsupportedCipher.
[[nodiscard]] Result<CipherContextHandle> keyPbeWithMd2(const CryptoContext& crypto, const X509_ALGOR* algorithm,
                                                        const Secret& password);

}  // namespace certcore
