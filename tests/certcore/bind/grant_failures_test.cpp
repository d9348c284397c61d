// SPDX-License-Identifier: Apache-2.0
// What binding with permissions leaves when something fails on its way, or when its process dies there.
#include "tests/certcore/bind/binding_failure_case.h"

namespace certcore {
namespace {

using testing_support::importTime;
using testing_support::receiptFor;
using testing_support::Trouble;

// Bindings and permissions as one: a key that grants and serves nothing, or one that serves and is not granted, is
// half.
class GrantFailure : public testing_support::BindingFailure {
  protected:
    [[nodiscard]] bool bindAndGrant() {
        BindingPlan whole = plan();
        whole.keyGrants = m_grants;
        return bindCertificate(place(), whole, importTime).has_value();
    }

    void expectGrantsAsBindings() const {
        expectAllOrNothing();
        EXPECT_EQ(m_store.grantedBy(m_new), now() == moved() ? m_grants : std::vector<KeyGrant>());
    }

    [[nodiscard]] std::function<void()> bound() {
        return [this] {
            receiptFor("good.pfx", m_store);
            ASSERT_TRUE(bindAndGrant());
        };
    }

    [[nodiscard]] Work undoing() {
        return [this] { return undo(bindingReceipts().front().id, m_store, m_bindings).has_value(); };
    }

    /// eachTroubleWithKeys lets each call that changes a key's list end in every way.
    void eachTroubleWithKeys(const std::function<void()>& begin, const Work& work) {
        for (const Trouble trouble :
             {Trouble::Fail, Trouble::FailHalf, Trouble::DieBefore, Trouble::DieHalf, Trouble::DieAfter}) {
            SCOPED_TRACE(testing::Message() << "trouble " << static_cast<int>(trouble));
            startOver();
            begin();
            m_store.arm(trouble, 1);
            const bool dies = trouble != Trouble::Fail && trouble != Trouble::FailHalf;
            EXPECT_TRUE(dies ? diesInChild(work) : !work());
            m_store.arm(Trouble::None, 0);
            nextStart();
            expectSettled();
            expectGrantsAsBindings();
        }
    }

    const std::vector<KeyGrant> m_grants{{"A", "S-1-5-20", KeyRights::Read}, {"B", "S-1-5-19", KeyRights::Full}};
};

TEST_F(GrantFailure, LeavesAKeyAndItsBindingsTogether) {
    const auto check = [this](bool) { expectGrantsAsBindings(); };
    const auto begin = [this] { receiptFor("good.pfx", m_store); };
    eachFailure(begin, [this] { return bindAndGrant(); }, check);
    eachDeath(begin, [this] { return bindAndGrant(); }, check);
    eachTroubleWithKeys(begin, [this] { return bindAndGrant(); });
}

TEST_F(GrantFailure, OfAnUndoTakesBothBackOrNeither) {
    const auto check = [this](bool) { expectGrantsAsBindings(); };
    eachFailure(bound(), undoing(), check);
    eachDeath(bound(), undoing(), check);
    eachTroubleWithKeys(bound(), undoing());
}

}  // namespace
}  // namespace certcore
