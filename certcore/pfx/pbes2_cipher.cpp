// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbes2_cipher.h"

#include <openssl/evp.h>
#include <openssl/objects.h>

#include <array>
#include <cstdint>

#include "certcore/pfx/encryption_scheme.h"
#include "certcore/pfx/key_derivation.h"

namespace certcore {

namespace {

using CipherHandle = Handle<EVP_CIPHER, EVP_CIPHER_free>;

void freeElements(ASN1_SEQUENCE_ANY* elements) {
    sk_ASN1_TYPE_pop_free(elements, ASN1_TYPE_free);
}

using ElementsHandle = Handle<ASN1_SEQUENCE_ANY, freeElements>;

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

// RFC 5084, 3.2: what stands without an icvlen has 12.
constexpr std::int64_t usualTagSize = 12;
constexpr std::int64_t longestTag = 16;

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
    if (auto set = result.setParameter(parameters.encryption->parameter); !set) {
        return passOn(set);
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

Result<void> Pbes2Cipher::setParameter(ASN1_TYPE* parameter) {
    if (EVP_CIPHER_CTX_get_mode(m_context.get()) == EVP_CIPH_GCM_MODE) {
        return setGcmParameters(parameter);
    }
    if (hasWrongVector(m_context.get(), parameter)) {
        return fail(ErrorCause::PfxMalformed, {}, "initialisation vector");
    }
    if (EVP_CIPHER_asn1_to_param(m_context.get(), parameter) < 0) {
        return fail(ErrorCause::UnsupportedCipher, m_scheme, lastOpenSslError());
    }
    return {};
}

// GCMParameters (RFC 5084, 3.2), which OpenSSL 3.0 reads for CMS alone.
Result<void> Pbes2Cipher::setGcmParameters(const ASN1_TYPE* parameter) {
    const ElementsHandle elements(
        static_cast<ASN1_SEQUENCE_ANY*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(ASN1_SEQUENCE_ANY), parameter)));
    const ASN1_TYPE* nonce = elements ? sk_ASN1_TYPE_value(elements.get(), 0) : nullptr;
    const ASN1_TYPE* tag = elements ? sk_ASN1_TYPE_value(elements.get(), 1) : nullptr;
    std::int64_t tagSize = usualTagSize;
    const bool isTagKnown =
        tag == nullptr || (tag->type == V_ASN1_INTEGER && ASN1_INTEGER_get_int64(&tagSize, tag->value.integer) == 1 &&
                           tagSize >= usualTagSize && tagSize <= longestTag);
    if (nonce == nullptr || nonce->type != V_ASN1_OCTET_STRING || !isTagKnown) {
        return fail(ErrorCause::PfxMalformed, {}, "GCM parameters: " + lastOpenSslError());
    }
    m_tagSize = static_cast<std::size_t>(tagSize);
    const ASN1_STRING* vector = nonce->value.octet_string;
    if (EVP_CIPHER_CTX_ctrl(m_context.get(), EVP_CTRL_AEAD_SET_IVLEN, ASN1_STRING_length(vector), nullptr) != 1 ||
        EVP_DecryptInit_ex2(m_context.get(), nullptr, nullptr, ASN1_STRING_get0_data(vector), nullptr) != 1) {
        return fail(ErrorCause::PfxMalformed, {}, "initialisation vector: " + lastOpenSslError());
    }
    return {};
}

Result<KeyedCipher> Pbes2Cipher::keyedWith(const Secret& key) {
    if (EVP_DecryptInit_ex2(m_context.get(), nullptr, key.bytes().data(), nullptr, nullptr) != 1) {
        return fail(ErrorCause::UnsupportedCipher, m_scheme, lastOpenSslError());
    }
    return KeyedCipher(std::move(m_context), m_tagSize);
}

}  // namespace certcore
