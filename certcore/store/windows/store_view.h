// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/store/access_list.h"
#include "certcore/store/certificate_store.h"
#include "certcore/store/windows/import_note.h"
#include "certcore/store/windows/stored_key.h"
#include "certcore/store/windows/system_store.h"

namespace certcore {

/// StoreView shows what is in Personal, its keys, and which receipt it came with. It changes nothing.
class StoreView {
  public:
    /// StoreView refers to the context. The folder is where the notes of imports lie.
    StoreView(const CryptoContext& crypto, StoreLocation location, std::filesystem::path noteFolder)
        : m_crypto(crypto), m_location(location), m_noteFolder(std::move(noteFolder)) {}

    /// list, find, proveKey, keyReaders, keyGrants and missingGrants are CertificateStore's.
    [[nodiscard]] Result<StoreListing> list() const;
    [[nodiscard]] Result<StoredCertificate> find(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<KeyProof> proveKey(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<std::optional<std::vector<std::string>>> keyReaders(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<std::optional<KeyGrants>> keyGrants(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<std::vector<KeyGrant>> missingGrants(const Thumbprint& thumbprint,
                                                              std::span<const KeyGrant> grants) const;

    /// keyOf is where the key of a certificate lies. Errors as CertificateStore::find; KeyGrantsUnreadable where the
    /// certificate names none.
    [[nodiscard]] Result<KeyLocation> keyOf(const Thumbprint& thumbprint) const;

  private:
    using Notes = std::vector<std::pair<ReceiptId, ImportNote>>;

    [[nodiscard]] Notes notes() const;
    [[nodiscard]] Result<AccessList> accessOf(const Thumbprint& thumbprint) const;
    [[nodiscard]] Result<StoredCertificate> shown(const CERT_CONTEXT& context, Certificate certificate,
                                                  const Notes& notes) const;
    [[nodiscard]] Result<std::vector<Certificate>> onlyForUser(const SystemStore& machine) const;

    const CryptoContext& m_crypto;
    StoreLocation m_location;
    std::filesystem::path m_noteFolder;
};

}  // namespace certcore
