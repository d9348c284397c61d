// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_aware_store.h"

#include "certcore/import/import_run.h"
#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

using testing_support::causeIn;
using testing_support::FakeBindings;
using testing_support::MachineStore;
using testing_support::receiptFor;
using testing_support::Trouble;

class BindingAware : public testing_support::BindingCase {
  protected:
    [[nodiscard]] std::unique_ptr<FakeBindings> service() const {
        return std::make_unique<FakeBindings>(m_owner.path() / "bindings.json");
    }

    BindingAwareStore m_aware{std::make_unique<MachineStore>(m_folder), service()};
};

TEST_F(BindingAware, KeepsWhatIsBound) {
    const Receipt imported = receiptFor("good.pfx", m_aware);
    ASSERT_TRUE(*bindAll());
    for (const auto& refused : {remove(m_new, m_aware), undo(imported.id, m_aware), undoLast(m_aware)}) {
        EXPECT_EQ(causeIn(refused), ErrorCause::CertificateBound);
        EXPECT_EQ(refused.error().subject, "0.0.0.0:443, [::]:8443, rm01.example.com:443");
    }
    EXPECT_TRUE(m_aware.proveKey(m_new)->holds());
    EXPECT_EQ(importReceipts().front().state, ReceiptState::Done);
    m_bindings.set({});
    EXPECT_TRUE(remove(m_new, m_aware));
}

TEST_F(BindingAware, KeepsWhatMightBeBound) {
    receiptFor("good.pfx", m_store);
    auto unreadable = service();
    unreadable->arm(Trouble::Fail, 1);
    BindingAwareStore store(std::make_unique<MachineStore>(m_folder), std::move(unreadable));
    EXPECT_EQ(causeIn(remove(m_new, store)), ErrorCause::BindingsUnreadable);
    EXPECT_TRUE(m_store.proveKey(m_new)->holds());
}

TEST_F(BindingAware, LetsGoWhatOnlyHasTheSameThumbprint) {
    receiptFor("good.pfx", m_store);
    ASSERT_TRUE(*bindAll());
    auto records = now();
    for (BindingRecord& record : records) {
        record.store = "WebHosting";
    }
    m_bindings.set(records);
    EXPECT_TRUE(remove(m_new, m_aware));
}

TEST_F(BindingAware, SettlesWhatIsPendingBeforeAnyChange) {
    receiptFor("good.pfx", m_store);
    BindingReceipt receipt = **bindAll();
    receipt.state = ReceiptState::Pending;
    ASSERT_TRUE(BindingReceiptFolder(m_store.receiptFolder()).save(receipt));
    receiptFor("good-ec.pfx", m_aware);
    EXPECT_EQ(now(), former());
    EXPECT_TRUE(bindingReceipts().empty());
}

TEST_F(BindingAware, AsksNobodyForTheBindingsOfAStoreThatHasNone) {
    auto unreadable = service();
    unreadable->arm(Trouble::Fail, 1);
    BindingAwareStore store(std::make_unique<testing_support::ForwardingStore>(m_folder), std::move(unreadable));
    receiptFor("good.pfx", store);
    EXPECT_TRUE(remove(m_new, store));
}

}  // namespace
}  // namespace certcore
