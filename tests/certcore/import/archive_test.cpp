// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "certcore/import/archive.h"
#include "certcore/import/import_run.h"
#include "certcore/import/replacement.h"
#include "certcore/store/directory_store.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing::IsEmpty;
using testing::SizeIs;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::receiptFor;
using testing_support::treeOf;

class Archive : public testing::Test {
  protected:
    [[nodiscard]] bool isArchived() const { return m_store.find(m_old)->isArchived; }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
    Thumbprint m_old = fixtureCertificate("good-ec").thumbprint();
};

TEST_F(Archive, PutsOutOfSightAndBringsBack) {
    receiptFor("good-ec.pfx", m_store);
    const auto before = treeOf(m_owner.path());
    ASSERT_TRUE(archive(m_old, m_store));
    EXPECT_TRUE(isArchived());
    EXPECT_TRUE(m_store.list()->certificates.front().isArchived);
    EXPECT_TRUE(m_store.proveKey(m_old)->holds()) << "the key stays";
    ASSERT_TRUE(archive(m_old, m_store)) << "twice is once";
    ASSERT_TRUE(bringBack(m_old, m_store));
    EXPECT_FALSE(isArchived());
    ASSERT_TRUE(bringBack(m_old, m_store));
    EXPECT_EQ(treeOf(m_owner.path()), before);
}

TEST_F(Archive, IsReplacedNoMore) {
    receiptFor("good-ec.pfx", m_store);
    const Certificate leaf = fixtureCertificate("leaf");
    ASSERT_THAT(findReplaced(leaf, *m_store.list(), {}), SizeIs(1));
    ASSERT_TRUE(archive(m_old, m_store));
    EXPECT_THAT(findReplaced(leaf, *m_store.list(), {}), IsEmpty());
}

TEST_F(Archive, LeavesItsImportToBeTakenBack) {
    const Receipt receipt = receiptFor("good-ec.pfx", m_store);
    ASSERT_TRUE(archive(m_old, m_store));
    ASSERT_TRUE(undo(receipt.id, m_store));
    EXPECT_EQ(causeIn(m_store.find(m_old)), ErrorCause::CertificateNotInStore);
}

TEST_F(Archive, NeedsACertificate) {
    EXPECT_EQ(causeIn(archive(m_old, m_store)), ErrorCause::CertificateNotInStore);
    EXPECT_EQ(causeIn(bringBack(m_old, m_store)), ErrorCause::CertificateNotInStore);
    EXPECT_FALSE(m_store.exists()) << "nothing is made for it";
    receiptFor("good.pfx", m_store);
    EXPECT_EQ(causeIn(archive(m_old, m_store)), ErrorCause::CertificateNotInStore);
    EXPECT_EQ(causeIn(bringBack(m_old, m_store)), ErrorCause::CertificateNotInStore);
}

// Refuses as a store whose certificate is bound does.
class BoundStore final : public testing_support::ForwardingStore {
  public:
    using ForwardingStore::ForwardingStore;

    Result<void> expectUnused(const Thumbprint& /*thumbprint*/) const override {
        return fail(ErrorCause::CertificateBound, "0.0.0.0:443");
    }
};

TEST_F(Archive, RefusesWhatIsBound) {
    receiptFor("good-ec.pfx", m_store);
    BoundStore bound(m_store);
    EXPECT_EQ(causeIn(archive(m_old, bound)), ErrorCause::CertificateBound);
    EXPECT_FALSE(isArchived());
    ASSERT_TRUE(archive(m_old, m_store));
    EXPECT_TRUE(bringBack(m_old, bound)) << "that harms nobody";
}

}  // namespace
}  // namespace certcore
