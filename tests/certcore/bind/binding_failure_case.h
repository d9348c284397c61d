// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <cerrno>
#include <functional>
#include <string>

#include "tests/certcore/bind/binding_case.h"
#include "tests/support/child_process.h"
#include "tests/support/file_faults.h"

namespace testing_support {

/// BindingFailure lets everything that a change does fail, or end its process, in turn.
class BindingFailure : public BindingCase {
  protected:
    using Work = std::function<bool()>;

    [[nodiscard]] bool isInstalled() const { return m_store.proveKey(m_new).has_value(); }

    void expectSettled() const {
        for (const certcore::BindingReceipt& receipt : bindingReceipts()) {
            EXPECT_TRUE(receipt.state == certcore::ReceiptState::Done ||
                        receipt.state == certcore::ReceiptState::Undone);
        }
        for (const certcore::Receipt& receipt : importReceipts()) {
            EXPECT_TRUE(receipt.state == certcore::ReceiptState::Done ||
                        receipt.state == certcore::ReceiptState::Undone);
        }
    }

    /// diesInChild does the work in a process that dies on its way; false where it came to its end.
    static bool diesInChild(const Work& work) {
        const auto said = inChild([&work]() -> std::string { return work() ? "done" : "failed"; });
        EXPECT_TRUE(!said || said == "done") << *said;
        return !said;
    }

    /// eachDeath lets a process die at each call of the bindings, in every way, and at each of its file calls, each
    /// time from the same beginning; then comes the next start, and the check.
    void eachDeath(const std::function<void()>& begin, const Work& work, const std::function<void(bool)>& check) {
        int deaths = 0;
        const auto one = [&](const Work& dying) {
            startOver();
            begin();
            const bool died = diesInChild(dying);
            deaths += died ? 1 : 0;
            nextStart();
            expectSettled();
            check(died);
            return died;
        };
        for (const Trouble trouble : {Trouble::DieBefore, Trouble::DieHalf, Trouble::DieAfter}) {
            bool died = true;
            for (int call = 1; died; ++call) {
                SCOPED_TRACE(testing::Message() << "death " << static_cast<int>(trouble) << " at call " << call);
                died = one([&] {
                    m_bindings.arm(trouble, call);
                    return work();
                });
            }
        }
        bool died = true;
        for (int call = 1; died; ++call) {
            SCOPED_TRACE(testing::Message() << "death at file call " << call);
            died = one([&] {
                armFault(Fault::Die, call);
                return work();
            });
        }
        EXPECT_GT(deaths, 20);
    }

    /// eachFailure likewise for failures, after which nothing is to be cleared up.
    void eachFailure(const std::function<void()>& begin, const Work& work, const std::function<void(bool)>& check) {
        for (const Trouble trouble : {Trouble::Fail, Trouble::FailHalf}) {
            bool isOver = false;
            for (int call = 1; !isOver; ++call) {
                SCOPED_TRACE(testing::Message() << "failure " << static_cast<int>(trouble) << " at call " << call);
                startOver();
                begin();
                m_bindings.arm(trouble, call);
                const bool done = work();
                isOver = m_bindings.calls() < call;
                EXPECT_EQ(done, isOver) << "a call whose failure nobody noticed";
                m_bindings.arm(Trouble::None, 0);
                expectSettled();
                check(done);
            }
        }
        bool isOver = false;
        for (int call = 1; !isOver; ++call) {
            SCOPED_TRACE(testing::Message() << "failure at file call " << call);
            startOver();
            begin();
            armFault(Fault::Fail, call, ENOSPC);
            const bool done = work();
            isOver = disarmFault() < call;
            nextStart();  // a receipt that could not be deleted or marked any more
            expectSettled();
            check(done);
        }
    }

    /// expectAllOrNothing: every binding is the old one's or every one is the new one's.
    void expectAllOrNothing() const { EXPECT_TRUE(now() == former() || now() == moved()); }
};

}  // namespace testing_support
