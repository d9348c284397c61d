// SPDX-License-Identifier: Apache-2.0
// What an import leaves when something fails on its way: the former state.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <string>
#include <utility>

#include "certcore/import/archive.h"
#include "certcore/import/import_run.h"
#include "certcore/store/directory_store.h"
#include "tests/support/child_process.h"
#include "tests/support/file_faults.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::Fault;
using testing_support::fixtureCertificate;
using testing_support::importFixture;
using testing_support::importTime;
using testing_support::onSmallDisk;
using testing_support::planFor;
using testing_support::treeOf;
using testing_support::withoutReceipts;
using testing_support::writeFile;

class ImportFailure : public testing::Test {
  protected:
    [[nodiscard]] fs::path folder() const { return m_owner.path() / "store"; }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
};

// Does what a failing disk does: what was written is not what is read.
class CorruptingStore final : public testing_support::ForwardingStore {
  public:
    CorruptingStore(CertificateStore& inner, fs::path folder, const char* file, std::string content)
        : ForwardingStore(inner), m_folder(std::move(folder)), m_file(file), m_content(std::move(content)) {}

    Result<void> put(const StoreEntry& entry, const ReceiptId& id) override {
        auto done = ForwardingStore::put(entry, id);
        writeFile(m_folder / entry.leaf.certificate.thumbprint().text() / m_file, m_content);
        return done;
    }

  private:
    fs::path m_folder;
    const char* m_file;
    std::string m_content;
};

TEST_F(ImportFailure, WhatIsNotReadBackIsTakenBack) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const auto before = treeOf(folder());
    const std::string foreignKey(testing_support::fixtureKey("other").toPem().text());
    const std::array<std::pair<const char*, std::string>, 5> corruptions{{
        {"cert.pem", "damaged"},
        {"cert.pem", fixtureCertificate("root").toPem()},
        {"privkey.pem", "damaged"},
        {"privkey.pem", foreignKey},
        {"privkey.pem", ""},
    }};
    for (const auto& [file, content] : corruptions) {
        CorruptingStore corrupting(m_store, folder(), file, content);
        EXPECT_EQ(causeIn(importFixture("good.pfx", corrupting)), ErrorCause::ReadBackFailed) << file;
        EXPECT_EQ(treeOf(folder()), before) << file;
    }
}

// A store that is gone when what was begun should be put back.
class StuckStore : public testing_support::ForwardingStore {
  public:
    using ForwardingStore::ForwardingStore;

    Result<void> put(const certcore::StoreEntry& entry, const ReceiptId& id) override {
        [[maybe_unused]] const auto put = ForwardingStore::put(entry, id);
        return certcore::fail(ErrorCause::StoreUnreachable, location());
    }
    Result<void> takeBack(const Thumbprint& /*thumbprint*/, const ReceiptId& /*id*/) override {
        return certcore::fail(ErrorCause::StoreUnreachable, location());
    }
};

TEST_F(ImportFailure, WhatCannotBeTakenBackIsSaidAndTakenBackLater) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const auto before = withoutReceipts(treeOf(folder()));
    StuckStore stuck(m_store);
    EXPECT_EQ(causeIn(importFixture("good.pfx", stuck)), ErrorCause::TakeBackFailed);
    EXPECT_NE(withoutReceipts(treeOf(folder())), before);
    const auto lock = m_store.lock();
    ASSERT_TRUE(lock);
    ASSERT_TRUE(recover(m_store));
    // The entry was whole and its key works: it is finished rather than taken back.
    EXPECT_TRUE(m_store.find(fixtureCertificate("leaf").thumbprint()));
}

TEST_F(ImportFailure, AFailureAtAnyFileCallLeavesTheFormerState) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const auto before = treeOf(folder());
    const ImportPlan plan = planFor("good.pfx", m_store);
    constexpr int atLeast = 20;  // an import makes more calls than that
    for (int call = 1;; ++call) {
        SCOPED_TRACE(call);
        testing_support::armFault(Fault::Fail, call, ENOSPC);
        const auto done = carryOut(crypto(), plan, m_store, importTime, {});
        const int calls = testing_support::disarmFault();
        if (calls < call) {
            EXPECT_TRUE(done);
            EXPECT_GT(calls, atLeast);
            return;
        }
        if (done) {  // what the failing call was for, nobody needs
            ASSERT_TRUE(*done);
            ASSERT_TRUE(m_store.proveKey((*done)->thumbprint)->holds());
            ASSERT_TRUE(undo((*done)->id, m_store));
            fs::remove(m_store.receiptFolder() / ((*done)->id.text() + ".json"));
        } else {
            EXPECT_EQ(causeIn(done), ErrorCause::StoreFull);
            // What lies aside meanwhile is nothing to tell a person.
            EXPECT_FALSE(done.error().subject.contains(".aside")) << done.error().subject;
            EXPECT_FALSE(done.error().subject.ends_with(".new")) << done.error().subject;
        }
        ASSERT_EQ(treeOf(folder()), before);
    }
}

TEST_F(ImportFailure, AFailureAtAnyFileCallOfACompletionLeavesTheFormerFiles) {
    ASSERT_TRUE(importFixture("good.pfx", m_store));
    fs::remove(folder() / fixtureCertificate("leaf").thumbprint().text() / "privkey.pem");
    const auto before = treeOf(folder());
    const ImportPlan plan = planFor("good.pfx", m_store);
    for (int call = 1;; ++call) {
        SCOPED_TRACE(call);
        testing_support::armFault(Fault::Fail, call, EIO);
        const auto done = carryOut(crypto(), plan, m_store, importTime, {});
        if (testing_support::disarmFault() < call) {
            EXPECT_TRUE(done);
            return;
        }
        if (done) {
            ASSERT_TRUE(*done);
            ASSERT_TRUE(undo((*done)->id, m_store));
            fs::remove(m_store.receiptFolder() / ((*done)->id.text() + ".json"));
        }
        ASSERT_EQ(treeOf(folder()), before);
    }
}

TEST_F(ImportFailure, AFailureAtAnyFileCallOfAnUndoIsMendedByTheNextChange) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const auto before = withoutReceipts(treeOf(folder()));
    for (int call = 1;; ++call) {
        SCOPED_TRACE(call);
        const Receipt receipt = testing_support::receiptFor("good.pfx", m_store);
        testing_support::armFault(Fault::Fail, call, EIO);
        const auto done = undo(receipt.id, m_store);
        const int calls = testing_support::disarmFault();
        if (!done && causeIn(undo(receipt.id, m_store)) != ErrorCause::ReceiptAlreadyUndone) {
            ASSERT_EQ(withoutReceipts(treeOf(folder())), before);
        }
        ASSERT_EQ(withoutReceipts(treeOf(folder())), before);
        if (calls < call) {
            EXPECT_TRUE(done);
            return;
        }
    }
}

TEST_F(ImportFailure, AnUndoIsDoneThoughItsEndCannotBeWrittenDown) {
    const Receipt first = testing_support::receiptFor("good.pfx", m_store);
    testing_support::armFault(Fault::Fail, 0);
    ASSERT_TRUE(undo(first.id, m_store));
    const int last = testing_support::disarmFault();
    for (const int call : {last, last - 1, last - 2}) {
        const Receipt receipt = testing_support::receiptFor("good.pfx", m_store);
        testing_support::armFault(Fault::Fail, call, EIO);
        EXPECT_TRUE(undo(receipt.id, m_store)) << call;
        EXPECT_GE(testing_support::disarmFault(), call);
        EXPECT_EQ(causeIn(m_store.find(receipt.thumbprint)), ErrorCause::CertificateNotInStore);
        EXPECT_EQ(causeIn(undo(receipt.id, m_store)), ErrorCause::ReceiptAlreadyUndone);
    }
}

// The last call of all says that the change is on the disk: where it fails, the change must be gone again.
TEST_F(ImportFailure, AFailureAtAnyFileCallOfArchivingLeavesItAsItWas) {
    ASSERT_TRUE(importFixture("good.pfx", m_store));
    const Thumbprint leaf = fixtureCertificate("leaf").thumbprint();
    using Change = Result<void> (*)(const Thumbprint&, CertificateStore&);
    constexpr std::array<std::pair<Change, Change>, 2> changes{{{archive, bringBack}, {bringBack, archive}}};
    for (const auto& [change, back] : changes) {
        const auto before = treeOf(folder());
        int failures = 0;
        for (int call = 1;; ++call) {
            SCOPED_TRACE(call);
            testing_support::armFault(Fault::Fail, call, EIO);
            const auto done = change(leaf, m_store);
            if (testing_support::disarmFault() < call) {
                EXPECT_TRUE(done);
                break;
            }
            failures += done ? 0 : 1;
            ASSERT_TRUE(!done || back(leaf, m_store));
            ASSERT_EQ(treeOf(folder()), before);
        }
        EXPECT_GT(failures, 1);
        EXPECT_NE(treeOf(folder()), before);
    }
}

// Sizes from too small for anything to just enough; the disk is the store's own.
TEST_F(ImportFailure, AFullDiskLeavesTheFormerState) {
    fs::create_directory(folder());
    const ImportPlan plan = planFor("good.pfx", m_store);
    int refused = 0;
    for (int pages = 1; pages <= 16; ++pages) {
        const auto said = onSmallDisk(folder(), "size=" + std::to_string(pages * 4) + "k", [&]() -> std::string {
            const auto done = carryOut(crypto(), plan, m_store, importTime, {});
            if (done) {
                return m_store.proveKey((*done)->thumbprint)->holds() ? "imported" : "not whole";
            }
            auto left = treeOf(folder());
            left.erase("receipts");
            return left.empty() && causeIn(done) == ErrorCause::StoreFull ? "full" : "something left";
        });
        if (said == "left out") {
            GTEST_SKIP() << "left out: this user may not mount, so there is no full disk to try";
        }
        EXPECT_TRUE(said == "full" || said == "imported") << pages << ": " << said.value_or("died");
        refused += said == "full" ? 1 : 0;
    }
    EXPECT_GT(refused, 2);
    EXPECT_LT(refused, 16);
}

TEST_F(ImportFailure, AReadOnlyDiskIsSaidToBeSoAndCanBeRead) {
    fs::create_directory(folder());
    const ImportPlan plan = planFor("good.pfx", m_store);
    const auto said = onSmallDisk(folder(), "size=1m", [&]() -> std::string {
        const auto first = importFixture("good-ec.pfx", m_store);
        if (!first || !*first || !testing_support::remountReadOnly(folder())) {
            return "left out";
        }
        const bool refuses = causeIn(carryOut(crypto(), plan, m_store, importTime, {})) == ErrorCause::StoreReadOnly &&
                             causeIn(undo((*first)->id, m_store)) == ErrorCause::StoreReadOnly &&
                             causeIn(remove((*first)->thumbprint, m_store)) == ErrorCause::StoreReadOnly;
        const bool reads = m_store.list()->certificates.size() == 1 && m_store.proveKey((*first)->thumbprint)->holds();
        return refuses && reads ? "read-only" : "something else";
    });
    if (said == "left out") {
        GTEST_SKIP() << "left out: this user may not mount, so there is no read-only disk to try";
    }
    EXPECT_EQ(said, "read-only");
}

TEST_F(ImportFailure, AForeignStoreIsDenied) {
    ASSERT_TRUE(importFixture("good-ec.pfx", m_store));
    const ImportPlan plan = planFor("good.pfx", m_store);
    fs::permissions(m_owner.path(), fs::perms::owner_all | fs::perms::others_exec);
    const auto said = testing_support::asNobody([&]() -> std::string {
        const bool denied =
            causeIn(carryOut(crypto(), plan, m_store, importTime, {})) == ErrorCause::StoreAccessDenied &&
            causeIn(m_store.list()) == ErrorCause::StoreAccessDenied;
        return denied ? "denied" : "something else";
    });
    if (said == "something else" && fs::status(folder()).permissions() == fs::perms::owner_all) {
        GTEST_SKIP() << "left out: only root can become somebody else";
    }
    EXPECT_EQ(said, "denied");
}

}  // namespace
}  // namespace certcore
