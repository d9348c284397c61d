// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "certcore/import/import_run.h"
#include "certcore/store/directory_store.h"
#include "certcore/store/receipt_folder.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::importFixture;
using testing_support::importTime;
using testing_support::receiptFor;
using testing_support::treeOf;
using testing_support::withoutReceipts;
using testing_support::writeFile;

class Undo : public testing::Test {
  protected:
    [[nodiscard]] fs::path receiptPath(const ReceiptId& id) const {
        return m_store.receiptFolder() / (id.text() + ".json");
    }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path()};
};

TEST_F(Undo, LeavesTheStoreAsItWasBefore) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const auto before = withoutReceipts(treeOf(m_owner.path()));
    const Receipt receipt = receiptFor("good.pfx", m_store);
    const auto change = undo(receipt.id, m_store);
    ASSERT_TRUE(change);
    EXPECT_THAT(change->removed, ElementsAre(receipt.thumbprint));
    EXPECT_THAT(change->restored, IsEmpty());
    EXPECT_EQ(withoutReceipts(treeOf(m_owner.path())), before);
    EXPECT_EQ(ReceiptFolder(m_store.receiptFolder()).load(receipt.id)->state, ReceiptState::Undone);
}

TEST_F(Undo, IsDoneOnce) {
    const Receipt receipt = receiptFor("good.pfx", m_store);
    ASSERT_TRUE(undo(receipt.id, m_store));
    const auto again = undo(receipt.id, m_store);
    EXPECT_EQ(causeIn(again), ErrorCause::ReceiptAlreadyUndone);
    EXPECT_EQ(again.error().subject, receipt.id.text());
}

TEST_F(Undo, AfterRemovingOrImportingAnewTheReceiptIsOutdated) {
    const Receipt first = receiptFor("good.pfx", m_store);
    ASSERT_TRUE(remove(first.thumbprint, m_store));
    EXPECT_EQ(causeIn(undo(first.id, m_store)), ErrorCause::ReceiptOutdated);
    const Receipt second = receiptFor("good.pfx", m_store);
    const auto before = treeOf(m_owner.path());
    EXPECT_EQ(causeIn(undo(first.id, m_store)), ErrorCause::ReceiptOutdated);
    EXPECT_EQ(treeOf(m_owner.path()), before);
    EXPECT_TRUE(undo(second.id, m_store));
}

TEST_F(Undo, OfACompletedEntryGoesBackStepByStep) {
    const Receipt first = receiptFor("good.pfx", m_store);
    fs::remove(m_owner.path() / first.thumbprint.text() / "privkey.pem");
    const Receipt completion = receiptFor("good.pfx", m_store);
    EXPECT_EQ(causeIn(undo(first.id, m_store)), ErrorCause::ReceiptOutdated);
    ASSERT_TRUE(undo(completion.id, m_store));
    ASSERT_TRUE(undo(first.id, m_store));
    EXPECT_THAT(withoutReceipts(treeOf(m_owner.path())), IsEmpty());
}

TEST_F(Undo, OfAnUnknownReceiptIsNotFound) {
    const ReceiptId unknown = *ReceiptId::parse("20261122T205501Z-3F9A2C");
    EXPECT_EQ(causeIn(undo(unknown, m_store)), ErrorCause::ReceiptNotFound);
    DirectoryStore missing(crypto(), m_owner.path() / "missing");
    EXPECT_EQ(causeIn(undo(unknown, missing)), ErrorCause::ReceiptNotFound);
    EXPECT_FALSE(missing.exists());
}

TEST_F(Undo, OfADamagedReceiptIsRefused) {
    const Receipt receipt = receiptFor("good.pfx", m_store);
    for (const std::string& content : {std::string(), toJson(receipt).substr(0, 50), std::string("[]")}) {
        writeFile(receiptPath(receipt.id), content);
        const auto before = treeOf(m_owner.path());
        EXPECT_EQ(causeIn(undo(receipt.id, m_store)), ErrorCause::ReceiptDamaged);
        EXPECT_EQ(causeIn(undoLast(m_store)), ErrorCause::ReceiptDamaged);
        EXPECT_EQ(treeOf(m_owner.path()), before);
    }
}

TEST_F(Undo, AForgedReceiptTakesNothingOfOthers) {
    const Receipt real = receiptFor("good.pfx", m_store);
    for (const ReceiptState state : {ReceiptState::Done, ReceiptState::Pending, ReceiptState::Undoing}) {
        Receipt forged = real;
        forged.id = *ReceiptId::parse("20261122T205501Z-3F9A2C");
        forged.state = state;
        forged.sequence = 9;
        ASSERT_TRUE(ReceiptFolder(m_store.receiptFolder()).save(forged));
        EXPECT_FALSE(undo(forged.id, m_store));
        EXPECT_TRUE(m_store.proveKey(real.thumbprint)->holds());
    }
    EXPECT_TRUE(undo(real.id, m_store));
}

TEST_F(Undo, AReceiptFullOfNonsenseDoesNotStopTheNextImport) {
    const Receipt real = receiptFor("good.pfx", m_store);
    nlohmann::json hostile = nlohmann::json::parse(toJson(real));
    hostile["sequence"] = std::numeric_limits<std::int64_t>::max();
    hostile["id"] = "20261122T205501Z-3F9A2C";
    writeFile(receiptPath(*ReceiptId::parse("20261122T205501Z-3F9A2C")), hostile.dump());
    const Receipt next = receiptFor("good-ec.pfx", m_store);
    EXPECT_EQ(next.sequence, 2);
    EXPECT_EQ(causeIn(undoLast(m_store)), ErrorCause::ReceiptDamaged);
    EXPECT_EQ(undo(next.id, m_store)->removed.front(), next.thumbprint);
}

TEST_F(Undo, LastPassesOverWhatWasRemovedSince) {
    const Receipt first = receiptFor("good.pfx", m_store);
    const Receipt second = receiptFor("good-ec.pfx", m_store);
    ASSERT_TRUE(remove(second.thumbprint, m_store));
    EXPECT_THAT(undoLast(m_store)->removed, ElementsAre(first.thumbprint));
    EXPECT_EQ(causeIn(undoLast(m_store)), ErrorCause::NothingToUndo);
}

TEST_F(Undo, LastIsTheLatestImportThoughTheClockWentBack) {
    const auto first = importFixture("good.pfx", m_store, importTime + std::chrono::days{1});
    const auto second = importFixture("good-ec.pfx", m_store, importTime);
    ASSERT_TRUE(first && second);
    EXPECT_THAT(undoLast(m_store)->removed, ElementsAre((*second)->thumbprint));
    EXPECT_THAT(undoLast(m_store)->removed, ElementsAre((*first)->thumbprint));
    EXPECT_EQ(causeIn(undoLast(m_store)), ErrorCause::NothingToUndo);
}

TEST_F(Undo, LastPassesOverWhatIsUndoneAlready) {
    const Receipt first = receiptFor("good.pfx", m_store);
    const Receipt second = receiptFor("good-ec.pfx", m_store);
    ASSERT_TRUE(undo(second.id, m_store));
    EXPECT_THAT(undoLast(m_store)->removed, ElementsAre(first.thumbprint));
}

TEST_F(Undo, LastOfAnEmptyOrMissingStoreIsNothing) {
    EXPECT_EQ(causeIn(undoLast(m_store)), ErrorCause::NothingToUndo);
    DirectoryStore missing(crypto(), m_owner.path() / "missing");
    EXPECT_EQ(causeIn(undoLast(missing)), ErrorCause::NothingToUndo);
    EXPECT_FALSE(missing.exists());
}

}  // namespace
}  // namespace certcore
