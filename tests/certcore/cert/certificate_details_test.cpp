// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/certificate_details.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "certcore/base/text_encoding.h"
#include "tests/support/fixtures.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::fixtureCertificate;

CertificateDetails detailsOf(const std::string& name) {
    return fixtureCertificate(name).details();
}

TEST(CertificateDetails, NamesAreRfc4514InUtf8) {
    const CertificateDetails details = detailsOf("unicode-subject");
    EXPECT_EQ(details.subject, "CN=assist.example.com,O=Müller & Söhne");
    EXPECT_EQ(details.issuer, "CN=Example Server CA,O=Example");
    EXPECT_EQ(detailsOf("empty-subject").subject, "");
}

TEST(CertificateDetails, SpecialCharactersOfANameAreEscaped) {
    testing_support::CertificateOrder order{.notAfter = std::chrono::sys_days{days{1}}};
    order.commonName = "a,b+c\"d\\e;f<g>\n";
    const auto bundle = testing_support::bundleFor(order);
    EXPECT_EQ(bundle.certificates.front().certificate.details().subject, R"(CN=a\,b\+c\"d\\e\;f\<g\>\0A)");
}

TEST(CertificateDetails, CommonNameIsThereOrNot) {
    EXPECT_EQ(detailsOf("leaf").commonName, "assist.example.com");
    EXPECT_EQ(detailsOf("no-names-at-all").commonName, std::nullopt);
    EXPECT_EQ(detailsOf("empty-subject").commonName, std::nullopt);
}

TEST(CertificateDetails, SerialAndDigestAreUppercaseHex) {
    const CertificateDetails details = detailsOf("leaf");
    const auto serial = fromHex(details.serial);
    ASSERT_TRUE(serial) << details.serial;
    EXPECT_EQ(details.serial, toHex(*serial));
    EXPECT_GE(details.serial.size(), 16U);
    EXPECT_EQ(details.sha256, toHex(testing_support::crypto().sha256(fixtureCertificate("leaf").der())));
}

TEST(CertificateDetails, DatesAreToTheSecond) {
    const CertificateDetails details = detailsOf("long-398-days-2021");
    EXPECT_EQ(toIsoTime(details.notBefore), "2021-01-01T00:00:00Z");
    EXPECT_EQ(toIsoTime(details.notAfter), "2022-02-02T23:59:59Z");
    const CertificateDetails shortLived = detailsOf("expires-in-10-days-of-20");
    EXPECT_EQ(shortLived.notAfter + seconds{1} - shortLived.notBefore, days{20});
}

struct KeyCase {
    const char* certificate;
    KeyKind kind;
    int bits;
    const char* name;
};

TEST(CertificateDetails, KeysAreCalledByTheirUsualNames) {
    const std::array keys{
        KeyCase{"leaf", KeyKind::Rsa, 2048, "RSA-2048"},           KeyCase{"rsa-1024", KeyKind::Rsa, 1024, "RSA-1024"},
        KeyCase{"rsa-3072", KeyKind::Rsa, 3072, "RSA-3072"},       KeyCase{"good-ec", KeyKind::Ec, 256, "EC-P-256"},
        KeyCase{"ec-p384", KeyKind::Ec, 384, "EC-P-384"},          KeyCase{"ec-p224", KeyKind::Ec, 224, "EC-P-224"},
        KeyCase{"ed25519", KeyKind::EdwardsCurve, 256, "Ed25519"}, KeyCase{"dsa-2048", KeyKind::Dsa, 2048, "DSA-2048"},
    };
    for (const KeyCase& expected : keys) {
        const PublicKeyInfo key = detailsOf(expected.certificate).key;
        EXPECT_EQ(key.kind, expected.kind) << expected.certificate;
        EXPECT_EQ(key.bits, expected.bits) << expected.certificate;
        EXPECT_EQ(key.name, expected.name);
    }
}

TEST(CertificateDetails, SubjectAltNamesStandAsInTheCertificate) {
    const PresentedNames names = detailsOf("good-san-ip").names;
    EXPECT_THAT(names.dnsNames, ElementsAre("assist.example.com"));
    ASSERT_EQ(names.ipAddresses.size(), 2U);
    EXPECT_EQ(names.ipAddresses[0].text(), "192.0.2.10");
    EXPECT_EQ(names.ipAddresses[1].text(), "2001:db8::10");
    EXPECT_THAT(detailsOf("leaf").names.dnsNames, ElementsAre("assist.example.com", "*.example.com"));
    EXPECT_THAT(detailsOf("san-trailing-dot").names.dnsNames, ElementsAre("assist.example.com."));
    EXPECT_EQ(detailsOf("many-names").names.dnsNames.size(), 100U);
    EXPECT_THAT(detailsOf("cn-only").names.dnsNames, IsEmpty());
    EXPECT_THAT(detailsOf("san-email-only").names.dnsNames, IsEmpty());
}

TEST(CertificateDetails, SaysWhetherItMayServeTls) {
    for (const char* name : {"leaf", "any-eku", "no-eku", "good-ec", "self-signed"}) {
        EXPECT_TRUE(detailsOf(name).allowsServerAuthentication) << name;
    }
    for (const char* name : {"client-auth-only", "ku-cert-sign-only", "intermediate"}) {
        EXPECT_FALSE(detailsOf(name).allowsServerAuthentication) << name;
    }
}

struct UsageCase {
    const char* usages;
    bool withRsa;
    bool withCurve;
};

// RFC 5280, 4.2.1.3, and RFC 8422, 5.3: with a curve a server signs or does nothing.
TEST(CertificateDetails, KeyUsageIsReadByTheKindOfKey) {
    const std::array cases{
        UsageCase{"digitalSignature", true, true},
        UsageCase{"digitalSignature,nonRepudiation", true, true},
        UsageCase{"keyEncipherment", true, false},
        UsageCase{"keyAgreement", false, false},
        UsageCase{"keyEncipherment,keyAgreement", true, false},
        UsageCase{"dataEncipherment", false, false},
        UsageCase{"nonRepudiation,keyCertSign", false, false},
    };
    for (const UsageCase& expected : cases) {
        const auto with = [&expected](const char* name) {
            return testing_support::changed(fixtureCertificate(name),
                                            [&](X509* x509) { testing_support::setKeyUsage(x509, expected.usages); });
        };
        EXPECT_EQ(with("leaf").details().allowsServerAuthentication, expected.withRsa) << expected.usages;
        EXPECT_EQ(with("good-ec").details().allowsServerAuthentication, expected.withCurve) << expected.usages;
        EXPECT_EQ(with("ed25519").details().allowsServerAuthentication, expected.withCurve) << expected.usages;
    }
}

// RFC 3279, 2.3.2: the parameters may be the issuer's, and OpenSSL cannot decode the key then.
TEST(CertificateDetails, ADsaKeyWithoutParametersIsOne) {
    const Certificate bare = testing_support::changed(fixtureCertificate("dsa-2048"), [](X509* x509) {
        const unsigned char* bytes = nullptr;
        int size = 0;
        X509_PUBKEY* key = X509_get_X509_PUBKEY(x509);
        X509_PUBKEY_get0_param(nullptr, &bytes, &size, nullptr, key);
        auto* copy = static_cast<unsigned char*>(OPENSSL_memdup(bytes, static_cast<std::size_t>(size)));
        X509_PUBKEY_set0_param(key, OBJ_nid2obj(NID_dsa), V_ASN1_UNDEF, nullptr, copy, size);
    });
    EXPECT_EQ(bare.details().key.kind, KeyKind::Dsa);
}

TEST(CertificateDetails, SaysWhetherItIsACa) {
    EXPECT_TRUE(detailsOf("ca-leaf").isCa);
    EXPECT_TRUE(detailsOf("intermediate").isCa);
    EXPECT_FALSE(detailsOf("leaf").isCa);
    EXPECT_FALSE(detailsOf("intermediate-not-ca").isCa);
    EXPECT_TRUE(detailsOf("self-signed").isSelfSigned);
    EXPECT_TRUE(detailsOf("root").isSelfSigned);
    EXPECT_FALSE(detailsOf("leaf").isSelfSigned);
}

struct SignatureCase {
    const char* certificate;
    const char* signature;
    bool weak;
};

TEST(CertificateDetails, SignaturesOverSha1AndMd5AreWeak) {
    const std::array signatures{
        SignatureCase{"leaf", "sha256WithRSAEncryption", false},
        SignatureCase{"sha1-signed", "sha1WithRSAEncryption", true},
        SignatureCase{"md5-signed", "md5WithRSAEncryption", true},
        SignatureCase{"t10-in-issuer", "ecdsa-with-SHA256", false},
    };
    for (const SignatureCase& expected : signatures) {
        const CertificateDetails details = detailsOf(expected.certificate);
        EXPECT_EQ(details.signature, expected.signature);
        EXPECT_EQ(details.weakSignature, expected.weak) << expected.certificate;
    }
}

struct PolicyCase {
    std::vector<std::string> policies;
    bool isMark;
};

// CA/Browser Forum, Baseline Requirements 7.1.6.1, and EV Guidelines.
TEST(CertificateDetails, PoliciesOfThePublicCasAreMarks) {
    EXPECT_TRUE(detailsOf("public-policy-400-days").hasPublicCaMarks);
    EXPECT_FALSE(detailsOf("leaf").hasPublicCaMarks);
    const std::vector<PolicyCase> cases{
        PolicyCase{{"2.23.140.1.2.1"}, true},       PolicyCase{{"2.23.140.1.2.2"}, true},
        PolicyCase{{"2.23.140.1.1"}, true},         PolicyCase{{"1.3.6.1.4.1.32473.1", "2.23.140.1.2.3"}, true},
        PolicyCase{{"2.23.140.1.3"}, false},        PolicyCase{{"2.23.140.1.21"}, false},
        PolicyCase{{"1.3.6.1.4.1.32473.1"}, false}, PolicyCase{{"2.5.29.32.0"}, false}};
    for (const auto& [policies, isMark] : cases) {
        testing_support::CertificateOrder order{.notAfter = std::chrono::sys_days{days{1}}};
        order.policies = policies;
        const auto bundle = testing_support::bundleFor(order);
        EXPECT_EQ(bundle.certificates.front().certificate.details().hasPublicCaMarks, isMark) << policies.front();
    }
}

}  // namespace
}  // namespace certcore
