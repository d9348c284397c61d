// SPDX-License-Identifier: Apache-2.0
#include "certcore/practice/practice_pfx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "certcore/import/import_run.h"
#include "certcore/store/directory_store.h"
#include "tests/support/checking.h"
#include "tests/support/fixtures.h"
#include "tests/support/importing.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::importTime;

constexpr std::string_view password = "Übung macht den Meister";

PracticePfx made(std::chrono::sys_seconds now = importTime) {
    auto pfx = makePracticePfx(crypto(), now, password);
    EXPECT_TRUE(pfx) << (pfx ? "" : pfx.error().detail);
    return std::move(*pfx);
}

Result<PfxBundle> opened(const PracticePfx& pfx, std::string_view with = password) {
    const auto file = PfxFile::parse(crypto(), pfx.bytes, {});
    EXPECT_TRUE(file);
    return openPfx(crypto(), *file, Secret::ofText(with), {});
}

CheckReport checked(const PracticePfx& pfx, const PfxBundle& bundle, std::chrono::sys_seconds now) {
    return checkBundle(crypto(), bundle, {{pfx.host}, std::nullopt, "T10", now}, TrustRoots::none());
}

TEST(PracticePfx, OpensWithItsPasswordAlone) {
    const PracticePfx pfx = made();
    EXPECT_TRUE(opened(pfx));
    EXPECT_EQ(causeIn(opened(pfx, "another")), ErrorCause::PasswordWrong);
    EXPECT_EQ(causeIn(opened(pfx, "")), ErrorCause::PasswordWrong);
}

TEST(PracticePfx, TakesTheEmptyPassword) {
    const auto pfx = makePracticePfx(crypto(), importTime, "");
    ASSERT_TRUE(pfx);
    EXPECT_TRUE(opened(*pfx, ""));
}

TEST(PracticePfx, RefusesAPasswordThatWouldBeCutShort) {
    EXPECT_EQ(causeIn(makePracticePfx(crypto(), importTime, std::string_view("a\0b", 3))), ErrorCause::Unexpected);
}

TEST(PracticePfx, IsEncryptedAsTodaysToolsDo) {
    const EncryptionSummary encryption = opened(made())->encryption;
    EXPECT_EQ(encryption.mac, "HMAC-SHA256");
    EXPECT_EQ(encryption.key, "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256");
    EXPECT_EQ(encryption.certificates, "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256");
    EXPECT_EQ(encryption.macIterations, 2048U);
    EXPECT_EQ(encryption.keyIterations, 2048U);
}

TEST(PracticePfx, HoldsTheServerAndItsIntermediateWithoutTheRoot) {
    const auto bundle = opened(made());
    ASSERT_TRUE(bundle);
    const RoleAssignment roles = assignRoles(*bundle, std::nullopt);
    EXPECT_THAT(roles.roles, ElementsAre(CertificateRole::Server, CertificateRole::Intermediate));
    const PfxCertificate& server = bundle->certificates.front();
    const CertificateDetails& details = server.certificate.details();
    EXPECT_EQ(server.attributes.friendlyName, "AssistCert practice");
    EXPECT_THAT(details.names.dnsNames, ElementsAre("assist.example.com", "*.example.com"));
    EXPECT_EQ(details.key.name, "RSA-2048");
    EXPECT_EQ(details.notBefore, importTime);
    EXPECT_EQ(details.notAfter - details.notBefore, std::chrono::days(90));
    EXPECT_TRUE(bundle->certificates.back().certificate.namesAsIssuerOf(server.certificate));
    EXPECT_FALSE(bundle->certificates.back().certificate.isRoot());
}

// Also when it is made in a year with shorter lifetimes for public CAs.
TEST(PracticePfx, FitsButForARootThatNobodyTrusts) {
    for (const auto now : {importTime, importTime + std::chrono::days(4 * 365)}) {
        const PracticePfx pfx = made(now);
        const auto bundle = opened(pfx);
        ASSERT_TRUE(bundle);
        const CheckReport report = checked(pfx, *bundle, now);
        EXPECT_EQ(report.verdict, Verdict::FitsWithWarnings);
        EXPECT_TRUE(report.hostsChecked);
        for (const Finding& finding : report.findings) {
            EXPECT_TRUE(finding.id == FindingId::ChainUntrusted || finding.severity == Severity::Info)
                << findingName(finding.id);
        }
        EXPECT_NE(testing_support::findingIn(report, FindingId::ChainUntrusted), nullptr);
    }
}

TEST(PracticePfx, IsImportedAndProven) {
    const PracticePfx pfx = made();
    const auto bundle = opened(pfx);
    ASSERT_TRUE(bundle);
    const testing_support::TemporaryFolder folder;
    DirectoryStore store(crypto(), folder.path() / "store");
    const auto plan = makePlan(*bundle, checked(pfx, *bundle, importTime), {}, {}, Force::No, store);
    ASSERT_TRUE(plan);
    const auto receipt = carryOut(crypto(), *plan, store, importTime, {});
    ASSERT_TRUE(receipt && *receipt);
    const auto proof = store.proveKey((*receipt)->thumbprint);
    ASSERT_TRUE(proof);
    EXPECT_TRUE(proof->holds());
}

TEST(PracticePfx, HasItsOwnKeysEachTime) {
    const auto first = opened(made());
    const auto second = opened(made());
    ASSERT_TRUE(first && second);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_NE(first->certificates[i].certificate, second->certificates[i].certificate);
    }
    EXPECT_FALSE(first->keys.front().key->belongsTo(second->certificates.front().certificate));
    EXPECT_FALSE(second->certificates.back().certificate.details().serial ==
                 first->certificates.back().certificate.details().serial);
}

}  // namespace
}  // namespace certcore
