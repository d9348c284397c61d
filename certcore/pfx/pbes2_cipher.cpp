// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbes2_cipher.h"

#include <openssl/evp.h>
#include <openssl/objects.h>

#include <array>

#include "certcore/pfx/encryption_scheme.h"
#include "certcore/pfx/key_derivation.h"

namespace certcore {

namespace {

using CipherHandle = Handle<EVP_CIPHER, EVP_CIPHER_free>;

// OpenSSL's providers know some ciphers by their OID alone.
CipherHandle fetch(const CryptoContext& crypto, const ASN1_OBJECT* algorithm) {
    CipherHandle cipher(EVP_CIPHER_fetch(crypto.get(), algorithmName(algorithm).c_str(), nullptr));
    if (!cipher) {
        std::array<char, 128> oid{};
        OBJ_obj2txt(oid.data(), oid.size(), algorithm, 1);
        cipher.reset(EVP_CIPHER_fetch(crypto.get(), oid.data(), nullptr));
    }
    return cipher;
}

// RFC 8018, B.2: for most ciphers the initialisation vector stands alone.
bool hasWrongVector(EVP_CIPHER_CTX* context, const ASN1_TYPE* parameter) {
    return parameter != nullptr && parameter->type == V_ASN1_OCTET_STRING &&
           ASN1_STRING_length(parameter->value.octet_string) != EVP_CIPHER_CTX_get_iv_length(context);
}

bool hasVariableKey(const EVP_CIPHER* cipher) {
    return (EVP_CIPHER_get_flags(cipher) & EVP_CIPH_VARIABLE_LENGTH) != 0;
}

}  // namespace

Result<Pbes2Cipher> Pbes2Cipher::of(const CryptoContext& crypto, const PBE2PARAM& parameters,
                                    const std::string& scheme) {
    const CipherHandle cipher = fetch(crypto, parameters.encryption->algorithm);
    Pbes2Cipher result;
    result.m_scheme = scheme;
    result.m_context.reset(EVP_CIPHER_CTX_new());
    EVP_CIPHER_CTX* context = result.m_context.get();
    if (!cipher || EVP_DecryptInit_ex2(context, cipher.get(), nullptr, nullptr, nullptr) != 1) {
        return fail(ErrorCause::UnsupportedCipher, scheme, lastOpenSslError());
    }
    if (hasWrongVector(context, parameters.encryption->parameter)) {
        return fail(ErrorCause::PfxMalformed, {}, "initialisation vector");
    }
    if (EVP_CIPHER_asn1_to_param(context, parameters.encryption->parameter) < 0) {
        return fail(ErrorCause::UnsupportedCipher, scheme, lastOpenSslError());
    }
    const auto declared = declaredKeyLength(parameters.keyfunc);
    if (declared && hasVariableKey(cipher.get()) &&
        EVP_CIPHER_CTX_set_key_length(context, static_cast<int>(*declared)) != 1) {
        return fail(ErrorCause::PfxMalformed, {}, "key length: " + lastOpenSslError());
    }
    const auto needed = static_cast<std::size_t>(EVP_CIPHER_CTX_get_key_length(context));
    result.m_size = declared.value_or(needed);
    if (result.m_size < needed) {
        return fail(ErrorCause::PfxMalformed, {}, "key length");
    }
    return result;
}

Result<CipherContextHandle> Pbes2Cipher::keyedWith(const Secret& key) {
    if (EVP_DecryptInit_ex2(m_context.get(), nullptr, key.bytes().data(), nullptr, nullptr) != 1) {
        return fail(ErrorCause::UnsupportedCipher, m_scheme, lastOpenSslError());
    }
    return std::move(m_context);
}

}  // namespace certcore
