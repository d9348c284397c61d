// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/base/openssl_handles.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"

namespace certcore {

/// KeyedCipher is a cipher that has its key and its initialisation vector, and decrypts one ciphertext.
class KeyedCipher {
  public:
    /// KeyedCipher takes over a context that decrypts. The last tagSize octets of the ciphertext authenticate the rest
    /// (AES-GCM, RFC 5116, 5.1); 0 where the cipher authenticates nothing.
    explicit KeyedCipher(CipherContextHandle context, std::size_t tagSize = 0);

    /// decrypt fails with PasswordWrong where tag or padding do not fit, and with PfxMalformed where the ciphertext has
    /// no room for its tag or is longer than OpenSSL takes.
    [[nodiscard]] Result<Secret> decrypt(const ASN1_OCTET_STRING* ciphertext);

  private:
    CipherContextHandle m_context;
    std::size_t m_tagSize;
};

}  // namespace certcore
