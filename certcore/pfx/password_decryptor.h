// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/pkcs12.h>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"
#include "certcore/pfx/derivation_budget.h"
#include "certcore/pfx/encryption_scheme.h"
#include "certcore/pfx/keyed_cipher.h"
#include "certcore/pfx/password_form.h"

namespace certcore {

class PfxFile;

/// PasswordDecryptor decrypts the parts of one PFX with one password, each with the form of it that fits: programs
/// protect the integrity with one form and the contents with another. A derivation that two parts share is carried out
/// once, and the form that fitted last is tried first.
class PasswordDecryptor {
  public:
    /// Accepted says whether decrypted bytes are what was looked for. With a wrong password the padding comes out right
    /// once in 256 times.
    using Accepted = std::function<bool(const Secret&)>;

    /// PasswordDecryptor refers to context and budget, which must outlive it.
    PasswordDecryptor(const CryptoContext& crypto, std::vector<PasswordForm> forms, DerivationBudget& budget);

    /// decrypt fails with PasswordWrong where no form gives anything, PfxMalformed or PfxNestedTooDeep where one gives
    /// a structure that is not accepted, UnsupportedCipher where the algorithm cannot be carried out, and
    /// TooManyIterations.
    [[nodiscard]] Result<void> decrypt(const X509_ALGOR* algorithm, const ASN1_OCTET_STRING* ciphertext,
                                       const Accepted& accepted);

    /// matchesMac is whether the file's MAC fits one form. Errors: UnsupportedMac, TooManyIterations, PfxMalformed.
    [[nodiscard]] Result<bool> matchesMac(const PfxFile& file);

    /// hasDecrypted says whether any part was decrypted so far, which proves the password.
    [[nodiscard]] bool hasDecrypted() const { return m_hasDecrypted; }

    /// fittingKind is that of the form that fitted last.
    [[nodiscard]] PasswordKind fittingKind() const { return m_forms.front().kind; }

  private:
    [[nodiscard]] Result<KeyedCipher> keyed(const X509_ALGOR* algorithm, const PasswordForm& form);
    [[nodiscard]] Result<KeyedCipher> keyedPbes2(const X509_ALGOR* algorithm, const PasswordForm& form);
    [[nodiscard]] Result<KeyedCipher> keyedPbes1(const X509_ALGOR* algorithm, const PasswordForm& form);
    [[nodiscard]] Result<const Secret*> derived(const X509_ALGOR* function, const PasswordForm& form, std::size_t size);
    [[nodiscard]] Result<bool> formMatchesMac(const PfxFile& file, const PasswordForm& form);
    [[nodiscard]] Result<void> charge(const EncryptionScheme& scheme, const PasswordForm& form,
                                      const std::string& what);
    void prefer(std::size_t form);

    const CryptoContext& m_crypto;
    std::vector<PasswordForm> m_forms;
    DerivationBudget& m_budget;
    bool m_hasDecrypted = false;
    std::map<std::string, CipherContextHandle> m_keyed;
    std::map<std::string, Secret> m_derived;
};

}  // namespace certcore
