// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/chain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "tests/support/fixtures.h"
#include "tests/support/loose_encoding.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing_support::bundleOf;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::looselyEncoded;
using testing_support::rootsIn;

std::vector<Certificate> certificatesOf(const PfxBundle& bundle) {
    std::vector<Certificate> certificates;
    for (const PfxCertificate& one : bundle.certificates) {
        certificates.push_back(one.certificate);
    }
    return certificates;
}

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

ChainAssessment assess(const std::string& fixture, const TrustRoots& roots) {
    const auto certificates = certificatesOf(bundleOf(fixture));
    return assessChain(crypto(), certificates.front(), certificates, roots, now());
}

std::vector<std::string> subjectsOf(const ChainAssessment& chain) {
    std::vector<std::string> subjects;
    for (const Certificate& step : chain.path) {
        subjects.push_back(*step.details().commonName);
    }
    return subjects;
}

struct ChainCase {
    const char* fixture;
    ChainOutcome withRoot;
    ChainOutcome withoutRoot;
    ChainFlaw flaw;
};

// One outcome each: none of the four flaws of a chain is ever told together with another.
TEST(AssessChain, HasOneOutcomeForEveryFixture) {
    using enum ChainOutcome;
    const std::array cases{
        ChainCase{"good.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"good-with-root.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"chain-missing.pfx", Incomplete, Incomplete, ChainFlaw::None},
        ChainCase{"self-signed.pfx", SelfSigned, SelfSigned, ChainFlaw::None},
        ChainCase{"self-signed-bad-signature.pfx", Invalid, Invalid, ChainFlaw::Signature},
        ChainCase{"chain-expired-intermediate.pfx", Invalid, Invalid, ChainFlaw::Date},
        ChainCase{"chain-intermediate-not-ca.pfx", Invalid, Invalid, ChainFlaw::CaFlag},
        ChainCase{"chain-wrong-signature.pfx", Invalid, Invalid, ChainFlaw::Signature},
        ChainCase{"expired.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"not-yet-valid.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"t10-in-issuer.pfx", Untrusted, Untrusted, ChainFlaw::None},
        ChainCase{"sha1-signed.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"md5-signed.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"rsa-1024.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"client-auth-only.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"ed25519.pfx", Trusted, Untrusted, ChainFlaw::None},
        ChainCase{"dsa-2048.pfx", Trusted, Untrusted, ChainFlaw::None},
    };
    const TrustRoots roots = rootsIn("root.pem");
    for (const ChainCase& expected : cases) {
        const ChainAssessment with = assess(expected.fixture, roots);
        EXPECT_EQ(with.outcome, expected.withRoot) << expected.fixture;
        EXPECT_EQ(with.flaw, expected.flaw) << expected.fixture;
        const ChainAssessment without = assess(expected.fixture, TrustRoots::none());
        EXPECT_EQ(without.outcome, expected.withoutRoot) << expected.fixture << " without a root";
        EXPECT_EQ(without.flaw, expected.flaw) << expected.fixture << " without a root";
    }
}

TEST(AssessChain, ShowsCertificatesAsTheyCame) {
    const Certificate leaf = fixtureCertificate("leaf");
    const Certificate loose = looselyEncoded(fixtureCertificate("intermediate"));
    const ChainAssessment chain = assessChain(crypto(), leaf, std::array{leaf, loose}, rootsIn("root.pem"), now());
    EXPECT_THAT(chain.path, ElementsAre(leaf, loose, fixtureCertificate("root")));
}

TEST(AssessChain, PathGoesFromTheLeafAsFarUpAsIsKnown) {
    EXPECT_THAT(subjectsOf(assess("good.pfx", rootsIn("root.pem"))),
                ElementsAre("assist.example.com", "Example Server CA", "Example Root CA"));
    EXPECT_THAT(subjectsOf(assess("good.pfx", TrustRoots::none())),
                ElementsAre("assist.example.com", "Example Server CA"));
    EXPECT_THAT(subjectsOf(assess("good-with-root.pfx", TrustRoots::none())),
                ElementsAre("assist.example.com", "Example Server CA", "Example Root CA"));
    EXPECT_THAT(subjectsOf(assess("chain-missing.pfx", TrustRoots::none())), ElementsAre("assist.example.com"));
}

TEST(AssessChain, NamesTheIssuerThatIsMissing) {
    const ChainAssessment missing = assess("chain-missing.pfx", TrustRoots::none());
    EXPECT_EQ(missing.lastIssuer, "CN=Example Server CA,O=Example");
    EXPECT_FALSE(missing.endsWithRoot);
    const ChainAssessment untrusted = assess("good.pfx", TrustRoots::none());
    EXPECT_EQ(untrusted.lastIssuer, "CN=Example Root CA,O=Example");
    EXPECT_FALSE(untrusted.endsWithRoot);
    EXPECT_TRUE(assess("good-with-root.pfx", TrustRoots::none()).endsWithRoot);
}

struct CulpritCase {
    const char* fixture;
    const char* culprit;
};

TEST(AssessChain, NamesTheCertificateThatTheFlawLiesIn) {
    for (const auto& [fixture, culprit] : {
             CulpritCase{"chain-expired-intermediate.pfx", "intermediate-expired"},
             CulpritCase{"chain-intermediate-not-ca.pfx", "intermediate-not-ca"},
             CulpritCase{"chain-wrong-signature.pfx", "leaf"},
             CulpritCase{"self-signed-bad-signature.pfx", "self-signed-bad-signature"},
         }) {
        const ChainAssessment chain = assess(fixture, rootsIn("root.pem"));
        EXPECT_EQ(chain.flawThumbprint, fixtureCertificate(culprit).thumbprint().text()) << fixture;
        EXPECT_EQ(chain.flawSubject, fixtureCertificate(culprit).details().subject) << fixture;
    }
}

TEST(AssessChain, TheLeafsOwnDatesAreNoFlawOfTheChain) {
    const Certificate leaf = fixtureCertificate("leaf");
    const std::vector<Certificate> others{fixtureCertificate("intermediate")};
    const TrustRoots roots = rootsIn("root.pem");
    for (const auto moment : {leaf.details().notBefore - std::chrono::days{1}, leaf.details().notBefore,
                              leaf.details().notAfter, leaf.details().notAfter + std::chrono::days{1}}) {
        EXPECT_EQ(assessChain(crypto(), leaf, others, roots, moment).outcome, ChainOutcome::Trusted);
    }
}

TEST(AssessChain, DatesAreJudgedAtTheGivenMoment) {
    const Certificate leaf = fixtureCertificate("leaf");
    const std::vector<Certificate> others{fixtureCertificate("intermediate")};
    const auto end = others.front().details().notAfter;
    const TrustRoots roots = rootsIn("root.pem");
    EXPECT_EQ(assessChain(crypto(), leaf, others, roots, end + std::chrono::days{1}).flaw, ChainFlaw::Date);
    EXPECT_EQ(assessChain(crypto(), leaf, others, roots, end - std::chrono::days{1}).flaw, ChainFlaw::None);
    EXPECT_EQ(assessChain(crypto(), leaf, others, TrustRoots::none(), end + std::chrono::days{1}).flaw,
              ChainFlaw::Date);
}

TEST(AssessChain, OrderOfTheOthersDoesNotMatter) {
    const TrustRoots none = TrustRoots::none();
    const Certificate leaf = fixtureCertificate("leaf");
    const std::vector<Certificate> others{fixtureCertificate("good-ec"), fixtureCertificate("root"), leaf,
                                          fixtureCertificate("intermediate")};
    EXPECT_THAT(subjectsOf(assessChain(crypto(), leaf, others, none, now())),
                ElementsAre("assist.example.com", "Example Server CA", "Example Root CA"));
}

TEST(AssessChain, ASelfSignedLeafStaysOneWhereTheComputerTrustsIt) {
    EXPECT_EQ(assess("self-signed.pfx", rootsIn("certificates/self-signed.pem")).outcome, ChainOutcome::SelfSigned);
}

ChainAssessment assessAlone(const Certificate& leaf) {
    return assessChain(crypto(), leaf, {}, TrustRoots::none(), leaf.details().notBefore);
}

// RFC 5280, 4.1.2.5.1, where no issuer is known either: OpenSSL alone would look at no date then.
TEST(AssessChain, DatesThatAreNotWrittenAsTheyMustBeAreAFlaw) {
    const Certificate leaf = fixtureCertificate("leaf");
    EXPECT_EQ(assessAlone(leaf).outcome, ChainOutcome::Incomplete);
    for (const char* written : {"2601010000Z", "260101000000+0100"}) {
        const Certificate odd = testing_support::changed(
            leaf, [written](X509* x509) { ASN1_STRING_set(X509_getm_notBefore(x509), written, -1); });
        EXPECT_EQ(assessAlone(odd).outcome, ChainOutcome::Invalid) << written;
        EXPECT_EQ(assessAlone(odd).flaw, ChainFlaw::Date) << written;
        const Certificate late = testing_support::changed(
            leaf, [written](X509* x509) { ASN1_STRING_set(X509_getm_notAfter(x509), written, -1); });
        EXPECT_EQ(assessAlone(late).flaw, ChainFlaw::Date) << written;
    }
}

// RFC 5280, 4.1.1.2: here the signature says SHA-384, and what is signed says SHA-256.
TEST(AssessChain, TwoNamesForOneSignatureAreAFlaw) {
    const Certificate leaf = testing_support::changed(fixtureCertificate("leaf"), [](X509*) {});
    EXPECT_EQ(assessAlone(leaf).outcome, ChainOutcome::Incomplete);
    constexpr std::array<unsigned char, 8> ecdsaWithSha256{0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02};
    std::vector<unsigned char> der(leaf.der().begin(), leaf.der().end());
    const auto outer = std::ranges::find_end(der, ecdsaWithSha256);
    ASSERT_FALSE(outer.empty());
    outer.back() = 0x03;
    const auto mixed = Certificate::fromDer(crypto(), der);
    ASSERT_TRUE(mixed);
    EXPECT_EQ(assessAlone(*mixed).outcome, ChainOutcome::Invalid);
    EXPECT_EQ(assessAlone(*mixed).flaw, ChainFlaw::Signature);
}

}  // namespace
}  // namespace certcore
