// SPDX-License-Identifier: Apache-2.0
#include "certcore/practice/practice_pfx.h"

#include <optional>

#include "certcore/base/terminated_secret.h"
#include "certcore/practice/practice_certificate.h"

namespace certcore {

namespace {

constexpr auto* hostName = "assist.example.com";
constexpr auto* friendlyName = "AssistCert practice";
constexpr auto* authorityUsage = "critical,keyCertSign,cRLSign";
constexpr std::chrono::days serverLifetime{90};
constexpr std::chrono::days authorityLifetime{3650};
constexpr int iterations = 2048;  // what the openssl command line takes, too

/// What the PFX is made of. OpenSSL wipes a private key when it is freed; the root's key goes first.
struct Parts {
    KeyHandle serverKey;
    X509Handle server;
    X509Handle intermediate;
};

// CAs sign with EC keys, since making one takes no time; servers have RSA keys most often.
std::optional<Parts> makeParts(const CryptoContext& crypto, std::chrono::sys_seconds now) {
    const KeyHandle rootKey(EVP_PKEY_Q_keygen(crypto.get(), nullptr, "EC", "P-256"));
    const KeyHandle intermediateKey(EVP_PKEY_Q_keygen(crypto.get(), nullptr, "EC", "P-256"));
    KeyHandle serverKey(EVP_PKEY_Q_keygen(crypto.get(), nullptr, "RSA", std::size_t{2048}));
    if (!rootKey || !intermediateKey || !serverKey) {
        return std::nullopt;
    }
    const auto authorityEnd = now + authorityLifetime;
    const X509Handle root = makePracticeCertificate(
        crypto, {"Practice Root CA", now, authorityEnd, "critical,CA:TRUE", authorityUsage, {}, {}}, rootKey.get(),
        {nullptr, rootKey.get()});
    if (!root) {
        return std::nullopt;
    }
    X509Handle intermediate = makePracticeCertificate(
        crypto, {"Practice Server CA", now, authorityEnd, "critical,CA:TRUE,pathlen:0", authorityUsage, {}, {}},
        intermediateKey.get(), {root.get(), rootKey.get()});
    if (!intermediate) {
        return std::nullopt;
    }
    X509Handle server = makePracticeCertificate(
        crypto,
        {hostName, now, now + serverLifetime, "critical,CA:FALSE", "critical,digitalSignature,keyEncipherment",
         "serverAuth", "DNS:assist.example.com,DNS:*.example.com"},
        serverKey.get(), {intermediate.get(), intermediateKey.get()});
    return server ? std::optional(Parts{std::move(serverKey), std::move(server), std::move(intermediate)})
                  : std::nullopt;
}

Pkcs12Handle pack(const CryptoContext& crypto, const Parts& parts, std::string_view password) {
    const CertificatesHandle chain(sk_X509_new_null());
    if (!chain || X509_up_ref(parts.intermediate.get()) != 1) {
        return nullptr;
    }
    if (sk_X509_push(chain.get(), parts.intermediate.get()) <= 0) {
        X509_free(parts.intermediate.get());  // the reference that the stack did not take
        return nullptr;
    }
    const TerminatedSecret secret(password);
    return Pkcs12Handle(PKCS12_create_ex(secret.get(), friendlyName, parts.serverKey.get(), parts.server.get(),
                                         chain.get(), NID_aes_256_cbc, NID_aes_256_cbc, iterations, iterations, 0,
                                         crypto.get(), nullptr));
}

}  // namespace

Result<PracticePfx> makePracticePfx(const CryptoContext& crypto, std::chrono::sys_seconds now,
                                    std::string_view password) {
    if (password.find('\0') != std::string_view::npos) {
        return fail(ErrorCause::Unexpected, {}, "a zero in the password of a practice PFX");
    }
    const auto parts = makeParts(crypto, now);
    const Pkcs12Handle pfx = parts ? pack(crypto, *parts, password) : nullptr;
    unsigned char* encoded = nullptr;
    const int size = pfx ? i2d_PKCS12(pfx.get(), &encoded) : 0;
    if (size <= 0) {
        return fail(ErrorCause::Unexpected, {}, "cannot make a practice PFX: " + lastOpenSslError());
    }
    PracticePfx made{std::vector<unsigned char>(encoded, encoded + size), hostName};
    OPENSSL_free(encoded);
    return made;
}

}  // namespace certcore
