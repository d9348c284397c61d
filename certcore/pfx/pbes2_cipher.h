// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/x509.h>

#include <string>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/secret.h"
#include "certcore/pfx/keyed_cipher.h"

namespace certcore {

/// Pbes2Cipher is the cipher of PBES2 parameters (RFC 8018, A.4), before it has a key.
class Pbes2Cipher {
  public:
    /// of takes cipher and initialisation vector from the parameters. The scheme's name is the errors' subject.
    /// Errors: UnsupportedCipher; PfxMalformed where vector or declared key length do not fit the cipher.
    [[nodiscard]] static Result<Pbes2Cipher> of(const CryptoContext& crypto, const PBE2PARAM& parameters,
                                                const std::string& scheme);

    /// derivedSize is how many octets are to be derived. Some programs declare a longer key than their cipher takes
    /// (NSS 3.21 always 32); its beginning is the key then, since PBKDF2's output for another length begins the same.
    [[nodiscard]] std::size_t derivedSize() const { return m_size; }

    /// keyedWith gives it that key. UnsupportedCipher where OpenSSL does not take it.
    [[nodiscard]] Result<KeyedCipher> keyedWith(const Secret& key);

  private:
    Pbes2Cipher() = default;

    [[nodiscard]] Result<void> setParameter(ASN1_TYPE* parameter);
    [[nodiscard]] Result<void> setGcmParameters(const ASN1_TYPE* parameter);

    CipherContextHandle m_context;
    std::size_t m_size = 0;
    std::size_t m_tagSize = 0;
    std::string m_scheme;
};

}  // namespace certcore
