// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/certificate_role.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::bundleOf;
using testing_support::fixtureCertificate;

struct RoleCase {
    std::string fixture;
    std::string roles;  ///< S, I, R or O for each certificate of the file.
    std::vector<std::size_t> servers;
};

std::string letters(const RoleAssignment& assignment) {
    std::string text;
    for (const CertificateRole role : assignment.roles) {
        text += "SIRO"[static_cast<std::size_t>(role)];
    }
    return text;
}

TEST(AssignRoles, FindsTheLeafByItsKeyWhereverItStands) {
    const std::vector<RoleCase> cases{
        {"good.pfx", "SI", {0}},
        {"good-with-root.pfx", "SIR", {0}},
        {"chain-missing.pfx", "S", {0}},
        {"leaf-after-others.pfx", "RIS", {2}},
        {"with-attributes.pfx", "IS", {1}},
        {"self-signed.pfx", "S", {0}},
        {"self-signed-bad-signature.pfx", "S", {0}},
        {"t10-root.pfx", "S", {0}},
        {"ca-leaf.pfx", "SI", {0}},
        {"chain-intermediate-not-ca.pfx", "SI", {0}},
        {"two-servers.pfx", "SIS", {0, 2}},
        {"two-certificates-one-key.pfx", "SSI", {0, 1}},
        {"same-certificate-twice.pfx", "SSI", {0}},
        {"key-twice.pfx", "SI", {0}},
        {"certificate-only.pfx", "SI", {0}},
        {"key-of-another-certificate.pfx", "SI", {0}},
        {"unknown-key-algorithm.pfx", "SI", {0}},
        {"unknown-key-beside-good.pfx", "SI", {0}},
        {"shared-salt-6-keys.pfx", "SI", {0}},
        {"with-crl-and-secret.pfx", "SI", {0}},
        {"key-only.pfx", "", {}},
        {"empty.pfx", "", {}},
        {"enveloped-data.pfx", "", {}},
    };
    for (const auto& [fixture, roles, servers] : cases) {
        const RoleAssignment assignment = assignRoles(bundleOf(fixture), std::nullopt);
        EXPECT_EQ(letters(assignment), roles) << fixture;
        EXPECT_EQ(assignment.servers, servers) << fixture;
    }
}

TEST(AssignRoles, TheChosenCertificateIsTheOnlyLeaf) {
    const PfxBundle bundle = bundleOf("two-servers.pfx");
    const RoleAssignment assignment = assignRoles(bundle, bundle.certificates[2].certificate.thumbprint());
    EXPECT_EQ(letters(assignment), "OIS");
    EXPECT_THAT(assignment.servers, ElementsAre(2));
}

TEST(AssignRoles, AChoiceThatIsNotInTheFileChangesNothing) {
    const RoleAssignment assignment = assignRoles(bundleOf("good.pfx"), fixtureCertificate("root").thumbprint());
    EXPECT_EQ(letters(assignment), "SI");
}

TEST(AssignRoles, OrderOfTheCertificatesDoesNotMatter) {
    PfxBundle bundle = bundleOf("good-with-root.pfx");
    std::ranges::reverse(bundle.certificates);
    EXPECT_EQ(letters(assignRoles(bundle, std::nullopt)), "RIS");
    bundle.keys.clear();
    EXPECT_EQ(letters(assignRoles(bundle, std::nullopt)), "RIS");
}

TEST(AssignRoles, AStrangersLeafWithoutAKeyIsSomethingElse) {
    PfxBundle bundle = bundleOf("good.pfx");
    bundle.certificates.push_back({fixtureCertificate("connection-proctor"), {}});
    EXPECT_EQ(letters(assignRoles(bundle, std::nullopt)), "SIO");
}

TEST(AssignRoles, AnEmptyBundleHasNoRoles) {
    const RoleAssignment assignment = assignRoles({}, std::nullopt);
    EXPECT_THAT(assignment.roles, IsEmpty());
    EXPECT_THAT(assignment.servers, IsEmpty());
}

TEST(RoleName, IsThatOfTheContract) {
    EXPECT_EQ(roleName(CertificateRole::Server), "server");
    EXPECT_EQ(roleName(CertificateRole::Intermediate), "intermediate");
    EXPECT_EQ(roleName(CertificateRole::Root), "root");
    EXPECT_EQ(roleName(CertificateRole::Other), "other");
}

}  // namespace
}  // namespace certcore
