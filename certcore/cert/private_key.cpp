// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/private_key.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <vector>

#include "certcore/base/openssl_handles.h"

namespace certcore {

namespace {

// Without a callback of our own OpenSSL would ask for the password on the terminal.
int noPassword(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/) {
    return -1;
}

// Edwards curves digest by themselves (RFC 8032): OpenSSL wants no digest named for them.
const char* digestFor(EVP_PKEY* key) {
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448 ? nullptr : "SHA256";
}

std::vector<unsigned char> sign(const CryptoContext& crypto, EVP_PKEY* key, std::span<const unsigned char> message) {
    const DigestContextHandle context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (!context ||
        EVP_DigestSignInit_ex(context.get(), nullptr, digestFor(key), crypto.get(), nullptr, key, nullptr) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, message.data(), message.size()) != 1) {
        return {};
    }
    std::vector<unsigned char> signature(size);
    if (EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1) {
        return {};
    }
    signature.resize(size);
    return signature;
}

}  // namespace

PrivateKey::PrivateKey(EVP_PKEY* owned) : m_key(owned, EVP_PKEY_free) {}

std::optional<PrivateKey> PrivateKey::bounded(EVP_PKEY* owned) {
    // Signing with a key of a million bits takes hours, and OpenSSL itself verifies with none beyond this.
    constexpr int mostBits = 16384;
    ERR_clear_error();
    if (owned == nullptr) {
        return std::nullopt;
    }
    PrivateKey key(owned);
    return EVP_PKEY_get_bits(owned) > mostBits ? std::nullopt : std::optional(std::move(key));
}

std::optional<PrivateKey> PrivateKey::fromInfo(const CryptoContext& crypto, const PKCS8_PRIV_KEY_INFO* info) {
    return bounded(EVP_PKCS82PKEY_ex(info, crypto.get(), nullptr));
}

std::optional<PrivateKey> PrivateKey::fromPem(const CryptoContext& crypto, std::string_view pem) {
    const BioHandle bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    EVP_PKEY* key =
        bio ? PEM_read_bio_PrivateKey_ex(bio.get(), nullptr, noPassword, nullptr, crypto.get(), nullptr) : nullptr;
    return bounded(key);
}

Secret PrivateKey::toPem() const {
    // A memory BIO wipes its buffer when it grows and when it is freed.
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        ERR_clear_error();
        return {};
    }
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return Secret::ofText({text, static_cast<std::size_t>(length)});
}

bool PrivateKey::belongsTo(const Certificate& certificate) const {
    const EVP_PKEY* publicKey = X509_get0_pubkey(certificate.handle());
    const bool same = publicKey != nullptr && EVP_PKEY_eq(publicKey, m_key.get()) == 1;
    ERR_clear_error();
    return same;
}

PrivateKeyInfoHandle PrivateKey::toInfo() const {
    return PrivateKeyInfoHandle(EVP_PKEY2PKCS8(m_key.get()));
}

bool PrivateKey::isRsa() const {
    return EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_RSA;
}

bool PrivateKey::canSignFor(const CryptoContext& crypto, const Certificate& certificate) const {
    const std::vector<unsigned char> message = crypto.random(32);
    const std::vector<unsigned char> signature = sign(crypto, m_key.get(), message);
    return !message.empty() && !signature.empty() && isSignedBy(crypto, certificate, message, signature);
}

bool isSignedBy(const CryptoContext& crypto, const Certificate& certificate, std::span<const unsigned char> message,
                std::span<const unsigned char> signature) {
    EVP_PKEY* publicKey = X509_get0_pubkey(certificate.handle());
    const DigestContextHandle context(EVP_MD_CTX_new());
    const bool verified =
        publicKey != nullptr && context &&
        EVP_DigestVerifyInit_ex(context.get(), nullptr, digestFor(publicKey), crypto.get(), nullptr, publicKey,
                                nullptr) == 1 &&
        EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
    ERR_clear_error();
    return verified;
}

}  // namespace certcore
