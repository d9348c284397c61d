// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/import_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

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
using testing_support::planFor;
using testing_support::receiptFor;
using testing_support::treeOf;
using testing_support::withoutReceipts;

class CarryOut : public testing::Test {
  protected:
    [[nodiscard]] fs::path folder() const { return m_owner.path() / "store"; }
    [[nodiscard]] fs::path entry() const { return folder() / fixtureCertificate("leaf").thumbprint().text(); }
    [[nodiscard]] std::vector<Receipt> receipts() const { return ReceiptFolder(m_store.receiptFolder()).all().value(); }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
};

TEST_F(CarryOut, PutsTheEntryAndItsReceipt) {
    const Receipt receipt = receiptFor("good.pfx", m_store);
    EXPECT_THAT(namesIn(folder()).value(),
                ElementsAre(".lock", fixtureCertificate("leaf").thumbprint().text(), "receipts"));
    EXPECT_THAT(namesIn(m_store.receiptFolder()).value(), ElementsAre(receipt.id.text() + ".json"));
    EXPECT_EQ(receipt.state, ReceiptState::Done);
    EXPECT_EQ(receipt.sequence, 1);
    EXPECT_EQ(receipt.time, testing_support::importTime);
    EXPECT_EQ(receipt.store, m_store.location());
    EXPECT_THAT(receipt.hosts, ElementsAre("assist.example.com"));
    EXPECT_TRUE(m_store.proveKey(receipt.thumbprint)->holds());
    EXPECT_EQ(m_store.find(receipt.thumbprint)->receiptId, receipt.id.text());
}

TEST_F(CarryOut, EveryFileAndFolderIsForTheOwnerAlone) {
    ASSERT_TRUE(importFixture("good-with-root.pfx", m_store));
    for (const auto& [name, what] : treeOf(folder())) {
        // Of the content, a key among it, nothing is shown.
        EXPECT_EQ(what.substr(0, 4), what.ends_with(" /") ? "0700" : "0600") << name;
    }
}

TEST_F(CarryOut, ASecondImportChangesNothing) {
    ASSERT_TRUE(importFixture("good.pfx", m_store));
    const auto before = treeOf(m_owner.path());
    for (const char* fixture : {"good.pfx", "good-rc2.pfx", "friendly-name.pfx"}) {
        const auto again = importFixture(fixture, m_store);
        ASSERT_TRUE(again) << fixture;
        EXPECT_FALSE(*again) << fixture;
        EXPECT_EQ(treeOf(m_owner.path()), before) << fixture;
    }
}

TEST_F(CarryOut, AnEntryWithoutItsKeyIsCompletedAndUndoBringsItsFilesBack) {
    ASSERT_TRUE(importFixture("friendly-name.pfx", m_store));
    fs::remove(entry() / "privkey.pem");
    testing_support::writeFile(entry() / "notes.txt", "an administrator's own");
    const auto former = withoutReceipts(treeOf(folder()));
    const Receipt completion = receiptFor("good.pfx", m_store);
    EXPECT_TRUE(completion.written.front().hadItBefore);
    EXPECT_TRUE(m_store.proveKey(completion.thumbprint)->holds());
    const auto change = undo(completion.id, m_store);
    ASSERT_TRUE(change);
    EXPECT_THAT(change->restored, ElementsAre(completion.thumbprint));
    EXPECT_THAT(change->removed, IsEmpty());
    EXPECT_EQ(withoutReceipts(treeOf(folder())), former);
}

TEST_F(CarryOut, WhatIsDamagedOrALinkIsReplaced) {
    ASSERT_TRUE(m_store.prepare());
    fs::create_directory_symlink("/nonexistent", entry());
    const Receipt receipt = receiptFor("good.pfx", m_store);
    EXPECT_FALSE(fs::is_symlink(entry()));
    EXPECT_TRUE(undo(receipt.id, m_store));
    EXPECT_TRUE(fs::is_symlink(entry()));
}

TEST_F(CarryOut, SeveralCertificatesLiveSideBySide) {
    for (const char* fixture :
         {"good.pfx", "good-ec.pfx", "ec-p384.pfx", "ed25519.pfx", "dsa-2048.pfx", "rsa-1024.pfx"}) {
        const Receipt receipt = receiptFor(fixture, m_store);
        EXPECT_TRUE(m_store.proveKey(receipt.thumbprint)->holds()) << fixture;
    }
    EXPECT_EQ(m_store.list()->certificates.size(), 6U);
    EXPECT_EQ(receipts().back().sequence, 6);
}

TEST_F(CarryOut, AStoreThatCannotBeMadeIsSaid) {
    testing_support::writeFile(folder(), "a file");
    EXPECT_EQ(causeIn(importFixture("good.pfx", m_store)), ErrorCause::StoreUnreachable);
    DirectoryStore below(crypto(), folder() / "deeper" / "store");
    EXPECT_EQ(causeIn(importFixture("good.pfx", below)), ErrorCause::StoreUnreachable);
    EXPECT_EQ(testing_support::fileText(folder()), "a file");
}

TEST_F(CarryOut, CancelledBeforehandNothingIsMade) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(causeIn(importFixture("good.pfx", m_store, testing_support::importTime, stop.get_token())),
              ErrorCause::CancelledByUser);
    EXPECT_THAT(treeOf(m_owner.path()), IsEmpty());
}

// Asks for the stop at a chosen step, as the person's click may come at any time.
class StoppingStore final : public testing_support::ForwardingStore {
  public:
    StoppingStore(CertificateStore& inner, std::string step) : ForwardingStore(inner), m_step(std::move(step)) {}

    Result<std::unique_ptr<FolderLock>> lock() override {
        at("lock");
        return ForwardingStore::lock();
    }
    Result<void> put(const StoreEntry& entry, const ReceiptId& id) override {
        auto done = ForwardingStore::put(entry, id);
        at("put");
        return done;
    }
    Result<StoredCertificate> find(const Thumbprint& one) const override {
        at("find");
        return ForwardingStore::find(one);
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

  private:
    void at(const std::string& step) const {
        if (step == m_step) {
            m_stop.request_stop();
        }
    }

    std::string m_step;
    mutable std::stop_source m_stop;
};

TEST_F(CarryOut, CancelledAtAnyStepNothingIsLeftBehind) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const auto before = treeOf(m_owner.path());
    for (const char* step : {"lock", "put", "find"}) {
        StoppingStore stopping(m_store, step);
        EXPECT_EQ(causeIn(importFixture("good.pfx", stopping, testing_support::importTime, stopping.token())),
                  ErrorCause::CancelledByUser)
            << step;
        EXPECT_EQ(treeOf(m_owner.path()), before) << step;
    }
}

TEST_F(CarryOut, CancelledACompletionKeepsTheFormerFiles) {
    ASSERT_TRUE(importFixture("good.pfx", m_store));
    fs::remove(entry() / "privkey.pem");
    const auto before = treeOf(m_owner.path());
    StoppingStore stopping(m_store, "put");
    EXPECT_EQ(causeIn(importFixture("good.pfx", stopping, testing_support::importTime, stopping.token())),
              ErrorCause::CancelledByUser);
    EXPECT_EQ(treeOf(m_owner.path()), before);
}

TEST(Remove, TakesTheEntryAndItsKeyAndWhatWasKeptForUndo) {
    const testing_support::TemporaryFolder owner;
    DirectoryStore store(crypto(), owner.path());
    const Thumbprint leaf = receiptFor("good.pfx", store).thumbprint;
    fs::remove(owner.path() / leaf.text() / "privkey.pem");
    ASSERT_TRUE(importFixture("good.pfx", store));
    const auto change = remove(leaf, store);
    ASSERT_TRUE(change);
    EXPECT_THAT(change->removed, ElementsAre(leaf));
    EXPECT_THAT(withoutReceipts(treeOf(owner.path())), IsEmpty());
    EXPECT_EQ(causeIn(remove(leaf, store)), ErrorCause::CertificateNotInStore);
}

TEST(Remove, FromAStoreThatDoesNotExistMakesNothing) {
    const testing_support::TemporaryFolder owner;
    DirectoryStore store(crypto(), owner.path() / "store");
    EXPECT_EQ(causeIn(remove(fixtureCertificate("leaf").thumbprint(), store)), ErrorCause::CertificateNotInStore);
    EXPECT_FALSE(fs::exists(owner.path() / "store"));
}

}  // namespace
}  // namespace certcore
