// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_run.h"

#include <gmock/gmock.h>

#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::fullRecord;
using testing_support::importFixture;
using testing_support::importTime;
using testing_support::ipRecord;
using testing_support::planFor;
using testing_support::receiptFor;
using testing_support::treeOf;
using testing_support::Trouble;

class Bind : public testing_support::BindingCase {};

TEST_F(Bind, MovesWhatWasChosenAndNothingElse) {
    const Receipt imported = receiptFor("good.pfx", m_store);
    const auto bound = bindAll();
    ASSERT_TRUE(bound);
    EXPECT_EQ(now(), moved());
    const BindingReceipt& receipt = **bound;
    EXPECT_EQ(receipt.state, ReceiptState::Done);
    EXPECT_EQ(receipt.thumbprint, m_new);
    EXPECT_EQ(receipt.store, m_store.location());
    EXPECT_EQ(receipt.time, importTime);
    EXPECT_EQ(receipt.follows, imported.id);
    EXPECT_FALSE(receipt.wholeWithImport);
    EXPECT_EQ(receipt.sequence, 1);
    EXPECT_EQ(receipt.afterImport, imported.sequence);
    EXPECT_EQ(receipt.changes.size(), 3U);
    ASSERT_EQ(bindingReceipts().size(), 1U);
    EXPECT_EQ(toJson(bindingReceipts().front()), toJson(receipt));
}

TEST_F(Bind, MakesANewBinding) {
    receiptFor("good.pfx", m_store);
    m_bindings.set({});
    const auto bound = bindCertificate(place(), plan({*Endpoint::parse("0.0.0.0:443")}), importTime);
    ASSERT_TRUE(bound);
    ASSERT_EQ(now().size(), 1U);
    EXPECT_EQ(now().front().thumbprint(), m_new);
    EXPECT_EQ(now().front().appId, iisAppId);
    ASSERT_TRUE(undo((*bound)->id, m_store, m_bindings));
    EXPECT_THAT(now(), IsEmpty());
}

TEST_F(Bind, HasNothingToDoWhereAllIsBound) {
    receiptFor("good.pfx", m_store);
    ASSERT_TRUE(bindAll());
    const auto again = bindAll();
    ASSERT_TRUE(again);
    EXPECT_FALSE(*again);
    EXPECT_EQ(bindingReceipts().size(), 1U);
}

TEST_F(Bind, NeedsAStoreThatBindingsKnow) {
    receiptFor("good.pfx", m_folder);
    EXPECT_EQ(causeIn(bindCertificate({testing_support::crypto(), m_folder, m_bindings}, plan(), importTime)),
              ErrorCause::BindingNeedsMachineStore);
    EXPECT_EQ(now(), former());
}

TEST_F(Bind, NeedsTheCertificateAndItsKey) {
    EXPECT_EQ(causeIn(bindAll()), ErrorCause::CertificateNotInStore);
    receiptFor("good.pfx", m_store);
    fs::remove(folder() / m_new.text() / "privkey.pem");
    EXPECT_EQ(causeIn(bindAll()), ErrorCause::BindingKeyUnreachable);
    EXPECT_EQ(now(), former());
    EXPECT_THAT(bindingReceipts(), IsEmpty());
}

TEST_F(Bind, RefusesAPlanThatIsNotTrueAnyMore) {
    receiptFor("good.pfx", m_store);
    const BindingPlan before = plan();
    m_bindings.set({fullRecord("0.0.0.0:443"), ipRecord("[::]:8443", 'D'), fullRecord("rm01.example.com:443")});
    const auto changed = now();
    const auto bound = bindCertificate(place(), before, importTime);
    EXPECT_EQ(causeIn(bound), ErrorCause::BindingChanged);
    EXPECT_EQ(bound.error().subject, "[::]:8443");
    EXPECT_EQ(now(), changed);
    EXPECT_THAT(bindingReceipts(), IsEmpty());
}

TEST_F(Bind, FollowsNoImportThatIsNotThereAnyMore) {
    const Receipt first = receiptFor("good.pfx", m_store);
    ASSERT_TRUE(undo(first.id, m_store));
    const Receipt second = receiptFor("good.pfx", m_store);
    EXPECT_EQ((*bindAll())->follows, second.id);
}

}  // namespace
}  // namespace certcore
