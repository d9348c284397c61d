// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/checking.h"

namespace certcore {
namespace {

using testing::ContainerEq;
using testing_support::bundleOf;
using testing_support::clockTime;
using testing_support::crypto;

struct FixtureCase {
    std::string fixture;
    std::string always;       ///< Findings with and without hosts and roots: e, w or i for the severity, and the id.
    std::string withHost;     ///< More of them when assist.example.com is asked for.
    std::string withoutRoot;  ///< More of them when nobody is trusted.
    std::string password = "assist";
};

const std::string windows = " i:needs-newer-windows ";
const std::string untrusted = " w:chain-untrusted ";
const std::string uncovered = " e:host-not-covered ";

std::vector<FixtureCase> goodOnes() {
    return {
        {"good.pfx", windows, "", untrusted},
        {"good-aes128.pfx", windows, "", untrusted},
        {"good-3des-sha1.pfx", "", "", untrusted},
        {"good-rc2.pfx", "", "", untrusted},
        {"no-mac.pfx", windows, "", untrusted},
        {"no-mac-plain-certificates.pfx", windows, "", untrusted},
        {"no-mac-no-encryption.pfx", "", "", untrusted},
        {"plain-with-mac.pfx", windows, "", untrusted},
        {"empty-password.pfx", windows, "", untrusted, ""},
        {"absent-password-3des.pfx", "", "", untrusted, ""},
        {"non-ascii-password.pfx", windows, "", untrusted, "pässwörd€"},
        {"good-wildcard-only.pfx", windows, "", untrusted},
        {"good-san-ip.pfx", windows, "", untrusted},
        {"empty-subject.pfx", windows, "", untrusted},
        {"many-names.pfx", windows, "", untrusted},
        {"unicode-subject.pfx", windows, "", untrusted},
        {"any-eku.pfx", windows, "", untrusted},
        {"no-eku.pfx", windows, "", untrusted},
        {"not-t10.pfx", windows, "", untrusted},
        {"good-ec.pfx", windows, "", untrusted},
        {"rsa-3072.pfx", windows, "", untrusted},
        {"ec-p384.pfx", windows, "", untrusted},
        {"ed25519.pfx", windows, "", untrusted},
        {"expires-in-10-days-of-20.pfx", windows, "", untrusted},
        {"friendly-name.pfx", windows, "", untrusted},
        {"with-attributes.pfx", windows, "", untrusted},
        {"with-crl-and-secret.pfx", windows, "", untrusted},
        {"same-certificate-twice.pfx", windows, "", untrusted},
        {"key-twice.pfx", windows, "", untrusted},
        {"shared-salt-6-keys.pfx", windows, "", untrusted},
        {"nested-safe-contents.pfx", windows, "", untrusted},
        {"indefinite-length.pfx", windows, "", untrusted},
        {"trailing-bytes.pfx", windows, "", untrusted},
    };
}

std::vector<FixtureCase> onesWithFlawsOfTheLeaf() {
    return {
        {"cn-only.pfx", windows + "e:no-wildcard-or-san", uncovered, untrusted},
        {"san-email-only.pfx", windows + "e:no-wildcard-or-san", uncovered, untrusted},
        {"no-names-at-all.pfx", windows + "e:no-wildcard-or-san", uncovered, untrusted},
        {"san-trailing-dot.pfx", windows + "e:no-wildcard-or-san", uncovered, untrusted},
        {"wildcard-partial.pfx", windows + "e:no-wildcard-or-san", uncovered, untrusted},
        {"wildcard-too-broad.pfx", windows + "e:wildcard-too-broad", uncovered, untrusted},
        {"wildcard-co-uk.pfx", windows + "e:wildcard-too-broad", uncovered, untrusted},
        {"underscore-host.pfx", windows, uncovered, untrusted},
        {"idn-host.pfx", windows, uncovered, untrusted},
        {"ca-leaf.pfx", windows + "e:is-ca-certificate", "", untrusted},
        {"client-auth-only.pfx", windows + "e:not-for-server-authentication", "", untrusted},
        {"ku-cert-sign-only.pfx", windows + "e:not-for-server-authentication", "", untrusted},
        {"public-policy-400-days.pfx", windows + "w:lifetime-too-long", "", untrusted},
        {"long-400-days.pfx", windows + "i:lifetime-too-long", "", untrusted},
        {"long-398-days-2021.pfx", windows + "e:expired", "", untrusted},
        {"expired.pfx", windows + "e:expired", "", untrusted},
        {"not-yet-valid.pfx", windows + "e:not-yet-valid", "", untrusted},
        {"expires-in-10-days.pfx", windows + "w:expires-soon", "", untrusted},
        {"rsa-1024.pfx", windows + "e:weak-key", "", untrusted},
        {"ec-p224.pfx", windows + "e:weak-key", "", untrusted},
        {"dsa-2048.pfx", windows + "e:weak-key", "", untrusted},
        {"sha1-signed.pfx", windows + "w:weak-signature", "", untrusted},
        {"md5-signed.pfx", windows + "w:weak-signature", "", untrusted},
        {"t10-in-issuer.pfx", windows + "e:t10-certificate w:chain-untrusted", "", ""},
        {"t10-root.pfx",
         windows + "e:t10-certificate e:is-ca-certificate e:no-wildcard-or-san e:not-for-server-authentication "
                   "w:self-signed i:lifetime-too-long",
         uncovered, ""},
    };
}

std::vector<FixtureCase> onesWithFlawsOfTheFile() {
    return {
        {"chain-missing.pfx", windows + "w:chain-incomplete", "", ""},
        {"good-with-root.pfx", windows + "w:contains-root", "", untrusted},
        {"leaf-after-others.pfx", windows + "w:contains-root", "", untrusted},
        {"chain-expired-intermediate.pfx", windows + "e:chain-invalid", "", ""},
        {"chain-intermediate-not-ca.pfx", windows + "e:chain-invalid", "", ""},
        {"chain-wrong-signature.pfx", windows + "e:chain-invalid", "", ""},
        {"self-signed.pfx", windows + "w:self-signed", "", ""},
        {"self-signed-bad-signature.pfx", windows + "e:chain-invalid", "", ""},
        {"empty.pfx", windows + "e:no-certificate e:no-private-key", uncovered, ""},
        {"key-only.pfx", windows + "e:no-certificate", uncovered, ""},
        {"enveloped-data.pfx", windows + "e:no-certificate", uncovered, ""},
        {"certificate-only.pfx", windows + "e:no-private-key", "", untrusted},
        {"key-of-another-certificate.pfx", windows + "e:key-mismatch", "", untrusted},
        {"two-servers.pfx", windows + "e:several-server-certificates", uncovered, untrusted + untrusted},
        {"two-certificates-one-key.pfx", windows + "e:several-server-certificates w:expires-soon", "",
         untrusted + untrusted},
        {"unknown-key-algorithm.pfx", windows + "e:no-private-key i:key-not-supported", "", untrusted},
        {"unknown-key-beside-good.pfx", windows + "i:key-not-supported", "", untrusted},
    };
}

std::vector<FixtureCase> allCases() {
    std::vector<FixtureCase> cases = goodOnes();
    std::ranges::move(onesWithFlawsOfTheLeaf(), std::back_inserter(cases));
    std::ranges::move(onesWithFlawsOfTheFile(), std::back_inserter(cases));
    return cases;
}

std::multiset<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

std::multiset<std::string> wordsOf(const CheckReport& report) {
    std::multiset<std::string> found;
    for (const Finding& finding : report.findings) {
        found.insert(std::string(severityName(finding.severity).substr(0, 1)) + ":" +
                     std::string(findingName(finding.id)));
    }
    return found;
}

CheckOptions optionsFor(std::vector<std::string> hosts) {
    return {std::move(hosts), std::nullopt, "T10", clockTime()};
}

// Exactly these: one finding too many is as wrong as one that is missing.
TEST(CheckBundle, FindsExactlyWhatIsWrongWithEachFixture) {
    const TrustRoots trusting = testing_support::rootsIn("root.pem");
    const TrustRoots nobody = TrustRoots::none();
    const CheckOptions noHosts = optionsFor({});
    const CheckOptions host = optionsFor({"assist.example.com"});
    for (const FixtureCase& one : allCases()) {
        SCOPED_TRACE(one.fixture);
        const PfxBundle bundle = bundleOf(one.fixture, one.password);
        const auto found = [&](const CheckOptions& options, const TrustRoots& roots) {
            return wordsOf(checkBundle(crypto(), bundle, options, roots));
        };
        EXPECT_THAT(found(noHosts, trusting), ContainerEq(words(one.always)));
        EXPECT_THAT(found(host, trusting), ContainerEq(words(one.always + one.withHost)));
        EXPECT_THAT(found(noHosts, nobody), ContainerEq(words(one.always + one.withoutRoot)));
        EXPECT_THAT(found(host, nobody), ContainerEq(words(one.always + one.withHost + one.withoutRoot)));
    }
}

TEST(CheckBundle, EveryFindingThatAFileCanHaveOccursAbove) {
    std::set<std::string> told;
    for (const FixtureCase& one : allCases()) {
        for (const std::string& word : words(one.always + one.withHost + one.withoutRoot)) {
            told.insert(word.substr(2));
        }
    }
    for (int id = 0; id <= static_cast<int>(FindingId::KeyNotSupported); ++id) {
        const std::string name(findingName(static_cast<FindingId>(id)));
        // These three are known from a store only.
        const bool needsStore = name == "already-installed" || name == "replaces-installed" || name == "name-lost";
        EXPECT_NE(told.contains(name), needsStore) << name;
    }
}

TEST(CheckBundle, FindingsComeWorstFirstAndTheVerdictIsThatOfTheFirst) {
    for (const FixtureCase& one : allCases()) {
        const CheckReport report =
            checkBundle(crypto(), bundleOf(one.fixture, one.password), optionsFor({}), TrustRoots::none());
        EXPECT_TRUE(std::ranges::is_sorted(report.findings, std::greater(), &Finding::severity)) << one.fixture;
        EXPECT_EQ(report.verdict, verdictOf(report.findings)) << one.fixture;
    }
}

TEST(CheckBundle, SaysWhetherAnyHostWasAskedFor) {
    const PfxBundle bundle = bundleOf("good.pfx");
    EXPECT_FALSE(checkBundle(crypto(), bundle, optionsFor({}), TrustRoots::none()).hostsChecked);
    EXPECT_TRUE(checkBundle(crypto(), bundle, optionsFor({"x"}), TrustRoots::none()).hostsChecked);
}

TEST(CheckBundle, AChosenCertificateIsTheOnlyOneThatIsJudged) {
    const PfxBundle bundle = bundleOf("two-servers.pfx");
    CheckOptions options = optionsFor({"cp.example.com"});
    options.certificate = bundle.certificates[2].certificate.thumbprint();
    const CheckReport report = checkBundle(crypto(), bundle, options, testing_support::rootsIn("root.pem"));
    EXPECT_THAT(wordsOf(report), ContainerEq(words(windows)));
    ASSERT_EQ(report.chains.size(), 1U);
    EXPECT_EQ(report.chains.front().path.front(), bundle.certificates[2].certificate);
}

TEST(CheckBundle, OneAssessmentForEachLeaf) {
    const CheckReport report = checkBundle(crypto(), bundleOf("two-servers.pfx"), optionsFor({}), TrustRoots::none());
    EXPECT_EQ(report.chains.size(), report.roles.servers.size());
    EXPECT_EQ(report.chains.size(), 2U);
}

TEST(AddFinding, GoesWhereItsSeverityBelongsAndChangesTheVerdict) {
    CheckReport report = checkBundle(crypto(), bundleOf("good.pfx"), optionsFor({}), TrustRoots::none());
    addFinding(report, {FindingId::AlreadyInstalled, Severity::Info, std::nullopt, {}});
    EXPECT_EQ(report.verdict, Verdict::FitsWithWarnings);
    EXPECT_EQ(report.findings.back().id, FindingId::AlreadyInstalled);
    addFinding(report, {FindingId::Expired, Severity::Error, std::nullopt, {}});
    EXPECT_EQ(report.verdict, Verdict::DoesNotFit);
    EXPECT_EQ(report.findings.front().id, FindingId::Expired);
}

}  // namespace
}  // namespace certcore
