// SPDX-License-Identifier: Apache-2.0
// Who may read the new key: from the options into plan, store and receipt. Windows is played by a store that keeps the
// grants in memory.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "certcore/store/directory_store.h"
#include "certcore/store/receipt_folder.h"
#include "tests/support/checking.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::importTime;
using testing_support::planFor;
using testing_support::treeOf;
using testing_support::withoutReceipts;

class GrantingStore final : public testing_support::ForwardingStore {
  public:
    using ForwardingStore::ForwardingStore;

    Result<void> put(const StoreEntry& entry, const ReceiptId& id) override {
        StoreEntry plain = entry;
        plain.keyGrants.clear();
        auto done = ForwardingStore::put(plain, id);
        if (done && m_refusal) {
            return fail(*m_refusal, "5");
        }
        m_grants[entry.leaf.certificate.thumbprint()].grants = entry.keyGrants;
        return done;
    }
    Result<std::optional<KeyGrants>> keyGrants(const Thumbprint& one) const override {
        const auto found = m_grants.find(one);
        return found == m_grants.end() ? KeyGrants() : found->second;
    }

    void refuse(ErrorCause cause) { m_refusal = cause; }

  private:
    std::map<Thumbprint, KeyGrants> m_grants;
    std::optional<ErrorCause> m_refusal;
};

class ImportGrants : public testing::Test {
  protected:
    Result<std::optional<Receipt>> import(const std::string& fixture, const std::vector<KeyGrant>& grants) {
        ImportOptions options;
        options.keyGrants = grants;
        return carryOut(crypto(), planFor(fixture, m_store, options), m_store, importTime, {});
    }

    const KeyGrant m_service{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Read};
    const KeyGrant m_other{"EXAMPLE\\assist", "S-1-5-21-1-2-3-1001", KeyRights::Full};
    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_folder{crypto(), m_owner.path() / "store"};
    GrantingStore m_store{m_folder};
};

TEST_F(ImportGrants, GoFromTheOptionsIntoStoreAndReceipt) {
    const auto receipt = import("good.pfx", {m_service, m_other});
    ASSERT_TRUE(receipt && *receipt);
    EXPECT_THAT((*m_store.keyGrants(fixtureCertificate("leaf").thumbprint()))->grants, ElementsAre(m_service, m_other));
    EXPECT_THAT((*receipt)->keyRead, ElementsAre("NT AUTHORITY\\NETWORK SERVICE", "EXAMPLE\\assist"));
    const auto saved = ReceiptFolder(m_store.receiptFolder()).load((*receipt)->id);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->keyRead, (*receipt)->keyRead);
}

TEST_F(ImportGrants, NobodyIsGrantedAnythingUnasked) {
    const auto receipt = import("good.pfx", {});
    ASSERT_TRUE(receipt && *receipt);
    EXPECT_THAT((*receipt)->keyRead, IsEmpty());
}

TEST_F(ImportGrants, ThatAreRefusedTakeTheImportBack) {
    m_store.refuse(ErrorCause::KeyGrantsRefused);
    EXPECT_EQ(causeIn(import("good.pfx", {m_service})), ErrorCause::KeyGrantsRefused);
    EXPECT_THAT(withoutReceipts(treeOf(m_owner.path() / "store")), IsEmpty());
    EXPECT_THAT(*ReceiptFolder(m_store.receiptFolder()).all(), IsEmpty());
}

TEST_F(ImportGrants, AreUndoneWithTheirKey) {
    const auto receipt = import("good.pfx", {m_service});
    ASSERT_TRUE(receipt && *receipt);
    ASSERT_TRUE(undo((*receipt)->id, m_store));
    EXPECT_THAT(withoutReceipts(treeOf(m_owner.path() / "store")), IsEmpty());
}

TEST_F(ImportGrants, AreCopiedFromAnInstalledCertificate) {
    ASSERT_TRUE(import("good.pfx", {m_service}));
    ImportOptions options;
    options.keyGrants = {m_other};
    const Thumbprint old = fixtureCertificate("leaf").thumbprint();
    ASSERT_TRUE(copyKeyGrants(m_store, old, options));
    EXPECT_THAT(options.keyGrants, ElementsAre(m_other, m_service));
    EXPECT_EQ(options.keyCopy, (KeyCopy{old, KeyGrants{{m_service}, {}}}));
    EXPECT_THAT(planFor("good-ec.pfx", m_store, options).entry.keyGrants, ElementsAre(m_other, m_service));
}

TEST_F(ImportGrants, AreNotCopiedWhereThereAreNone) {
    ImportOptions options;
    EXPECT_EQ(causeIn(copyKeyGrants(m_folder, fixtureCertificate("leaf").thumbprint(), options)),
              ErrorCause::CertificateNotInStore);
    ASSERT_TRUE(import("good.pfx", {}));
    EXPECT_EQ(causeIn(copyKeyGrants(m_folder, fixtureCertificate("leaf").thumbprint(), options)),
              ErrorCause::KeyGrantsNotKept);
    EXPECT_EQ(options, ImportOptions());
    ASSERT_TRUE(copyKeyGrants(m_store, fixtureCertificate("leaf").thumbprint(), options));
    EXPECT_THAT(options.keyGrants, IsEmpty());
    EXPECT_TRUE(options.keyCopy);
}

TEST(KeyGrantList, TheLargerGrantCounts) {
    std::vector<KeyGrant> grants;
    addGrant(grants, {"A", "S-1-5-20", KeyRights::Read});
    addGrant(grants, {"B", "S-1-5-19", KeyRights::Full});
    addGrant(grants, {"A", "S-1-5-20", KeyRights::Full});
    addGrant(grants, {"B", "S-1-5-19", KeyRights::Read});
    EXPECT_THAT(grants,
                ElementsAre(KeyGrant{"A", "S-1-5-20", KeyRights::Full}, KeyGrant{"B", "S-1-5-19", KeyRights::Full}));
    EXPECT_THAT(accountsIn(grants), ElementsAre("A", "B"));
}

}  // namespace
}  // namespace certcore
