// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_run.h"

#include <gmock/gmock.h>

#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::importTime;
using testing_support::planFor;
using testing_support::receiptFor;

class Renew : public testing_support::BindingCase {
  protected:
    Result<Renewal> renewAll(const std::stop_token& stop = {}) {
        return renew(place(), planFor("good.pfx", m_store), plan(), importTime, stop);
    }
};

TEST_F(Renew, ImportsAndBindsAsOne) {
    const auto renewed = renewAll();
    ASSERT_TRUE(renewed);
    EXPECT_EQ(now(), moved());
    EXPECT_TRUE(m_store.proveKey(m_new)->holds());
    EXPECT_EQ(renewed->imported->state, ReceiptState::Done);
    EXPECT_EQ(renewed->bound->state, ReceiptState::Done);
    EXPECT_EQ(renewed->bound->follows, renewed->imported->id);
    EXPECT_TRUE(renewed->bound->wholeWithImport);
    const auto undone = undoLast(m_store, m_bindings);
    ASSERT_TRUE(undone);
    EXPECT_EQ(now(), former()) << "both go together";
    EXPECT_EQ(causeIn(m_store.find(m_new)), ErrorCause::CertificateNotInStore);
}

TEST_F(Renew, BindsACertificateThatIsThereAlready) {
    receiptFor("good.pfx", m_store);
    const auto renewed = renewAll();
    ASSERT_TRUE(renewed);
    EXPECT_FALSE(renewed->imported);
    EXPECT_FALSE(renewed->bound->wholeWithImport);
    EXPECT_EQ(now(), moved());
}

TEST_F(Renew, ImportsWhereNothingIsToBeBound) {
    m_bindings.set({});
    const auto renewed = renewAll();
    ASSERT_TRUE(renewed);
    EXPECT_TRUE(renewed->imported);
    EXPECT_FALSE(renewed->bound);
    EXPECT_THAT(bindingReceipts(), IsEmpty());
}

TEST_F(Renew, CarriesOutWhatThereIs) {
    const auto neither = carryOut(place(), std::nullopt, std::nullopt, importTime, {});
    ASSERT_TRUE(neither);
    EXPECT_FALSE(neither->imported || neither->bound);
    EXPECT_FALSE(fs::exists(folder()));

    const auto imported = carryOut(place(), planFor("good.pfx", m_store), std::nullopt, importTime, {});
    ASSERT_TRUE(imported);
    EXPECT_TRUE(imported->imported && !imported->bound);
    EXPECT_EQ(now(), former());

    const auto bound = carryOut(place(), std::nullopt, plan(), importTime, {});
    ASSERT_TRUE(bound);
    EXPECT_TRUE(!bound->imported && bound->bound);
    EXPECT_EQ(now(), moved());

    startOver();
    const auto both = carryOut(place(), planFor("good.pfx", m_store), plan(), importTime, {});
    ASSERT_TRUE(both);
    EXPECT_TRUE(both->imported && both->bound && both->bound->wholeWithImport);
}

TEST_F(Renew, RefusesPlansAboutDifferentCertificates) {
    const auto other = planBindings(now(), {{}, {old()}}, old(), "MY");
    EXPECT_EQ(causeIn(renew(place(), planFor("good.pfx", m_store), *other, importTime, {})), ErrorCause::Unexpected);
    EXPECT_FALSE(fs::exists(folder()));
}

TEST_F(Renew, LeavesNothingWhenItIsCancelled) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(causeIn(renewAll(stop.get_token())), ErrorCause::CancelledByUser);
    EXPECT_FALSE(fs::exists(folder()));
    EXPECT_EQ(now(), former());
}

// Cancelled when the certificate is just written.
class StoppingStore final : public testing_support::MachineStore {
  public:
    StoppingStore(CertificateStore& inner, std::stop_source& stop) : MachineStore(inner), m_stop(stop) {}

    Result<void> put(const StoreEntry& entry, const ReceiptId& id) override {
        m_stop.request_stop();
        return ForwardingStore::put(entry, id);
    }

  private:
    std::stop_source& m_stop;
};

TEST_F(Renew, LeavesNothingWhenItIsCancelledInTheMidst) {
    std::stop_source stop;
    StoppingStore store(m_folder, stop);
    const auto renewed = renew({testing_support::crypto(), store, m_bindings}, planFor("good.pfx", store), plan(),
                               importTime, stop.get_token());
    EXPECT_EQ(causeIn(renewed), ErrorCause::CancelledByUser);
    EXPECT_EQ(now(), former());
    EXPECT_EQ(causeIn(m_store.find(m_new)), ErrorCause::CertificateNotInStore);
    EXPECT_THAT(bindingReceipts(), IsEmpty());
    EXPECT_THAT(importReceipts(), IsEmpty());
}

}  // namespace
}  // namespace certcore
