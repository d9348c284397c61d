// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/pkcs12.h>

#include <map>
#include <string>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"
#include "certcore/pfx/derivation_budget.h"
#include "certcore/pfx/encryption_scheme.h"
#include "certcore/pfx/password_form.h"

namespace certcore {

/// PasswordDecryptor decrypts the parts of one PFX with one form of one password. A derivation that two parts share is
/// carried out once.
class PasswordDecryptor {
  public:
    /// PasswordDecryptor refers to all three, which must outlive it.
    PasswordDecryptor(const CryptoContext& crypto, const PasswordForm& form, DerivationBudget& budget);

    /// decrypt fails with PasswordWrong where the padding does not come out, UnsupportedCipher where the algorithm
    /// cannot be carried out, TooManyIterations, or PfxMalformed.
    [[nodiscard]] Result<Secret> decrypt(const X509_ALGOR* algorithm, const ASN1_OCTET_STRING* ciphertext);

    /// matchesMac charges the MAC's derivation and carries it out.
    [[nodiscard]] Result<bool> matchesMac(PKCS12* structure, const EncryptionScheme& mac);

  private:
    [[nodiscard]] Result<CipherContextHandle> keyed(const X509_ALGOR* algorithm);
    [[nodiscard]] const char* text() const;
    [[nodiscard]] int length() const;
    [[nodiscard]] Result<void> charge(const EncryptionScheme& scheme, const std::string& what);

    const CryptoContext& m_crypto;
    const PasswordForm& m_form;
    DerivationBudget& m_budget;
    std::map<std::string, CipherContextHandle> m_keyed;
};

}  // namespace certcore
