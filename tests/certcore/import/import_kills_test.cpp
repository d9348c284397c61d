// SPDX-License-Identifier: Apache-2.0
// A program that is killed at any of its file calls leaves a store that the next one mends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "certcore/import/import_run.h"
#include "certcore/store/directory_store.h"
#include "certcore/store/receipt_folder.h"
#include "tests/support/child_process.h"
#include "tests/support/file_faults.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::Fault;
using testing_support::fixtureCertificate;
using testing_support::importFixture;
using testing_support::importTime;
using testing_support::inChild;
using testing_support::planFor;
using testing_support::receiptFor;
using testing_support::Tree;
using testing_support::treeOf;
using testing_support::withoutReceipts;

class Killed : public testing::Test {
  protected:
    [[nodiscard]] fs::path folder() const { return m_owner.path() / "store"; }
    [[nodiscard]] fs::path entry() const { return folder() / m_leaf.text(); }

    /// killedAt says whether the work was killed at that call; it was done otherwise.
    static bool killedAt(int call, const std::function<bool()>& work) {
        const auto said = inChild([&]() -> std::string {
            testing_support::armFault(Fault::Die, call);
            return work() ? "done" : "failed";
        });
        EXPECT_TRUE(!said || said == "done") << *said;
        return !said;
    }

    /// settle is the next change that anybody makes: it finds nothing to do but to clear up.
    void settle() {
        EXPECT_EQ(causeIn(remove(fixtureCertificate("root").thumbprint(), m_store)), ErrorCause::CertificateNotInStore);
    }

    /// expectNothingHalf: every receipt is settled, and nothing lies beside entries and receipts.
    void expectNothingHalf() const {
        const auto receipts = ReceiptFolder(m_store.receiptFolder()).all();
        for (const Receipt& receipt : *receipts) {
            EXPECT_TRUE(receipt.state == ReceiptState::Done || receipt.state == ReceiptState::Undone);
        }
        for (const auto& [name, what] : treeOf(folder())) {
            EXPECT_FALSE(name.starts_with(".") || name.ends_with(".new")) << name;
        }
    }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
    Thumbprint m_leaf = fixtureCertificate("leaf").thumbprint();
};

TEST_F(Killed, AnImportIsThereWholeOrNotAtAll) {
    const ImportPlan plan = planFor("good.pfx", m_store);
    bool wasKilled = true;
    int whole = 0;
    for (int call = 1; wasKilled; ++call) {
        SCOPED_TRACE(call);
        fs::remove_all(folder());
        wasKilled = killedAt(call, [&] { return carryOut(crypto(), plan, m_store, importTime, {}).has_value(); });
        const auto listing = m_store.list();
        ASSERT_TRUE(listing->damaged.empty());
        ASSERT_TRUE(listing->certificates.empty() || m_store.proveKey(m_leaf)->holds());
        if (!m_store.exists()) {
            continue;
        }
        settle();
        expectNothingHalf();
        const bool isThere = m_store.proveKey(m_leaf).has_value();
        whole += isThere ? 1 : 0;
        const auto receipts = ReceiptFolder(m_store.receiptFolder()).all();
        ASSERT_EQ(receipts->size(), isThere ? 1U : 0U);
        if (isThere) {
            EXPECT_TRUE(undo(receipts->front().id, m_store));
        }
    }
    EXPECT_GT(whole, 1) << "one that was written and proven is finished";
}

TEST_F(Killed, AnImportCanBeRepeatedAtOnce) {
    const ImportPlan plan = planFor("good.pfx", m_store);
    bool wasKilled = true;
    for (int call = 1; wasKilled; ++call) {
        SCOPED_TRACE(call);
        fs::remove_all(folder());
        wasKilled = killedAt(call, [&] { return carryOut(crypto(), plan, m_store, importTime, {}).has_value(); });
        ASSERT_TRUE(carryOut(crypto(), plan, m_store, importTime, {}));
        EXPECT_TRUE(m_store.proveKey(m_leaf)->holds());
        EXPECT_EQ(ReceiptFolder(m_store.receiptFolder()).all()->size(), 1U);
        expectNothingHalf();
    }
}

TEST_F(Killed, ACompletionIsWholeOrTheFormerFilesAreBack) {
    ASSERT_TRUE(importFixture("good.pfx", m_store));
    fs::remove(entry() / "privkey.pem");
    const Tree former = withoutReceipts(treeOf(folder()));
    const ImportPlan plan = planFor("good.pfx", m_store);
    bool wasKilled = true;
    for (int call = 1; wasKilled; ++call) {
        SCOPED_TRACE(call);
        wasKilled = killedAt(call, [&] { return carryOut(crypto(), plan, m_store, importTime, {}).has_value(); });
        settle();
        if (m_store.proveKey(m_leaf)->holds()) {
            ASSERT_TRUE(undoLast(m_store));
        }
        expectNothingHalf();
        ASSERT_EQ(withoutReceipts(treeOf(folder())), former);
    }
}

TEST_F(Killed, AnUndoIsFinishedByTheNextChange) {
    bool wasKilled = true;
    int finished = 0;
    for (int call = 1; wasKilled; ++call) {
        SCOPED_TRACE(call);
        fs::remove_all(folder());
        const Receipt receipt = receiptFor("good.pfx", m_store);
        wasKilled = killedAt(call, [&] { return undo(receipt.id, m_store).has_value(); });
        settle();
        expectNothingHalf();
        const bool isUndone = ReceiptFolder(m_store.receiptFolder()).load(receipt.id)->state == ReceiptState::Undone;
        EXPECT_NE(m_store.proveKey(m_leaf).has_value(), isUndone);
        finished += isUndone ? 1 : 0;
    }
    EXPECT_GT(finished, 1);
}

TEST_F(Killed, AnUndoOfACompletionBringsTheFormerFilesBack) {
    ASSERT_TRUE(importFixture("good.pfx", m_store));
    fs::remove(entry() / "privkey.pem");
    const Tree former = withoutReceipts(treeOf(folder()));
    bool wasKilled = true;
    for (int call = 1; wasKilled; ++call) {
        SCOPED_TRACE(call);
        const Receipt completion = receiptFor("good.pfx", m_store);
        wasKilled = killedAt(call, [&] { return undo(completion.id, m_store).has_value(); });
        settle();
        if (m_store.proveKey(m_leaf)->holds()) {
            ASSERT_TRUE(undo(completion.id, m_store));
        }
        expectNothingHalf();
        ASSERT_EQ(withoutReceipts(treeOf(folder())), former);
    }
}

TEST_F(Killed, ARemovalTakesTheEntryOrLeavesIt) {
    bool wasKilled = true;
    for (int call = 1; wasKilled; ++call) {
        SCOPED_TRACE(call);
        fs::remove_all(folder());
        ASSERT_TRUE(importFixture("good.pfx", m_store));
        wasKilled = killedAt(call, [&] { return remove(m_leaf, m_store).has_value(); });
        const auto proof = m_store.proveKey(m_leaf);
        ASSERT_TRUE(proof ? proof->holds() : causeIn(proof) == ErrorCause::CertificateNotInStore);
        settle();
        expectNothingHalf();
    }
}

// As a former program may have left them: made by hand, since no call here ends so.
TEST_F(Killed, APendingReceiptWithoutItsEntryIsForgotten) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const Tree before = treeOf(folder());
    const ReceiptId id = *ReceiptId::parse("20261122T205501Z-3F9A2C");
    const Receipt pending{id, 2, importTime, ReceiptState::Pending, "", m_leaf, Placement::Personal, {}, {}, {}, {}};
    ASSERT_TRUE(ReceiptFolder(m_store.receiptFolder()).save(pending));
    fs::create_directory(folder() / (".aside-" + id.text()));
    testing_support::writeFile(folder() / (".aside-" + id.text()) / "privkey.pem", "half a key");
    settle();
    EXPECT_EQ(treeOf(folder()), before);
}

TEST_F(Killed, APendingReceiptWithItsProvenEntryIsDone) {
    Receipt receipt = receiptFor("good.pfx", m_store);
    receipt.state = ReceiptState::Pending;
    ASSERT_TRUE(ReceiptFolder(m_store.receiptFolder()).save(receipt));
    settle();
    EXPECT_EQ(ReceiptFolder(m_store.receiptFolder()).load(receipt.id)->state, ReceiptState::Done);
}

TEST_F(Killed, APendingReceiptWithABrokenEntryTakesItBack) {
    Receipt receipt = receiptFor("good.pfx", m_store);
    receipt.state = ReceiptState::Pending;
    ASSERT_TRUE(ReceiptFolder(m_store.receiptFolder()).save(receipt));
    testing_support::writeFile(entry() / "privkey.pem", "half a key");
    settle();
    EXPECT_EQ(causeIn(m_store.find(m_leaf)), ErrorCause::CertificateNotInStore);
    EXPECT_EQ(causeIn(ReceiptFolder(m_store.receiptFolder()).load(receipt.id)), ErrorCause::ReceiptNotFound);
}

}  // namespace
}  // namespace certcore
