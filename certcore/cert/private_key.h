// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <memory>
#include <span>
#include <string_view>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"
#include "certcore/cert/certificate.h"

namespace certcore {

/// PrivateKey is a private key in memory; copies share it, and OpenSSL wipes it with the last one.
class PrivateKey {
  public:
    /// fromInfo decodes PKCS #8; nullopt where this OpenSSL does not know the kind of key, or
    /// where it is longer than 16384 bits.
    [[nodiscard]] static std::optional<PrivateKey> fromInfo(const CryptoContext& crypto,
                                                            const PKCS8_PRIV_KEY_INFO* info);

    /// fromPem reads an unencrypted PEM key; nullopt for anything else. It never asks for a password.
    [[nodiscard]] static std::optional<PrivateKey> fromPem(const CryptoContext& crypto, std::string_view pem);

    /// toPem is the key as unencrypted PKCS #8.
    [[nodiscard]] Secret toPem() const;

    /// toInfo is the key as PKCS #8, for OpenSSL's functions; OpenSSL wipes it when it is freed.
    [[nodiscard]] PrivateKeyInfoHandle toInfo() const;

    /// isRsa says whether it is an RSA key (rsaEncryption).
    [[nodiscard]] bool isRsa() const;

    /// belongsTo says whether the certificate's public key is this key's.
    [[nodiscard]] bool belongsTo(const Certificate& certificate) const;

    /// canSignFor signs with the key (SHA-256 where the kind of key takes a digest) and verifies with the certificate.
    [[nodiscard]] bool canSignFor(const CryptoContext& crypto, const Certificate& certificate) const;

  private:
    explicit PrivateKey(EVP_PKEY* owned);
    [[nodiscard]] static std::optional<PrivateKey> bounded(EVP_PKEY* owned);

    std::shared_ptr<EVP_PKEY> m_key;
};

/// isSignedBy says whether the signature over the message verifies with the certificate's key (SHA-256 where the kind
/// of key takes a digest; PKCS #1 v1.5 for RSA, DER for EC).
[[nodiscard]] bool isSignedBy(const CryptoContext& crypto, const Certificate& certificate,
                              std::span<const unsigned char> message, std::span<const unsigned char> signature);

}  // namespace certcore
