// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

#include "certcore/import/import_run.h"

namespace testing_support {

/// importTime is when the tests' imports are said to happen.
constexpr std::chrono::sys_seconds importTime = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};

/// planFor checks a fixture and plans its import, past whatever the findings say.
[[nodiscard]] certcore::ImportPlan planFor(const std::string& fixture, const certcore::CertificateStore& store,
                                           const certcore::ImportOptions& options = {});

/// importFixture carries such a plan out.
certcore::Result<std::optional<certcore::Receipt>> importFixture(const std::string& fixture,
                                                                 certcore::CertificateStore& store,
                                                                 std::chrono::sys_seconds now = importTime,
                                                                 const std::stop_token& stop = {});

/// receiptFor imports a fixture, which must go well.
certcore::Receipt receiptFor(const std::string& fixture, certcore::CertificateStore& store);

/// Tree is every file, folder and link below a folder: by its path, its permissions and its content. The lock, which
/// says nothing, is left out.
using Tree = std::map<std::string, std::string>;
[[nodiscard]] Tree treeOf(const std::filesystem::path& folder);

/// withoutReceipts leaves the receipts' folder out, too.
[[nodiscard]] Tree withoutReceipts(Tree tree);

/// ForwardingStore is another store, but for what a test overrides.
class ForwardingStore : public certcore::CertificateStore {
  public:
    explicit ForwardingStore(certcore::CertificateStore& inner) : m_inner(inner) {}

    template <typename T>
    using Result = certcore::Result<T>;
    using Thumbprint = certcore::Thumbprint;
    using ReceiptId = certcore::ReceiptId;

    certcore::StoreKind kind() const override { return m_inner.kind(); }
    std::string location() const override { return m_inner.location(); }
    std::filesystem::path receiptFolder() const override { return m_inner.receiptFolder(); }
    Result<certcore::StoreListing> list() const override { return m_inner.list(); }
    Result<certcore::StoredCertificate> find(const Thumbprint& one) const override { return m_inner.find(one); }
    Result<certcore::KeyProof> proveKey(const Thumbprint& one) const override { return m_inner.proveKey(one); }
    Result<std::optional<std::vector<std::string>>> keyReaders(const Thumbprint& thumbprint) const override {
        return m_inner.keyReaders(thumbprint);
    }
    Result<std::optional<certcore::KeyGrants>> keyGrants(const Thumbprint& thumbprint) const override {
        return m_inner.keyGrants(thumbprint);
    }
    Result<std::vector<certcore::KeyGrant>> missingGrants(const Thumbprint& one,
                                                          std::span<const certcore::KeyGrant> grants) const override {
        return m_inner.missingGrants(one, grants);
    }
    Result<void> grantKey(const Thumbprint& one, std::span<const certcore::KeyGrant> grants) override {
        return m_inner.grantKey(one, grants);
    }
    Result<void> revokeKey(const Thumbprint& one, std::span<const certcore::KeyGrant> grants) override {
        return m_inner.revokeKey(one, grants);
    }
    Result<certcore::KeyGrant> accountFor(const std::string& text) const override { return m_inner.accountFor(text); }
    bool exists() const override { return m_inner.exists(); }
    Result<void> expectWritable() const override { return m_inner.expectWritable(); }
    std::optional<std::string> bindingStoreName() const override { return m_inner.bindingStoreName(); }
    Result<void> expectUnused(const Thumbprint& one) const override { return m_inner.expectUnused(one); }
    Result<std::unique_ptr<certcore::FolderLock>> lock() override { return m_inner.lock(); }
    std::vector<certcore::WrittenCertificate> plannedWrites(const certcore::StoreEntry& entry) const override {
        return m_inner.plannedWrites(entry);
    }
    Result<void> put(const certcore::StoreEntry& entry, const ReceiptId& id) override { return m_inner.put(entry, id); }
    bool isFrom(const Thumbprint& one, const ReceiptId& id) const override { return m_inner.isFrom(one, id); }
    Result<void> takeBack(const Thumbprint& one, const ReceiptId& id) override { return m_inner.takeBack(one, id); }
    Result<void> remove(const Thumbprint& one) override { return m_inner.remove(one); }
    Result<void> setArchived(const Thumbprint& one, bool archived) override {
        return m_inner.setArchived(one, archived);
    }
    Result<void> sweep(const std::vector<certcore::Receipt>& needed) override { return m_inner.sweep(needed); }

  private:
    certcore::CertificateStore& m_inner;
};

}  // namespace testing_support
