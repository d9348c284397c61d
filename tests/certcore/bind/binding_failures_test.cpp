// SPDX-License-Identifier: Apache-2.0
// What binding leaves when something fails on its way, or when its process dies there: the former bindings.
#include <gmock/gmock.h>

#include "tests/certcore/bind/binding_failure_case.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing_support::BindingFailure;
using testing_support::causeIn;
using testing_support::Fault;
using testing_support::importTime;
using testing_support::inChild;
using testing_support::planFor;
using testing_support::receiptFor;
using testing_support::Trouble;

TEST_F(BindingFailure, OfABindingLeavesTheFormerState) {
    eachFailure([this] { receiptFor("good.pfx", m_store); }, [this] { return bindAll().has_value(); },
                [this](bool done) {
                    EXPECT_EQ(now(), done ? moved() : former());
                    EXPECT_EQ(bindingReceipts().size(), done ? 1U : 0U);
                    EXPECT_TRUE(isInstalled());
                });
}

TEST_F(BindingFailure, OfARenewalLeavesTheFormerState) {
    eachFailure([] {},
                [this] { return renew(place(), planFor("good.pfx", m_store), plan(), importTime, {}).has_value(); },
                [this](bool done) {
                    EXPECT_EQ(now(), done ? moved() : former());
                    EXPECT_EQ(isInstalled(), done);
                    EXPECT_EQ(bindingReceipts().size(), done ? 1U : 0U);
                });
}

// An undo that fails is either not begun, or it is finished by the next start; never half.
TEST_F(BindingFailure, OfAnUndoIsWholeOrNothing) {
    eachFailure(
        [this] {
            receiptFor("good.pfx", m_store);
            ASSERT_TRUE(bindAll());
        },
        [this] { return undo(bindingReceipts().front().id, m_store, m_bindings).has_value(); },
        [this](bool done) {
            expectAllOrNothing();
            EXPECT_TRUE(!done || now() == former());
            EXPECT_EQ(bindingReceipts().front().state, now() == former() ? ReceiptState::Undone : ReceiptState::Done);
        });
}

TEST_F(BindingFailure, OfAnUndoOfTheWholeChainIsWholeOrNothing) {
    eachFailure(
        [this] {
            receiptFor("good.pfx", m_store);
            ASSERT_TRUE(bindAll());
        },
        [this] { return undo(importReceipts().front().id, m_store, m_bindings).has_value(); },
        [this](bool done) {
            expectAllOrNothing();
            EXPECT_EQ(isInstalled(), now() == moved());
            EXPECT_TRUE(!done || now() == former());
        });
}

TEST_F(BindingFailure, DeathWhileBindingIsPutBackByTheNextStart) {
    eachDeath([this] { receiptFor("good.pfx", m_store); }, [this] { return bindAll().has_value(); },
              [this](bool died) {
                  // The very last thing is that the receipt is marked: whoever dies behind that has bound.
                  const bool isBound = !bindingReceipts().empty();
                  EXPECT_TRUE(isBound || died);
                  EXPECT_EQ(now(), isBound ? moved() : former());
                  EXPECT_TRUE(isInstalled());
              });
}

TEST_F(BindingFailure, DeathWhileRenewingLeavesBothOrNeither) {
    eachDeath([] {},
              [this] { return renew(place(), planFor("good.pfx", m_store), plan(), importTime, {}).has_value(); },
              [this](bool died) {
                  const bool isRenewed = now() == moved();
                  EXPECT_TRUE(isRenewed || died);
                  EXPECT_EQ(now(), isRenewed ? moved() : former());
                  EXPECT_EQ(isInstalled(), isRenewed);
              });
}

TEST_F(BindingFailure, DeathWhileUndoingIsFinishedByTheNextStart) {
    eachDeath(
        [this] {
            receiptFor("good.pfx", m_store);
            ASSERT_TRUE(bindAll());
        },
        [this] { return undo(bindingReceipts().front().id, m_store, m_bindings).has_value(); },
        [this](bool died) {
            const bool isUndone = bindingReceipts().front().state == ReceiptState::Undone;
            EXPECT_TRUE(isUndone || died);
            EXPECT_EQ(now(), isUndone ? former() : moved());
        });
}

TEST_F(BindingFailure, DeathWhileUndoingTheWholeChainIsFinishedByTheNextStart) {
    eachDeath(
        [this] {
            receiptFor("good.pfx", m_store);
            ASSERT_TRUE(bindAll());
        },
        [this] { return undo(importReceipts().front().id, m_store, m_bindings).has_value(); },
        [this](bool died) {
            const bool isUndone = importReceipts().front().state == ReceiptState::Undone;
            EXPECT_TRUE(isUndone || died);
            EXPECT_EQ(now(), isUndone ? former() : moved());
            EXPECT_EQ(isInstalled(), !isUndone);
        });
}

TEST_F(BindingFailure, WhatCannotBePutBackIsSaidAndPutBackByTheNextStart) {
    for (const bool asOne : {false, true}) {
        bool isOver = false;
        int stuck = 0;
        for (int call = 1; !isOver; ++call) {
            SCOPED_TRACE(call);
            startOver();
            if (!asOne) {
                receiptFor("good.pfx", m_store);
            }
            m_bindings.arm(Trouble::FailOnward, call);
            const auto cause = asOne ? causeIn(renew(place(), planFor("good.pfx", m_store), plan(), importTime, {}))
                                     : causeIn(bindAll());
            isOver = m_bindings.calls() < call;
            stuck += cause == ErrorCause::BindingTakeBackFailed ? 1 : 0;
            nextStart();
            expectSettled();
            EXPECT_EQ(now(), isOver ? moved() : former());
            EXPECT_EQ(isInstalled(), isOver || !asOne);
        }
        EXPECT_GE(stuck, 3);
    }
}

TEST_F(BindingFailure, TheFirstReasonIsTheOneToTell) {
    receiptFor("good.pfx", m_store);
    for (const ErrorCause cause : {ErrorCause::BindingKeyUnreachable, ErrorCause::BindingAccessDenied}) {
        for (int call = 1;; ++call) {
            m_bindings.arm(Trouble::FailHalf, call, cause);
            const auto told = causeIn(bindAll());
            if (told != ErrorCause::BindingsUnreadable) {
                EXPECT_EQ(told, cause);
                break;
            }
        }
        EXPECT_EQ(now(), former());
    }
}

// Somebody has deleted the old certificate between the crash and the next start: Windows does not bind it again.
TEST_F(BindingFailure, AnEndpointWhoseFormerCertificateIsGoneKeepsTheNewOne) {
    receiptFor("good.pfx", m_store);
    BindingReceipt receipt = **bindAll();
    receipt.state = ReceiptState::Pending;
    ASSERT_TRUE(BindingReceiptFolder(m_store.receiptFolder()).save(receipt));
    m_bindings.forget(old());
    EXPECT_EQ(causeIn(undoLast(m_store, m_bindings)), ErrorCause::BindingKeyUnreachable);
    EXPECT_EQ(now(), moved());
    EXPECT_TRUE(isInstalled());
    EXPECT_EQ(bindingReceipts().front().state, ReceiptState::Done);
}

TEST_F(BindingFailure, AChainStopsWhereTheFormerCertificateIsGone) {
    Receipt imported = receiptFor("good.pfx", m_store);
    ASSERT_TRUE(*bindAll());
    imported.state = ReceiptState::Undoing;  // killed just behind the mark
    ASSERT_TRUE(ReceiptFolder(m_store.receiptFolder()).save(imported));
    m_bindings.forget(old());
    EXPECT_EQ(causeIn(undo(*ReceiptId::parse("20000101T000000Z-000000"), m_store, m_bindings)),
              ErrorCause::ReceiptNotFound);
    EXPECT_EQ(now(), moved());
    EXPECT_TRUE(isInstalled()) << "it is still bound";
    EXPECT_EQ(importReceipts().front().state, ReceiptState::Done);
}

TEST_F(BindingFailure, WhatSomebodyElseDidSinceTheCrashStays) {
    receiptFor("good.pfx", m_store);
    BindingReceipt receipt = **bindAll();
    receipt.state = ReceiptState::Pending;
    ASSERT_TRUE(BindingReceiptFolder(m_store.receiptFolder()).save(receipt));
    auto records = now();
    BindingRecord& mended = *std::ranges::find(records, 8443, [](const auto& r) { return r.endpoint.port(); });
    mended = testing_support::ipRecord("[::]:8443", 'E');
    const BindingRecord kept = mended;
    m_bindings.set(records);
    nextStart();
    EXPECT_EQ(*recordOf(now(), kept.endpoint), kept);
    EXPECT_EQ(recordOf(now(), *Endpoint::parse("0.0.0.0:443"))->thumbprint(), old());
}

}  // namespace
}  // namespace certcore
