// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/thumbprint.h"
#include "certcore/name/reference_name.h"

namespace certcore {

/// KeyKind tells the families of public keys apart that the rules treat differently.
enum class KeyKind { Rsa, Ec, Dsa, EdwardsCurve, Other };

/// PublicKeyInfo describes a certificate's public key.
struct PublicKeyInfo {
    KeyKind kind = KeyKind::Other;
    int bits = 0;      ///< 0 where the key cannot be decoded.
    std::string name;  ///< RSA-2048, EC-P-256, Ed25519; the algorithm's name or OID where it cannot be decoded.
};

/// CertificateDetails is what the program shows of a certificate and judges it by.
struct CertificateDetails {
    std::string subject;                    ///< RFC 4514, UTF-8.
    std::string issuer;                     ///< RFC 4514, UTF-8.
    std::optional<std::string> commonName;  ///< The last commonName of the subject, for display only (RFC 9525, 2).
    std::string serial;                     ///< Uppercase hex.
    std::string sha256;                     ///< Of the DER, uppercase hex.
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    PresentedNames names;  ///< From subjectAltName (RFC 5280, 4.2.1.6), as they stand there.
    PublicKeyInfo key;
    std::string signature;                   ///< Such as sha256WithRSAEncryption.
    bool weakSignature = false;              ///< Signed over MD2, MD4, MD5 or SHA-1.
    bool isCa = false;                       ///< basicConstraints says cA (RFC 5280, 4.2.1.9).
    bool isSelfSigned = false;               ///< Issuer is the subject, and the signature is the own key's.
    bool allowsServerAuthentication = true;  ///< Neither extKeyUsage nor keyUsage speaks against a TLS server.
    bool hasPublicCaMarks = false;  ///< Carries a CA/Browser Forum policy (2.23.140.1.2.N) or an SCT list (RFC 6962).
};

/// Certificate is one X.509 certificate, parsed once and never changed; copies share it.
class Certificate {
  public:
    /// fromDer fails with PfxMalformed where the bytes are no certificate; bytes after it are refused.
    [[nodiscard]] static Result<Certificate> fromDer(const CryptoContext& crypto, std::span<const unsigned char> der);

    [[nodiscard]] const CertificateDetails& details() const { return m_state->details; }
    [[nodiscard]] const Thumbprint& thumbprint() const { return m_state->thumbprint; }
    [[nodiscard]] std::span<const unsigned char> der() const { return m_state->der; }

    /// toPem is the certificate as one PEM block.
    [[nodiscard]] std::string toPem() const;

    /// isRoot: a CA certificate that signed itself.
    [[nodiscard]] bool isRoot() const;

    /// namesAsIssuerOf says whether the other's issuer name is this one's subject; no signature is looked at.
    [[nodiscard]] bool namesAsIssuerOf(const Certificate& other) const;

    /// handle is for OpenSSL's functions; owned here, valid while any copy lives.
    [[nodiscard]] X509* handle() const { return m_state->x509.get(); }

    /// operator== compares the DER by its thumbprint.
    friend bool operator==(const Certificate& a, const Certificate& b) { return a.thumbprint() == b.thumbprint(); }

  private:
    struct State {
        std::shared_ptr<X509> x509;
        std::vector<unsigned char> der;
        Thumbprint thumbprint;
        CertificateDetails details;
    };
    explicit Certificate(std::shared_ptr<const State> state) : m_state(std::move(state)) {}

    std::shared_ptr<const State> m_state;
};

/// readPemCertificates takes every CERTIFICATE block of a PEM text, in its order; other blocks are passed over.
[[nodiscard]] Result<std::vector<Certificate>> readPemCertificates(const CryptoContext& crypto, std::string_view pem);

}  // namespace certcore
