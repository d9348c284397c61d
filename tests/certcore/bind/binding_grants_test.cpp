// SPDX-License-Identifier: Apache-2.0
// Who may read the key of a certificate that was installed before it is bound: granted with the binding, and taken back
// with it.
#include <gmock/gmock.h>

#include "certcore/bind/undo_preview.h"
#include "certcore/import/replaced_grants.h"
#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::importTime;
using testing_support::planFor;
using testing_support::receiptFor;
using testing_support::Trouble;

class BindingGrants : public testing_support::BindingCase {
  protected:
    void SetUp() override {
        BindingCase::SetUp();
        receiptFor("good.pfx", m_store);
    }

    [[nodiscard]] BindingPlan planWith(std::vector<KeyGrant> grants) const {
        BindingPlan plan = this->plan();
        plan.keyGrants = std::move(grants);
        return plan;
    }

    [[nodiscard]] Result<std::optional<BindingReceipt>> bindWith(std::vector<KeyGrant> grants) {
        return bindCertificate(place(), planWith(std::move(grants)), importTime);
    }

    [[nodiscard]] std::vector<KeyGrant> granted() const { return m_store.grantedBy(m_new); }

    void expectAsBefore() {
        EXPECT_EQ(now(), former());
        EXPECT_THAT(granted(), IsEmpty());
    }

    const KeyGrant m_service{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Read};
    const KeyGrant m_other{"EXAMPLE\\assist", "S-1-5-21-1-2-3-1001", KeyRights::Full};
};

TEST_F(BindingGrants, ComeAndGoWithTheBinding) {
    const auto bound = bindWith({m_service, m_other});
    ASSERT_TRUE(bound && *bound);
    EXPECT_EQ(now(), moved());
    EXPECT_THAT(granted(), ElementsAre(m_service, m_other));
    EXPECT_THAT((*bound)->granted, ElementsAre(m_service, m_other));
    EXPECT_THAT(bindingReceipts().front().granted, ElementsAre(m_service, m_other));
    EXPECT_THAT(previewUndo((*bound)->id, m_store)->revoked, ElementsAre(m_service, m_other));
    const auto undone = undo((*bound)->id, m_store, m_bindings);
    ASSERT_TRUE(undone);
    EXPECT_THAT(undone->revoked, ElementsAre(m_service, m_other));
    expectAsBefore();
}

TEST_F(BindingGrants, ThatAreThereAlreadyStay) {
    ASSERT_TRUE(m_store.grantKey(m_new, std::array{m_service}));
    const auto bound = bindWith({m_service, m_other});
    ASSERT_TRUE(bound && *bound);
    EXPECT_THAT((*bound)->granted, ElementsAre(m_other));
    ASSERT_TRUE(undo((*bound)->id, m_store, m_bindings));
    EXPECT_THAT(granted(), ElementsAre(m_service));
}

TEST_F(BindingGrants, CanBeAllThereIsToDo) {
    m_bindings.set({});
    const auto bound = bindWith({m_service});
    ASSERT_TRUE(bound && *bound);
    EXPECT_THAT((*bound)->changes, IsEmpty());
    EXPECT_THAT(granted(), ElementsAre(m_service));
    const auto again = bindWith({m_service});
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again) << "nothing is left to do";
    ASSERT_TRUE(undoLast(m_store, m_bindings));
    EXPECT_THAT(granted(), IsEmpty());
    EXPECT_TRUE(m_store.find(m_new)) << "the import is another change";
}

TEST_F(BindingGrants, GoWithTheWholeChain) {
    ASSERT_TRUE(bindWith({m_service}));
    ASSERT_TRUE(undo(importReceipts().front().id, m_store, m_bindings));
    expectAsBefore();
    EXPECT_EQ(causeIn(m_store.find(m_new)), ErrorCause::CertificateNotInStore);
}

TEST_F(BindingGrants, AreThoseOfTheImportThatFoundItsCertificateInstalled) {
    ImportOptions options;
    options.keyGrants = {m_service};
    const auto renewed = renew(place(), planFor("good.pfx", m_store, options), plan(), importTime, {});
    ASSERT_TRUE(renewed && renewed->bound);
    EXPECT_FALSE(renewed->imported);
    EXPECT_THAT(renewed->bound->granted, ElementsAre(m_service));
    EXPECT_THAT(granted(), ElementsAre(m_service));
}

TEST_F(BindingGrants, ThatAreRefusedLeaveEverythingAsItWas) {
    for (const Trouble trouble : {Trouble::Fail, Trouble::FailHalf}) {
        m_store.arm(trouble, 1);
        EXPECT_EQ(causeIn(bindWith({m_service, m_other})), ErrorCause::KeyGrantsRefused);
        expectAsBefore();
        EXPECT_THAT(bindingReceipts(), IsEmpty());
    }
}

TEST_F(BindingGrants, GoWhereTheBindingFails) {
    m_bindings.arm(Trouble::FailHalf, 3);
    EXPECT_FALSE(bindWith({m_service}));
    m_bindings.arm(Trouble::None, 0);
    expectAsBefore();
    EXPECT_THAT(bindingReceipts(), IsEmpty());
}

// Refused twice: the program could not take back what it had done by half.
TEST_F(BindingGrants, ThatCannotBeTakenBackAreTakenBackByTheNextStart) {
    const auto bound = bindWith({m_service, m_other});
    ASSERT_TRUE(bound && *bound);
    m_store.arm(Trouble::FailHalf, 1);
    EXPECT_EQ(causeIn(undo((*bound)->id, m_store, m_bindings)), ErrorCause::TakeBackFailed);
    EXPECT_EQ(now(), former()) << "bindings go first";
    EXPECT_THAT(granted(), ElementsAre(m_other));
    nextStart();
    expectAsBefore();
    EXPECT_EQ(bindingReceipts().front().state, ReceiptState::Undone);
}

TEST_F(BindingGrants, OfACertificateThatIsGoneAreNotMissed) {
    const auto bound = bindWith({m_service});
    ASSERT_TRUE(bound && *bound);
    m_bindings.set(m_former);
    ASSERT_TRUE(m_store.remove(m_new));
    EXPECT_TRUE(undo((*bound)->id, m_store, m_bindings));
}

TEST_F(BindingGrants, NeedAStoreThatKeepsThem) {
    testing_support::MachineStore plain(m_folder);
    EXPECT_EQ(
        causeIn(bindCertificate({testing_support::crypto(), plain, m_bindings}, planWith({m_service}), importTime)),
        ErrorCause::KeyGrantsNotKept);
    EXPECT_EQ(now(), former());
}

TEST_F(BindingGrants, AreCopiedFromEveryKeyThatIsReplaced) {
    const Thumbprint other = receiptFor("good-ec.pfx", m_store).thumbprint;
    ASSERT_TRUE(m_store.grantKey(m_new, std::array{m_service}));
    ASSERT_TRUE(m_store.grantKey(other, std::array{m_other}));
    const ImportOptions options = withReplacedGrants({}, std::array{m_new, other}, m_store);
    EXPECT_THAT(options.keyGrants, ElementsAre(m_service, m_other));
    ASSERT_TRUE(options.keyCopy);
    EXPECT_EQ(options.keyCopy->from, m_new);
    EXPECT_THAT(options.keyCopy->found.grants, ElementsAre(m_service, m_other));
}

TEST_F(BindingGrants, ThatNobodyCanReadAreTold) {
    m_store.hide();
    const ImportOptions hidden = withReplacedGrants({}, std::array{m_new}, m_store);
    EXPECT_THAT(hidden.keyGrants, IsEmpty());
    ASSERT_TRUE(hidden.keyCopy);
    EXPECT_THAT(hidden.keyCopy->found.uncopied, ElementsAre(UncopiedAccess{"", "", UncopiedReason::Unreadable}));
    // A store that keeps no such lists has none to copy.
    EXPECT_FALSE(withReplacedGrants({}, std::array{m_new}, m_folder).keyCopy);
}

}  // namespace
}  // namespace certcore
