// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "certcore/base/crypto_context.h"
#include "certcore/store/certificate_store.h"
#include "certcore/store/windows/import_steps.h"
#include "certcore/store/windows/key_access.h"
#include "certcore/store/windows/store_view.h"
#include "certcore/store/windows/system_store.h"

namespace certcore {

/// WindowsStore is Windows' own certificate store: Personal (MY) of the computer or the user, and the stores of
/// intermediates and roots beside it. An import hands Windows a PFX that is written in memory, in the strongest form
/// that it reads, with a password that nobody else knows. What Windows made of it is noted beside the receipt, so that
/// every step can be taken back, by the next start too. The computer's receipts lie in %ProgramData%\AssistCert, and
/// are refused where others than administrators may write there; the user's in %LOCALAPPDATA%\AssistCert.
class WindowsStore final : public CertificateStore {
  public:
    /// open refers to the context, which must outlive the store. Nothing is read or made yet.
    [[nodiscard]] static Result<std::unique_ptr<CertificateStore>> open(const CryptoContext& crypto,
                                                                        StoreLocation location);

    [[nodiscard]] StoreKind kind() const override { return StoreKind::System; }
    [[nodiscard]] std::string location() const override;
    [[nodiscard]] std::optional<std::string> bindingStoreName() const override;
    [[nodiscard]] std::filesystem::path receiptFolder() const override;
    [[nodiscard]] Result<StoreListing> list() const override { return m_view.list(); }
    [[nodiscard]] Result<StoredCertificate> find(const Thumbprint& thumbprint) const override {
        return m_view.find(thumbprint);
    }
    [[nodiscard]] Result<KeyProof> proveKey(const Thumbprint& thumbprint) const override {
        return m_view.proveKey(thumbprint);
    }
    [[nodiscard]] Result<std::optional<std::vector<std::string>>> keyReaders(
        const Thumbprint& thumbprint) const override {
        return m_view.keyReaders(thumbprint);
    }
    [[nodiscard]] Result<std::optional<KeyGrants>> keyGrants(const Thumbprint& thumbprint) const override {
        return m_view.keyGrants(thumbprint);
    }
    [[nodiscard]] Result<std::vector<KeyGrant>> missingGrants(const Thumbprint& thumbprint,
                                                              std::span<const KeyGrant> grants) const override {
        return m_view.missingGrants(thumbprint, grants);
    }
    [[nodiscard]] Result<void> grantKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) override;
    [[nodiscard]] Result<void> revokeKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) override;
    [[nodiscard]] Result<KeyGrant> accountFor(const std::string& text) const override { return accountNamed(text); }
    [[nodiscard]] bool exists() const override;
    [[nodiscard]] Result<void> expectWritable() const override;
    [[nodiscard]] Result<std::unique_ptr<FolderLock>> lock() override;
    [[nodiscard]] std::vector<WrittenCertificate> plannedWrites(const StoreEntry& entry) const override {
        return m_steps.plannedWrites(entry);
    }
    [[nodiscard]] Result<void> put(const StoreEntry& entry, const ReceiptId& receipt) override {
        return m_steps.put(entry, receipt);
    }
    [[nodiscard]] bool isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const override {
        return m_steps.isFrom(thumbprint, receipt);
    }
    [[nodiscard]] Result<void> takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) override {
        return m_steps.takeBack(thumbprint, receipt);
    }
    [[nodiscard]] Result<void> remove(const Thumbprint& thumbprint) override { return m_steps.remove(thumbprint); }
    [[nodiscard]] Result<void> setArchived(const Thumbprint& thumbprint, bool archived) override;
    [[nodiscard]] Result<void> sweep(const std::vector<Receipt>& needed) override { return m_steps.sweep(needed); }

  private:
    WindowsStore(const CryptoContext& crypto, StoreLocation location, std::filesystem::path folder);
    [[nodiscard]] Result<void> prepare() const;

    StoreLocation m_location;
    std::filesystem::path m_folder;
    StoreView m_view;
    ImportSteps m_steps;
};

}  // namespace certcore
