// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "certcore/base/crypto_context.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// DirectoryStore keeps each leaf in a folder of its own, named by its thumbprint; the receipts lie beside them in
/// receipts/. An entry is there whole or not at all: it is written aside, flushed and renamed. What a second import of
/// the same thumbprint replaced stays aside as .aside-ID until its receipt is undone.
class DirectoryStore final : public CertificateStore {
  public:
    /// DirectoryStore refers to the context, which must outlive it. Nothing is read or made yet.
    DirectoryStore(const CryptoContext& crypto, std::filesystem::path folder);

    /// prepare makes the folder where it does not exist; so does lock.
    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] StoreKind kind() const override { return StoreKind::Folder; }
    [[nodiscard]] std::string location() const override;
    [[nodiscard]] std::filesystem::path receiptFolder() const override;
    [[nodiscard]] Result<StoreListing> list() const override;
    [[nodiscard]] Result<StoredCertificate> find(const Thumbprint& thumbprint) const override;
    [[nodiscard]] Result<KeyProof> proveKey(const Thumbprint& thumbprint) const override;
    [[nodiscard]] Result<std::optional<std::vector<std::string>>> keyReaders(
        const Thumbprint& thumbprint) const override;
    [[nodiscard]] Result<std::optional<KeyGrants>> keyGrants(const Thumbprint& thumbprint) const override;
    [[nodiscard]] Result<std::vector<KeyGrant>> missingGrants(const Thumbprint& thumbprint,
                                                              std::span<const KeyGrant> grants) const override;
    [[nodiscard]] Result<void> grantKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) override;
    [[nodiscard]] Result<void> revokeKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) override;
    [[nodiscard]] Result<KeyGrant> accountFor(const std::string& text) const override;
    [[nodiscard]] bool exists() const override;
    [[nodiscard]] Result<void> expectWritable() const override;
    [[nodiscard]] Result<std::unique_ptr<FolderLock>> lock() override;
    [[nodiscard]] std::vector<WrittenCertificate> plannedWrites(const StoreEntry& entry) const override;
    [[nodiscard]] Result<void> put(const StoreEntry& entry, const ReceiptId& receipt) override;
    [[nodiscard]] bool isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const override;
    [[nodiscard]] Result<void> takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) override;
    [[nodiscard]] Result<void> remove(const Thumbprint& thumbprint) override;
    [[nodiscard]] Result<void> setArchived(const Thumbprint& thumbprint, bool archived) override;
    [[nodiscard]] Result<void> sweep(const std::vector<Receipt>& needed) override;

  private:
    [[nodiscard]] std::filesystem::path entryFolder(const Thumbprint& thumbprint) const;
    [[nodiscard]] std::filesystem::path asideFolder(const ReceiptId& receipt) const;
    [[nodiscard]] Result<void> moveOutAndDelete(const Thumbprint& thumbprint);

    const CryptoContext& m_crypto;
    std::filesystem::path m_folder;
};

}  // namespace certcore
