// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/crypto_context.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/provider.h>
#include <openssl/rand.h>

#include <utility>

namespace certcore {

namespace {

std::vector<unsigned char> digest(OSSL_LIB_CTX* context, const char* name, std::span<const unsigned char> bytes) {
    std::vector<unsigned char> value(EVP_MAX_MD_SIZE);
    std::size_t size = 0;
    if (EVP_Q_digest(context, name, nullptr, bytes.data(), bytes.size(), value.data(), &size) != 1) {
        size = 0;
    }
    value.resize(size);
    return value;
}

}  // namespace

void CryptoContext::FreeContext::operator()(OSSL_LIB_CTX* context) const {
    OSSL_LIB_CTX_free(context);
}

void CryptoContext::UnloadProvider::operator()(OSSL_PROVIDER* provider) const {
    OSSL_PROVIDER_unload(provider);
}

Result<CryptoContext> CryptoContext::create() {
    // First of all: whatever OpenSSL would initialise later must not read the machine's configuration.
    if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr) != 1) {
        return fail(ErrorCause::Unexpected, {}, "OPENSSL_init_crypto: " + lastOpenSslError());
    }
    CryptoContext context;
    context.m_context.reset(OSSL_LIB_CTX_new());
    if (!context.m_context) {
        return fail(ErrorCause::Unexpected, {}, "OSSL_LIB_CTX_new: " + lastOpenSslError());
    }
    static constexpr std::array<const char*, 2> names{"default", "legacy"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        context.m_providers[i].reset(OSSL_PROVIDER_load(context.get(), names[i]));
        if (!context.m_providers[i]) {
            return fail(ErrorCause::Unexpected, {},
                        std::string("OpenSSL provider ") + names[i] + ": " + lastOpenSslError());
        }
    }
    return context;
}

std::vector<unsigned char> CryptoContext::sha1(std::span<const unsigned char> bytes) const {
    return digest(get(), "SHA1", bytes);
}

std::vector<unsigned char> CryptoContext::sha256(std::span<const unsigned char> bytes) const {
    return digest(get(), "SHA256", bytes);
}

std::vector<unsigned char> CryptoContext::random(std::size_t size) const {
    std::vector<unsigned char> value(size);
    if (RAND_bytes_ex(get(), value.data(), value.size(), 0) != 1) {
        value.clear();
    }
    return value;
}

std::string lastOpenSslError() {
    std::string text;
    for (unsigned long code = ERR_get_error(); code != 0; code = ERR_get_error()) {
        std::array<char, 256> line{};
        ERR_error_string_n(code, line.data(), line.size());
        text += (text.empty() ? "" : "; ") + std::string(line.data());
    }
    return text;
}

}  // namespace certcore
