// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_decryptor.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>

#include <limits>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

using Pbes2Handle = Handle<PBE2PARAM, PBE2PARAM_free>;

std::string derOf(const X509_ALGOR* algorithm) {
    unsigned char* der = nullptr;
    const int size = i2d_X509_ALGOR(algorithm, &der);
    if (size <= 0) {
        return {};
    }
    std::string text = toHex({der, static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return text;
}

// The initialisation vector of PBES2 where it stands alone in the cipher's parameters (RFC 8018, B.2): two parts that
// differ in it alone share the derivation.
struct Pbes2Parts {
    std::string derivation;  // DER of the derivation's algorithm and the cipher's name
    const ASN1_OCTET_STRING* vector = nullptr;
    Pbes2Handle owner;
};

Pbes2Parts splitPbes2(const X509_ALGOR* algorithm) {
    Pbes2Parts parts;
    if (OBJ_obj2nid(algorithm->algorithm) != NID_pbes2) {
        return parts;
    }
    parts.owner.reset(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (!parts.owner) {
        return parts;
    }
    const X509_ALGOR* cipher = parts.owner->encryption;
    if (cipher->parameter != nullptr && cipher->parameter->type == V_ASN1_OCTET_STRING) {
        parts.vector = cipher->parameter->value.octet_string;
        parts.derivation = derOf(parts.owner->keyfunc) + " " + std::to_string(OBJ_obj2nid(cipher->algorithm));
    }
    return parts;
}

Result<Secret> finish(EVP_CIPHER_CTX* context, const ASN1_OCTET_STRING* ciphertext) {
    const int size = ASN1_STRING_length(ciphertext);
    if (size > std::numeric_limits<int>::max() - EVP_MAX_BLOCK_LENGTH) {
        return fail(ErrorCause::PfxMalformed, {}, "ciphertext too long");
    }
    Secret buffer = Secret::ofSize(static_cast<std::size_t>(size) + EVP_MAX_BLOCK_LENGTH);
    int first = 0;
    int last = 0;
    if (EVP_DecryptUpdate(context, buffer.writable().data(), &first, ASN1_STRING_get0_data(ciphertext), size) != 1 ||
        EVP_DecryptFinal_ex(context, buffer.writable().data() + first, &last) != 1) {
        return fail(ErrorCause::PasswordWrong, {}, lastOpenSslError());
    }
    return Secret(buffer.bytes().first(static_cast<std::size_t>(first + last)));
}

}  // namespace

PasswordDecryptor::PasswordDecryptor(const CryptoContext& crypto, const PasswordForm& form, DerivationBudget& budget)
    : m_crypto(crypto), m_form(form), m_budget(budget) {}

const char* PasswordDecryptor::text() const {
    if (m_form.absent) {
        return nullptr;
    }
    return m_form.text.empty() ? "" : m_form.text.text().data();
}

int PasswordDecryptor::length() const {
    return static_cast<int>(m_form.text.bytes().size());
}

// Under the name that the outcome is kept by, so that whatever is derived anew is paid for, too.
Result<void> PasswordDecryptor::charge(const EncryptionScheme& scheme, const std::string& what) {
    return m_budget.charge(scheme.derivation + " " + m_form.name + " " + what, scheme.salt, scheme.cost);
}

Result<CipherContextHandle> PasswordDecryptor::keyed(const X509_ALGOR* algorithm) {
    const Pbes2Parts parts = splitPbes2(algorithm);
    const std::string name = parts.vector != nullptr ? parts.derivation : derOf(algorithm);
    CipherContextHandle context(EVP_CIPHER_CTX_new());
    if (const auto known = m_keyed.find(name); known != m_keyed.end()) {
        const bool rightSize = parts.vector == nullptr ||
                               ASN1_STRING_length(parts.vector) == EVP_CIPHER_CTX_get_iv_length(known->second.get());
        if (!rightSize || EVP_CIPHER_CTX_copy(context.get(), known->second.get()) != 1 ||
            EVP_DecryptInit_ex(context.get(), nullptr, nullptr, nullptr,
                               parts.vector != nullptr ? ASN1_STRING_get0_data(parts.vector) : nullptr) != 1) {
            return fail(ErrorCause::PfxMalformed, {}, "initialisation vector: " + lastOpenSslError());
        }
        return context;
    }
    auto scheme = readEncryptionScheme(algorithm);
    if (!scheme) {
        return passOn(scheme);
    }
    if (auto charged = charge(*scheme, name); !charged) {
        return passOn(charged);
    }
    if (EVP_PBE_CipherInit_ex(algorithm->algorithm, text(), length(), algorithm->parameter, context.get(), 0,
                              m_crypto.get(), nullptr) != 1) {
        return fail(ErrorCause::UnsupportedCipher, scheme->name, lastOpenSslError());
    }
    CipherContextHandle kept(EVP_CIPHER_CTX_new());
    if (EVP_CIPHER_CTX_copy(kept.get(), context.get()) == 1) {
        m_keyed.emplace(name, std::move(kept));
    }
    return context;
}

Result<Secret> PasswordDecryptor::decrypt(const X509_ALGOR* algorithm, const ASN1_OCTET_STRING* ciphertext) {
    if (algorithm == nullptr || ciphertext == nullptr) {
        return fail(ErrorCause::PfxMalformed, {}, "encrypted content is missing");
    }
    auto context = keyed(algorithm);
    if (!context) {
        return passOn(context);
    }
    return finish(context->get(), ciphertext);
}

Result<bool> PasswordDecryptor::matchesMac(PKCS12* structure, const EncryptionScheme& mac) {
    if (auto charged = charge(mac, "MAC"); !charged) {
        return passOn(charged);
    }
    ERR_clear_error();
    const bool matches = PKCS12_verify_mac(structure, text(), length()) == 1;
    const unsigned long reason = static_cast<unsigned long>(ERR_GET_REASON(ERR_peek_error()));
    const std::string detail = lastOpenSslError();
    // A mere mismatch leaves no entry in OpenSSL's queue; anything else could not be computed at all.
    if (!matches && reason != 0) {
        return fail(ErrorCause::UnsupportedMac, mac.name, detail);
    }
    return matches;
}

}  // namespace certcore
