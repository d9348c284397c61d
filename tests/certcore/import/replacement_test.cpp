// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/replacement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using std::chrono::days;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::CertificateOrder;

const std::chrono::sys_seconds start{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};

Certificate certificate(const std::string& names, int daysOfLife = 200,
                        const std::string& commonName = "assist.example.com") {
    CertificateOrder order;
    order.notBefore = start;
    order.notAfter = start + days(daysOfLife);
    order.commonName = commonName;
    order.subjectAltName = names;
    return testing_support::bundleFor(order).certificates.front().certificate;
}

StoredCertificate stored(const Certificate& one, bool hasKey = true) {
    return {one, {}, std::nullopt, {}, hasKey, std::nullopt};
}

std::vector<Thumbprint> thumbprintsOf(const std::vector<Replacement>& replaced) {
    std::vector<Thumbprint> thumbprints;
    for (const Replacement& one : replaced) {
        thumbprints.push_back(one.installed.certificate.thumbprint());
    }
    return thumbprints;
}

NameChanges changes(const std::string& old, const std::string& now) {
    return nameChanges(certificate(old).details(), certificate(now).details());
}

TEST(NameChanges, SayWhatIsKeptLostAndGained) {
    const NameChanges found =
        changes("DNS:a.example.com,DNS:b.example.com,IP:10.0.0.1", "DNS:B.example.com,DNS:c.example.com,IP:10.0.0.2");
    EXPECT_THAT(found.kept, ElementsAre("b.example.com"));
    EXPECT_THAT(found.lost, ElementsAre("a.example.com", "10.0.0.1"));
    EXPECT_THAT(found.gained, ElementsAre("c.example.com", "10.0.0.2"));
}

TEST(NameChanges, AWildcardKeepsANameOfOneLabel) {
    const NameChanges found = changes("DNS:a.example.com,DNS:a.b.example.com", "DNS:*.example.com");
    EXPECT_THAT(found.kept, ElementsAre("a.example.com"));
    EXPECT_THAT(found.lost, ElementsAre("a.b.example.com"));
    EXPECT_THAT(found.gained, ElementsAre("*.example.com"));
}

TEST(NameChanges, AWildcardIsLostToItsSingleNames) {
    const NameChanges found = changes("DNS:*.example.com", "DNS:a.example.com,DNS:b.example.com");
    EXPECT_THAT(found.lost, ElementsAre("*.example.com"));
    EXPECT_THAT(found.gained, IsEmpty());
}

TEST(NameChanges, WhatIsNoNameIsComparedAsItStands) {
    EXPECT_THAT(changes("DNS:a_b!", "DNS:a_b!").lost, IsEmpty());
    EXPECT_THAT(changes("DNS:a_b!", "DNS:a_c!").lost, ElementsAre("a_b!"));
}

TEST(FindReplaced, GoesByNamesWhereNothingIsBound) {
    const Certificate now = certificate("DNS:assist.example.com");
    const Certificate early = certificate("DNS:assist.example.com", 100);
    const Certificate late = certificate("DNS:*.example.com", 150);
    const Certificate stranger = certificate("DNS:mail.example.com", 180);
    const StoreListing listing{{stored(early), stored(stranger), stored(late), stored(now)}, {}, {}};
    const auto found = findReplaced(now, listing, {});
    EXPECT_THAT(thumbprintsOf(found), ElementsAre(late.thumbprint(), early.thumbprint()));
    EXPECT_FALSE(found.front().isBound);
}

TEST(FindReplaced, GoesByBindingsFirst) {
    const Certificate now = certificate("DNS:assist.example.com");
    const Certificate bound = certificate("DNS:assist.example.com", 100);
    const Certificate idle = certificate("DNS:assist.example.com", 150);
    const Certificate strangerBound = certificate("DNS:mail.example.com", 180);
    const StoreListing listing{{stored(idle), stored(bound), stored(strangerBound)}, {}, {}};
    const std::vector<Thumbprint> bindings{bound.thumbprint(), strangerBound.thumbprint()};
    const auto found = findReplaced(now, listing, bindings);
    EXPECT_THAT(thumbprintsOf(found), ElementsAre(bound.thumbprint()));
    EXPECT_TRUE(found.front().isBound);
}

TEST(FindReplaced, KnowsAnOldCertificateByItsCommonName) {
    const Certificate old = certificate("", 100);
    const auto found = findReplaced(certificate("DNS:assist.example.com"), {{stored(old)}, {}, {}}, {});
    EXPECT_THAT(thumbprintsOf(found), ElementsAre(old.thumbprint()));
    EXPECT_THAT(found.front().names.lost, IsEmpty());
}

TEST(FindReplaced, LeavesOutWhatHasNoKey) {
    const Certificate old = certificate("DNS:assist.example.com", 100);
    EXPECT_THAT(findReplaced(certificate("DNS:assist.example.com"), {{stored(old, false)}, {}, {}}, {}), IsEmpty());
}

TEST(FindingsOfReplacements, TellOfEachAndOfItsLostNames) {
    const Certificate old = certificate("DNS:assist.example.com,DNS:cp.example.com", 100);
    const auto findings = findingsOf(findReplaced(certificate("DNS:assist.example.com"), {{stored(old)}, {}, {}}, {}));
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].id, FindingId::ReplacesInstalled);
    EXPECT_EQ(findings[0].severity, Severity::Info);
    EXPECT_EQ(findings[0].certificate, old.thumbprint());
    EXPECT_EQ(std::get<std::string>(*fact(findings[0], "not_after")), "2026-04-11T00:00:00Z");
    EXPECT_FALSE(std::get<bool>(*fact(findings[0], "bound")));
    EXPECT_EQ(findings[1].id, FindingId::NameLost);
    EXPECT_EQ(findings[1].severity, Severity::Warning);
    EXPECT_THAT(std::get<std::vector<std::string>>(*fact(findings[1], "names")), ElementsAre("cp.example.com"));
}

}  // namespace
}  // namespace certcore
