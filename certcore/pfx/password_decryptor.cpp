// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_decryptor.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>

#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "certcore/pfx/foreign_format.h"
#include "certcore/pfx/key_derivation.h"
#include "certcore/pfx/pbe_with_md2.h"
#include "certcore/pfx/pbes2_cipher.h"
#include "certcore/pfx/pbmac1.h"
#include "certcore/pfx/pfx_file.h"

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

std::string nameFor(const std::string& what, const PasswordForm& form) {
    return what + " " + std::string(passwordKindName(form.kind));
}

// RFC 7292, appendix C: these derive by appendix B, from a BMPString.
bool takesCharacters(const X509_ALGOR* algorithm) {
    switch (OBJ_obj2nid(algorithm->algorithm)) {
        case NID_pbe_WithSHA1And128BitRC4:
        case NID_pbe_WithSHA1And40BitRC4:
        case NID_pbe_WithSHA1And3_Key_TripleDES_CBC:
        case NID_pbe_WithSHA1And2_Key_TripleDES_CBC:
        case NID_pbe_WithSHA1And128BitRC2_CBC:
        case NID_pbe_WithSHA1And40BitRC2_CBC:
            return true;
        default:
            return false;
    }
}

// Forms in their order, each input to the derivation once.
std::vector<std::size_t> differingForms(const std::vector<PasswordForm>& forms, bool byCharacters) {
    std::vector<std::size_t> differing;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const bool isKnown = std::ranges::any_of(differing, [&](std::size_t known) {
            return byCharacters ? forms[known].absent == forms[i].absent &&
                                      std::ranges::equal(forms[known].characters.bytes(), forms[i].characters.bytes())
                                : std::ranges::equal(forms[known].octets.bytes(), forms[i].octets.bytes());
        });
        if (!isKnown) {
            differing.push_back(i);
        }
    }
    return differing;
}

// A rare form that the budget does not allow is left out; what it would have shown is then not known.
bool isLeftOut(const Error& error, const PasswordForm& form) {
    return form.rare && error.cause == ErrorCause::TooManyIterations;
}

const char* textOf(const PasswordForm& form) {
    if (form.absent) {
        return nullptr;
    }
    return form.characters.empty() ? "" : form.characters.text().data();
}

int lengthOf(const PasswordForm& form) {
    return static_cast<int>(form.characters.bytes().size());
}

// With a wrong password there is no structure in what was decrypted at all.
ErrorCause causeOfUnaccepted(const Secret& plain) {
    if (isNestedTooDeep(plain.bytes())) {
        return ErrorCause::PfxNestedTooDeep;
    }
    return isWholeSequence(plain.bytes()) ? ErrorCause::PfxMalformed : ErrorCause::PasswordWrong;
}

}  // namespace

PasswordDecryptor::PasswordDecryptor(const CryptoContext& crypto, std::vector<PasswordForm> forms,
                                     DerivationBudget& budget)
    : m_crypto(crypto), m_forms(std::move(forms)), m_budget(budget) {}

void PasswordDecryptor::prefer(std::size_t form) {
    const auto chosen = m_forms.begin() + static_cast<std::ptrdiff_t>(form);
    std::rotate(m_forms.begin(), chosen, chosen + 1);
}

// Under the name that the outcome is kept by, so that whatever is derived anew is paid for, too.
Result<void> PasswordDecryptor::charge(const EncryptionScheme& scheme, const PasswordForm& form,
                                       const std::string& what) {
    return m_budget.charge(scheme.derivation + " " + nameFor(what, form), scheme.salt, scheme.cost);
}

Result<const Secret*> PasswordDecryptor::derived(const X509_ALGOR* function, const PasswordForm& form,
                                                 std::size_t size) {
    const std::string name = derOf(function) + " " + std::to_string(size);
    const auto known = m_derived.find(nameFor(name, form));
    if (known != m_derived.end()) {
        return &known->second;
    }
    auto scheme = readDerivation(function, {});
    if (!scheme) {
        return passOn(scheme);
    }
    if (auto charged = charge(*scheme, form, name); !charged) {
        return passOn(charged);
    }
    auto key = deriveKey(m_crypto, function, form.octets, size);
    if (!key) {
        return passOn(key);
    }
    return &m_derived.emplace(nameFor(name, form), std::move(*key)).first->second;
}

Result<KeyedCipher> PasswordDecryptor::keyedPbes2(const X509_ALGOR* algorithm, const PasswordForm& form) {
    const Pbes2Handle parameters(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (!parameters) {
        return fail(ErrorCause::PfxMalformed, {}, "PBES2 parameters: " + lastOpenSslError());
    }
    auto scheme = readEncryptionScheme(algorithm);
    if (!scheme) {
        return passOn(scheme);
    }
    auto cipher = Pbes2Cipher::of(m_crypto, *parameters, scheme->name);
    if (!cipher) {
        return passOn(cipher);
    }
    const auto key = derived(parameters->keyfunc, form, cipher->derivedSize());
    if (!key) {
        const bool isUnsupported = key.error().cause == ErrorCause::UnsupportedCipher;
        return fail(key.error().cause, isUnsupported ? scheme->name : key.error().subject, key.error().detail);
    }
    return cipher->keyedWith(**key);
}

// What OpenSSL derives along with the cipher; the initialisation vector comes from the password, too.
Result<KeyedCipher> PasswordDecryptor::keyedPbes1(const X509_ALGOR* algorithm, const PasswordForm& form) {
    const std::string name = derOf(algorithm);
    CipherContextHandle context(EVP_CIPHER_CTX_new());
    if (const auto known = m_keyed.find(nameFor(name, form)); known != m_keyed.end()) {
        if (EVP_CIPHER_CTX_copy(context.get(), known->second.get()) != 1) {
            return fail(ErrorCause::Unexpected, {}, lastOpenSslError());
        }
        return KeyedCipher(std::move(context));
    }
    auto scheme = readEncryptionScheme(algorithm);
    if (!scheme) {
        return passOn(scheme);
    }
    if (auto charged = charge(*scheme, form, name); !charged) {
        return passOn(charged);
    }
    if (isPbeWithMd2(algorithm)) {
        auto keyed = keyPbeWithMd2(m_crypto, algorithm, form.octets);
        if (!keyed) {
            return passOn(keyed);
        }
        context = std::move(*keyed);
    } else if (EVP_PBE_CipherInit_ex(algorithm->algorithm, textOf(form), lengthOf(form), algorithm->parameter,
                                     context.get(), 0, m_crypto.get(), nullptr) != 1) {
        return fail(ErrorCause::UnsupportedCipher, scheme->name, lastOpenSslError());
    }
    CipherContextHandle kept(EVP_CIPHER_CTX_new());
    if (EVP_CIPHER_CTX_copy(kept.get(), context.get()) == 1) {
        m_keyed.emplace(nameFor(name, form), std::move(kept));
    }
    return KeyedCipher(std::move(context));
}

Result<KeyedCipher> PasswordDecryptor::keyed(const X509_ALGOR* algorithm, const PasswordForm& form) {
    return OBJ_obj2nid(algorithm->algorithm) == NID_pbes2 ? keyedPbes2(algorithm, form) : keyedPbes1(algorithm, form);
}

Result<void> PasswordDecryptor::decrypt(const X509_ALGOR* algorithm, const ASN1_OCTET_STRING* ciphertext,
                                        const Accepted& accepted) {
    if (algorithm == nullptr || ciphertext == nullptr) {
        return fail(ErrorCause::PfxMalformed, {}, "encrypted content is missing");
    }
    ErrorCause cause = ErrorCause::PasswordWrong;
    for (const std::size_t i : differingForms(m_forms, takesCharacters(algorithm))) {
        auto cipher = keyed(algorithm, m_forms[i]);
        if (!cipher && isLeftOut(cipher.error(), m_forms[i])) {
            continue;
        }
        if (!cipher) {
            return passOn(cipher);
        }
        auto plain = cipher->decrypt(ciphertext);
        if (!plain && plain.error().cause != ErrorCause::PasswordWrong) {
            return passOn(plain);
        }
        if (plain && accepted(*plain)) {
            prefer(i);
            m_hasDecrypted = true;
            return {};
        }
        if (plain && cause == ErrorCause::PasswordWrong) {
            cause = causeOfUnaccepted(*plain);
        }
    }
    return fail(cause, {}, lastOpenSslError());
}

Result<bool> PasswordDecryptor::formMatchesMac(const PfxFile& file, const PasswordForm& form) {
    const EncryptionScheme& scheme = *file.macScheme();
    if (auto charged = charge(scheme, form, "MAC"); !charged) {
        return passOn(charged);
    }
    if (file.hasPbmac1()) {
        return file.pbmac1Matches(m_crypto, form.octets);
    }
    ERR_clear_error();
    const bool matches = PKCS12_verify_mac(file.structure(), textOf(form), lengthOf(form)) == 1;
    const unsigned long reason = static_cast<unsigned long>(ERR_GET_REASON(ERR_peek_error()));
    const std::string detail = lastOpenSslError();
    // A mere mismatch leaves no entry in OpenSSL's queue; anything else could not be computed at all.
    if (!matches && reason != 0) {
        return fail(ErrorCause::UnsupportedMac, scheme.name, detail);
    }
    return matches;
}

Result<bool> PasswordDecryptor::matchesMac(const PfxFile& file) {
    for (const std::size_t i : differingForms(m_forms, !file.hasPbmac1())) {
        auto matches = formMatchesMac(file, m_forms[i]);
        if (!matches && isLeftOut(matches.error(), m_forms[i])) {
            continue;
        }
        if (!matches) {
            return matches;
        }
        if (*matches) {
            prefer(i);
            return true;
        }
    }
    return false;
}

}  // namespace certcore
