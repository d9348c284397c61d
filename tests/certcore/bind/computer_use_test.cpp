// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/computer_use.h"

#include <gmock/gmock.h>

#include "tests/certcore/bind/binding_case.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing_support::fixtureCertificate;
using testing_support::ipRecord;
using testing_support::receiptFor;
using testing_support::Trouble;

class ComputerUseTest : public testing_support::BindingCase {
  protected:
    void SetUp() override {
        receiptFor("good-ec.pfx", m_store);
        BindingRecord bound = ipRecord("0.0.0.0:443", 'A');
        bound.certificateHash = *fromHex(fixtureCertificate("good-ec").thumbprint().text());
        m_bindings.set({ipRecord("[::]:8443", 'C'), bound});
    }

    [[nodiscard]] ComputerUse look(const CertificateStore& store) const {
        return lookAround(fixtureCertificate("leaf"), store, m_bindings);
    }
};

TEST_F(ComputerUseTest, ChoosesWhatServesTheCertificateThatIsReplaced) {
    const ComputerUse use = look(m_store);
    EXPECT_TRUE(use.hasBindings);
    EXPECT_FALSE(use.problem);
    ASSERT_THAT(use.replaced, SizeIs(1));
    EXPECT_TRUE(use.replaced.front().isBound);
    EXPECT_EQ(use.bindings.front().endpoint, Endpoint::parse("0.0.0.0:443")) << "by endpoint";
    EXPECT_THAT(usualChoice(use), ElementsAre(*Endpoint::parse("0.0.0.0:443")));
}

TEST_F(ComputerUseTest, ChoosesNothingWhereNothingIsReplaced) {
    const ComputerUse use = lookAround(fixtureCertificate("root"), m_store, m_bindings);
    EXPECT_THAT(use.replaced, IsEmpty());
    EXPECT_THAT(usualChoice(use), IsEmpty());
}

TEST_F(ComputerUseTest, LeavesBindingsAloneWhereTheStoreHasNone) {
    m_bindings.arm(Trouble::Fail, 1);
    const ComputerUse use = look(m_folder);
    EXPECT_FALSE(use.hasBindings);
    EXPECT_FALSE(use.problem) << "nobody has asked";
    ASSERT_THAT(use.replaced, SizeIs(1));
    EXPECT_FALSE(use.replaced.front().isBound);
}

TEST_F(ComputerUseTest, SaysThatBindingsCouldNotBeListed) {
    m_bindings.arm(Trouble::Fail, 1);
    const ComputerUse use = look(m_store);
    EXPECT_EQ(use.problem->cause, ErrorCause::BindingsUnreadable);
    EXPECT_THAT(usualChoice(use), IsEmpty());
    EXPECT_THAT(use.replaced, SizeIs(1)) << "by its names";
}

// Without the list nothing would seem to be replaced.
class UnreadableStore final : public testing_support::MachineStore {
  public:
    using MachineStore::MachineStore;

    [[nodiscard]] Result<StoreListing> list() const override { return fail(ErrorCause::StoreUnreachable, "store"); }
};

TEST_F(ComputerUseTest, SaysThatCertificatesCouldNotBeListed) {
    EXPECT_EQ(look(UnreadableStore(m_folder)).problem->cause, ErrorCause::StoreUnreachable);
}

}  // namespace
}  // namespace certcore
