// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/check_installed.h"

#include <gtest/gtest.h>

#include "tests/support/checking.h"

namespace certcore {
namespace {

using testing_support::clockTime;
using testing_support::crypto;
using testing_support::findingIn;
using testing_support::fixtureCertificate;

class CheckInstalled : public testing::Test {
  protected:
    CheckInstalled() { m_options.now = clockTime(); }

    [[nodiscard]] CheckReport check(const std::string& name, InstalledKey key = InstalledKey::Works) const {
        const std::vector<Certificate> chain{fixtureCertificate("intermediate")};
        return checkInstalled(crypto(), bundleOfInstalled(fixtureCertificate(name), chain, std::nullopt), key,
                              m_options, testing_support::rootsIn("root.pem"));
    }

    CheckOptions m_options;
};

TEST_F(CheckInstalled, OneThatFitsHasNothingAgainstIt) {
    m_options.hosts = {"assist.example.com"};
    const CheckReport report = check("leaf");
    EXPECT_TRUE(report.findings.empty());
    EXPECT_EQ(report.verdict, Verdict::Fits);
    EXPECT_TRUE(report.hostsChecked);
    EXPECT_EQ(report.roles.servers, std::vector<std::size_t>{0});
    ASSERT_EQ(report.chains.size(), 1U);
    EXPECT_EQ(report.chains.front().outcome, ChainOutcome::Trusted);
}

TEST_F(CheckInstalled, SaysThatAHostIsNotCovered) {
    m_options.hosts = {"other.example.org"};
    const CheckReport report = check("leaf");
    EXPECT_NE(findingIn(report, FindingId::HostNotCovered), nullptr);
    EXPECT_EQ(report.verdict, Verdict::DoesNotFit);
}

TEST_F(CheckInstalled, SaysThatItHasExpired) {
    EXPECT_NE(findingIn(check("expired"), FindingId::Expired), nullptr);
    EXPECT_NE(findingIn(check("expires-in-10-days"), FindingId::ExpiresSoon), nullptr);
}

TEST_F(CheckInstalled, SaysThatTheKeyDoesNotWork) {
    const CheckReport report = check("leaf", InstalledKey::Missing);
    ASSERT_NE(findingIn(report, FindingId::NoPrivateKey), nullptr);
    EXPECT_EQ(report.verdict, Verdict::DoesNotFit);
}

TEST_F(CheckInstalled, SaysThatTheChainIsNotWhole) {
    const CheckReport report = checkInstalled(crypto(), bundleOfInstalled(fixtureCertificate("leaf"), {}, "name"),
                                              InstalledKey::Works, m_options, TrustRoots::none());
    EXPECT_NE(findingIn(report, FindingId::ChainIncomplete), nullptr);
}

TEST_F(CheckInstalled, TheCertificateIsTheLeafWhateverItIs) {
    const CheckReport report = check("intermediate");
    EXPECT_EQ(report.roles.servers, std::vector<std::size_t>{0});
    EXPECT_NE(findingIn(report, FindingId::IsCaCertificate), nullptr);
}

TEST(BundleOfInstalled, HoldsNoKeyAndTheCertificateFirst) {
    const std::vector<Certificate> chain{fixtureCertificate("intermediate")};
    const PfxBundle bundle = bundleOfInstalled(fixtureCertificate("leaf"), chain, "name");
    EXPECT_TRUE(bundle.keys.empty());
    ASSERT_EQ(bundle.certificates.size(), 2U);
    EXPECT_EQ(bundle.certificates.front().certificate, fixtureCertificate("leaf"));
    EXPECT_EQ(bundle.certificates.front().attributes.friendlyName, "name");
}

}  // namespace
}  // namespace certcore
