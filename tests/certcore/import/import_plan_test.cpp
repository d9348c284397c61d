// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/import_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "certcore/store/directory_store.h"
#include "tests/support/checking.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::bundleOf;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::planFor;

class MakePlan : public testing::Test {
  protected:
    Result<ImportPlan> plan(const std::string& fixture, Force force, std::optional<Thumbprint> chosen = std::nullopt) {
        const PfxBundle bundle = bundleOf(fixture);
        const CheckOptions checked{{"assist.example.com"}, chosen, "T10", testing_support::clockTime()};
        return makePlan(bundle, checkBundle(crypto(), bundle, checked, TrustRoots::none()), checked, {}, force,
                        m_store);
    }

    testing_support::TemporaryFolder m_owner;
    DirectoryStore m_store{crypto(), m_owner.path() / "store"};
};

std::vector<Certificate> certificatesOf(const std::vector<EntryCertificate>& entries) {
    std::vector<Certificate> certificates;
    for (const EntryCertificate& entry : entries) {
        certificates.push_back(entry.certificate);
    }
    return certificates;
}

TEST_F(MakePlan, SaysWhatGoesWhereAndWritesNothing) {
    const auto made = plan("good.pfx", Force::No);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->store, m_store.location());
    EXPECT_EQ(made->entry.leaf.certificate, fixtureCertificate("leaf"));
    EXPECT_TRUE(made->entry.key.belongsTo(made->entry.leaf.certificate));
    ASSERT_EQ(made->writes.size(), 1U);
    EXPECT_EQ(made->writes.front().thumbprint, fixtureCertificate("leaf").thumbprint());
    EXPECT_EQ(made->writes.front().store, "Personal");
    EXPECT_THAT(made->hosts, ElementsAre("assist.example.com"));
    EXPECT_THAT(made->forced, IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(m_owner.path() / "store"));
}

TEST_F(MakePlan, ServesIntermediatesAndOnlyKeepsRoots) {
    const auto made = plan("leaf-after-others.pfx", Force::No);
    ASSERT_TRUE(made);
    EXPECT_THAT(certificatesOf(made->entry.chain), ElementsAre(fixtureCertificate("intermediate")));
    EXPECT_THAT(certificatesOf(made->entry.others), ElementsAre(fixtureCertificate("root")));
}

TEST_F(MakePlan, ACertificateThatStandsTwiceIsPutOnce) {
    const auto made = plan("same-certificate-twice.pfx", Force::No);
    ASSERT_TRUE(made);
    EXPECT_THAT(certificatesOf(made->entry.chain), ElementsAre(fixtureCertificate("intermediate")));
    EXPECT_THAT(certificatesOf(made->entry.others), IsEmpty());
}

TEST_F(MakePlan, ErrorFindingsForbidUnlessForced) {
    EXPECT_EQ(causeIn(plan("expired.pfx", Force::No)), ErrorCause::FindingsForbid);
    const auto forced = plan("expired.pfx", Force::Yes);
    ASSERT_TRUE(forced);
    EXPECT_THAT(forced->forced, ElementsAre("expired"));
    EXPECT_TRUE(plan("sha1-signed.pfx", Force::No));
}

TEST_F(MakePlan, ForceDoesNotHelpWhereThereIsNothingToImport) {
    for (const char* fixture :
         {"empty.pfx", "key-only.pfx", "certificate-only.pfx", "key-of-another-certificate.pfx", "two-servers.pfx",
          "two-certificates-one-key.pfx", "unknown-key-algorithm.pfx", "enveloped-data.pfx"}) {
        EXPECT_EQ(causeIn(plan(fixture, Force::Yes)), ErrorCause::FindingsMakeImpossible) << fixture;
    }
}

TEST_F(MakePlan, AChoiceAmongSeveralTakesItsOwnKey) {
    const Certificate proctor = fixtureCertificate("connection-proctor");
    const auto made = plan("two-servers.pfx", Force::Yes, proctor.thumbprint());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->entry.leaf.certificate, proctor);
    EXPECT_TRUE(made->entry.key.belongsTo(proctor));
    EXPECT_THAT(certificatesOf(made->entry.chain), ElementsAre(fixtureCertificate("intermediate")));
    EXPECT_THAT(certificatesOf(made->entry.others), ElementsAre(fixtureCertificate("leaf")));
}

TEST_F(MakePlan, AChoiceMustBeInTheFileAndHaveItsKey) {
    const auto missing = plan("two-servers.pfx", Force::Yes, fixtureCertificate("root").thumbprint());
    EXPECT_EQ(causeIn(missing), ErrorCause::CertificateNotInPfx);
    EXPECT_EQ(missing.error().subject, fixtureCertificate("root").thumbprint().text());
    EXPECT_EQ(causeIn(plan("two-servers.pfx", Force::Yes, fixtureCertificate("intermediate").thumbprint())),
              ErrorCause::FindingsMakeImpossible);
}

TEST_F(MakePlan, ExtendedPropertiesAreLeftOutOnRequest) {
    EXPECT_EQ(planFor("with-attributes.pfx", m_store).entry.leaf.attributes.extendedProperties.size(), 2U);
    ImportOptions options;
    options.includeExtendedProperties = false;
    const ImportPlan without = planFor("with-attributes.pfx", m_store, options);
    EXPECT_THAT(without.entry.leaf.attributes.extendedProperties, IsEmpty());
    EXPECT_EQ(without.entry.leaf.attributes.friendlyName, "Assist");
}

TEST_F(MakePlan, PlacementAndExportabilityAreRecorded) {
    const ImportPlan made = planFor("good.pfx", m_store, {Placement::Automatic, true, true});
    EXPECT_EQ(made.entry.placement, Placement::Automatic);
    EXPECT_TRUE(made.entry.exportable);
}

class InstalledAlready : public MakePlan {
  protected:
    std::optional<Thumbprint> installed(const std::string& fixture) {
        const PfxBundle bundle = bundleOf(fixture);
        return installedAlready(bundle, testing_support::checkedAt(bundle, testing_support::clockTime()), m_store)
            .value();
    }
    [[nodiscard]] std::filesystem::path entry() const {
        return m_owner.path() / "store" / fixtureCertificate("leaf").thumbprint().text();
    }
};

TEST_F(InstalledAlready, IsWhatHasItsKeyInTheStore) {
    EXPECT_EQ(installed("good.pfx"), std::nullopt);
    ASSERT_TRUE(testing_support::importFixture("good.pfx", m_store));
    EXPECT_EQ(installed("good.pfx"), fixtureCertificate("leaf").thumbprint());
    EXPECT_EQ(installed("good-rc2.pfx"), fixtureCertificate("leaf").thumbprint()) << "the same certificate";
    EXPECT_EQ(installed("good-ec.pfx"), std::nullopt);
    EXPECT_EQ(installed("two-servers.pfx"), std::nullopt) << "nobody has chosen yet";
}

TEST_F(InstalledAlready, IsNotWhatLacksItsKeyOrIsDamaged) {
    ASSERT_TRUE(testing_support::importFixture("good.pfx", m_store));
    std::filesystem::remove(entry() / "privkey.pem");
    EXPECT_EQ(installed("good.pfx"), std::nullopt);
    testing_support::writeFile(entry() / "cert.pem", "damaged");
    EXPECT_EQ(installed("good.pfx"), std::nullopt);
}

TEST_F(InstalledAlready, IsToldAsAFindingOfNoHarm) {
    const PfxBundle bundle = bundleOf("good.pfx");
    CheckReport report = testing_support::checkedAt(bundle, testing_support::clockTime());
    addFinding(report, {FindingId::AlreadyInstalled,
                        usualSeverity(FindingId::AlreadyInstalled),
                        fixtureCertificate("leaf").thumbprint(),
                        {}});
    EXPECT_NE(report.verdict, Verdict::DoesNotFit);
    EXPECT_NE(testing_support::findingIn(report, FindingId::AlreadyInstalled), nullptr);
}

}  // namespace
}  // namespace certcore
