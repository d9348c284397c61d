// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/support/checking.h"

namespace certcore {
namespace {

using testing_support::bundleOf;
using testing_support::checkedAt;
using testing_support::clockTime;
using testing_support::factIn;
using testing_support::fixtureCertificate;

FactValue factOf(const std::string& fixture, FindingId id, std::string_view key) {
    return factIn(checkedAt(bundleOf(fixture), clockTime()), id, key);
}

TEST(ChainRule, NamesTheIssuerThatIsMissing) {
    EXPECT_EQ(factOf("chain-missing.pfx", FindingId::ChainIncomplete, "issuer"),
              FactValue("CN=Example Server CA,O=Example"));
    EXPECT_EQ(factOf("good.pfx", FindingId::ChainUntrusted, "issuer"), FactValue("CN=Example Root CA,O=Example"));
}

TEST(ChainRule, SaysWhetherTheRootIsThereAndOnlyNotTrusted) {
    EXPECT_EQ(factOf("good.pfx", FindingId::ChainUntrusted, "ends_with_root"), FactValue(false));
    EXPECT_EQ(factOf("good-with-root.pfx", FindingId::ChainUntrusted, "ends_with_root"), FactValue(true));
}

TEST(ChainRule, NamesTheFlawAndTheCertificateItLiesIn) {
    const auto reason = [](const char* fixture) { return factOf(fixture, FindingId::ChainInvalid, "reason"); };
    EXPECT_EQ(reason("chain-expired-intermediate.pfx"), FactValue("date"));
    EXPECT_EQ(reason("chain-intermediate-not-ca.pfx"), FactValue("ca-flag"));
    EXPECT_EQ(reason("chain-wrong-signature.pfx"), FactValue("signature"));
    EXPECT_EQ(reason("self-signed-bad-signature.pfx"), FactValue("signature"));
    EXPECT_EQ(factOf("chain-expired-intermediate.pfx", FindingId::ChainInvalid, "thumbprint"),
              FactValue(fixtureCertificate("intermediate-expired").thumbprint().text()));
    EXPECT_EQ(factOf("chain-expired-intermediate.pfx", FindingId::ChainInvalid, "subject"),
              FactValue("CN=Example Server CA,O=Example"));
}

TEST(ContainsRootRule, NamesTheRoot) {
    const CheckReport report = checkedAt(bundleOf("good-with-root.pfx"), clockTime());
    EXPECT_EQ(factIn(report, FindingId::ContainsRoot, "subject"), FactValue("CN=Example Root CA,O=Example"));
    EXPECT_EQ(testing_support::findingIn(report, FindingId::ContainsRoot)->certificate,
              fixtureCertificate("root").thumbprint());
}

TEST(WeakSignatureRule, NamesTheAlgorithmAndTheCertificate) {
    EXPECT_EQ(factOf("sha1-signed.pfx", FindingId::WeakSignature, "signature"), FactValue("sha1WithRSAEncryption"));
    EXPECT_EQ(factOf("md5-signed.pfx", FindingId::WeakSignature, "subject"), FactValue("CN=assist.example.com"));
}

TEST(KeyRules, NameWhatIsWrongWithTheKeys) {
    EXPECT_EQ(factOf("rsa-1024.pfx", FindingId::WeakKey, "key"), FactValue("RSA-1024"));
    EXPECT_EQ(factOf("dsa-2048.pfx", FindingId::WeakKey, "key"), FactValue("DSA-2048"));
    EXPECT_EQ(factOf("unknown-key-beside-good.pfx", FindingId::KeyNotSupported, "algorithm"),
              FactValue("1.3.6.1.4.1.32473.1"));
    EXPECT_EQ(factOf("unknown-key-algorithm.pfx", FindingId::NoPrivateKey, "unsupported_keys"),
              FactValue(std::int64_t{1}));
    EXPECT_EQ(factOf("certificate-only.pfx", FindingId::NoPrivateKey, "unsupported_keys"), FactValue());
}

TEST(CertificatePresentRule, SaysThatOneMayBeHiddenInAPartForAPublicKey) {
    EXPECT_EQ(factOf("enveloped-data.pfx", FindingId::NoCertificate, "public_key_part"), FactValue(true));
    EXPECT_EQ(factOf("key-only.pfx", FindingId::NoCertificate, "public_key_part"), FactValue());
}

TEST(OneServerCertificateRule, ListsThoseToChooseFrom) {
    EXPECT_EQ(factOf("two-servers.pfx", FindingId::SeveralServerCertificates, "thumbprints"),
              FactValue(std::vector{fixtureCertificate("leaf").thumbprint().text(),
                                    fixtureCertificate("connection-proctor").thumbprint().text()}));
}

TEST(WindowsVersionRule, NamesTheBuildThatReadsIt) {
    EXPECT_EQ(factOf("good.pfx", FindingId::NeedsNewerWindows, "minimum_windows_build"),
              FactValue(std::int64_t{17763}));
}

}  // namespace
}  // namespace certcore
