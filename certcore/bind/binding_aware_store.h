// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "certcore/bind/binding_service.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// BindingAwareStore is a store whose certificates can be bound: what is bound is neither removed nor taken back, and
/// whoever locks it to change it finds bindings that killed programs left half done put back. Everything else is the
/// inner store's.
class BindingAwareStore final : public CertificateStore {
  public:
    BindingAwareStore(std::unique_ptr<CertificateStore> inner, std::unique_ptr<BindingService> service)
        : m_inner(std::move(inner)), m_service(std::move(service)) {}

    [[nodiscard]] StoreKind kind() const override { return m_inner->kind(); }
    [[nodiscard]] std::string location() const override { return m_inner->location(); }
    [[nodiscard]] std::filesystem::path receiptFolder() const override { return m_inner->receiptFolder(); }
    [[nodiscard]] std::optional<std::string> bindingStoreName() const override { return m_inner->bindingStoreName(); }
    [[nodiscard]] Result<StoreListing> list() const override { return m_inner->list(); }
    [[nodiscard]] Result<StoredCertificate> find(const Thumbprint& thumbprint) const override {
        return m_inner->find(thumbprint);
    }
    [[nodiscard]] Result<KeyProof> proveKey(const Thumbprint& thumbprint) const override {
        return m_inner->proveKey(thumbprint);
    }
    [[nodiscard]] Result<std::optional<std::vector<std::string>>> keyReaders(
        const Thumbprint& thumbprint) const override {
        return m_inner->keyReaders(thumbprint);
    }
    [[nodiscard]] Result<std::optional<KeyGrants>> keyGrants(const Thumbprint& thumbprint) const override {
        return m_inner->keyGrants(thumbprint);
    }
    [[nodiscard]] Result<std::vector<KeyGrant>> missingGrants(const Thumbprint& thumbprint,
                                                              std::span<const KeyGrant> grants) const override {
        return m_inner->missingGrants(thumbprint, grants);
    }
    [[nodiscard]] Result<void> grantKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) override {
        return m_inner->grantKey(thumbprint, grants);
    }
    [[nodiscard]] Result<void> revokeKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) override {
        return m_inner->revokeKey(thumbprint, grants);
    }
    [[nodiscard]] Result<KeyGrant> accountFor(const std::string& text) const override {
        return m_inner->accountFor(text);
    }
    [[nodiscard]] bool exists() const override { return m_inner->exists(); }
    [[nodiscard]] Result<void> expectWritable() const override { return m_inner->expectWritable(); }
    [[nodiscard]] Result<void> expectUnused(const Thumbprint& thumbprint) const override;
    [[nodiscard]] Result<std::unique_ptr<FolderLock>> lock() override;
    [[nodiscard]] std::vector<WrittenCertificate> plannedWrites(const StoreEntry& entry) const override {
        return m_inner->plannedWrites(entry);
    }
    [[nodiscard]] Result<void> put(const StoreEntry& entry, const ReceiptId& receipt) override {
        return m_inner->put(entry, receipt);
    }
    [[nodiscard]] bool isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const override {
        return m_inner->isFrom(thumbprint, receipt);
    }
    [[nodiscard]] Result<void> takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) override {
        return m_inner->takeBack(thumbprint, receipt);
    }
    [[nodiscard]] Result<void> remove(const Thumbprint& thumbprint) override { return m_inner->remove(thumbprint); }
    [[nodiscard]] Result<void> setArchived(const Thumbprint& thumbprint, bool archived) override {
        return m_inner->setArchived(thumbprint, archived);
    }
    [[nodiscard]] Result<void> sweep(const std::vector<Receipt>& needed) override { return m_inner->sweep(needed); }

  private:
    std::unique_ptr<CertificateStore> m_inner;
    std::unique_ptr<BindingService> m_service;
};

}  // namespace certcore
