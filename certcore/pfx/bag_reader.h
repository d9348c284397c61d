// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/pfx/password_decryptor.h"
#include "certcore/pfx/pfx_bundle.h"

namespace certcore {

/// BagReader walks the bags of one PFX with one password, nested ones too, without recursion.
class BagReader {
  public:
    /// BagReader refers to all of them, which must outlive it.
    BagReader(const CryptoContext& crypto, const PfxFile& file, PasswordDecryptor& decryptor, const PfxLimits& limits);

    /// read makes the bundle. Errors are openPfx's; decryption that fails is PasswordWrong here.
    [[nodiscard]] Result<PfxBundle> read();

  private:
    struct Level {
        const STACK_OF(PKCS12_SAFEBAG) * bags = nullptr;
        std::size_t depth = 0;
    };

    [[nodiscard]] Result<void> readContent(PKCS7* content);
    [[nodiscard]] Result<void> readBags(const STACK_OF(PKCS12_SAFEBAG) * outermost);
    [[nodiscard]] Result<void> readBag(const PKCS12_SAFEBAG* bag);
    [[nodiscard]] Result<void> readKeyBag(const PKCS12_SAFEBAG* bag);
    [[nodiscard]] Result<void> readPlainKey(const PKCS12_SAFEBAG* bag, const PKCS8_PRIV_KEY_INFO* info);
    [[nodiscard]] Result<void> readShroudedKey(const PKCS12_SAFEBAG* bag);
    [[nodiscard]] Result<void> readCertificate(const PKCS12_SAFEBAG* bag);
    [[nodiscard]] Result<void> noteKeyEncryption(const X509_ALGOR* algorithm);

    const CryptoContext& m_crypto;
    const PfxFile& m_file;
    PasswordDecryptor& m_decryptor;
    const PfxLimits& m_limits;
    PfxBundle m_bundle;
    const X509_ALGOR* m_enclosing = nullptr;  // Of the encrypted content that is being read; owned by the file.
};

}  // namespace certcore
