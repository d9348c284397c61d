// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/certificate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "certcore/base/text_encoding.h"
#include "tests/support/fixtures.h"
#include "tests/support/loose_encoding.h"

namespace certcore {
namespace {

using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fileText;
using testing_support::fixtureCertificate;
using testing_support::fixtureFolder;
using testing_support::looselyEncoded;

std::vector<unsigned char> derOf(const Certificate& certificate) {
    return {certificate.der().begin(), certificate.der().end()};
}

TEST(Certificate, ThumbprintIsTheSha1OfItsDer) {
    const Certificate leaf = fixtureCertificate("leaf");
    EXPECT_EQ(leaf.thumbprint().text(), toHex(crypto().sha1(leaf.der())));
}

TEST(Certificate, KeepsItsDerAsItWas) {
    const std::string file = fileText(fixtureFolder() / "certificate.cer");
    EXPECT_EQ(toHex(fixtureCertificate("leaf").der()),
              toHex({reinterpret_cast<const unsigned char*>(file.data()), file.size()}));
}

TEST(Certificate, BytesBehindItAreRefused) {
    std::vector<unsigned char> der = derOf(fixtureCertificate("leaf"));
    ASSERT_TRUE(Certificate::fromDer(crypto(), der));
    der.push_back(0);
    EXPECT_EQ(causeIn(Certificate::fromDer(crypto(), der)), ErrorCause::PfxMalformed);
}

TEST(Certificate, CutShortAtAnyPlaceIsRefused) {
    const std::vector<unsigned char> der = derOf(fixtureCertificate("leaf"));
    for (std::size_t size = 0; size < der.size(); ++size) {
        EXPECT_EQ(causeIn(Certificate::fromDer(crypto(), std::span(der).first(size))), ErrorCause::PfxMalformed)
            << size << " bytes";
    }
}

TEST(Certificate, IsARootWhenItIsACaThatIssuedItself) {
    EXPECT_TRUE(fixtureCertificate("root").isRoot());
    EXPECT_FALSE(fixtureCertificate("intermediate").isRoot());
    EXPECT_FALSE(fixtureCertificate("self-signed").isRoot());
    EXPECT_FALSE(fixtureCertificate("leaf").isRoot());
}

TEST(Certificate, NamesItsSubjectAsTheOthersIssuer) {
    const Certificate root = fixtureCertificate("root");
    const Certificate intermediate = fixtureCertificate("intermediate");
    EXPECT_TRUE(root.namesAsIssuerOf(intermediate));
    EXPECT_TRUE(root.namesAsIssuerOf(root));
    EXPECT_FALSE(intermediate.namesAsIssuerOf(root));
    EXPECT_FALSE(root.namesAsIssuerOf(fixtureCertificate("leaf")));
}

TEST(Certificate, EqualsWhateverHasTheSameDer) {
    EXPECT_EQ(fixtureCertificate("leaf"), fixtureCertificate("leaf"));
    EXPECT_FALSE(fixtureCertificate("leaf") == fixtureCertificate("root"));
}

TEST(Certificate, WritesThePemThatItIsReadFrom) {
    const Certificate leaf = fixtureCertificate("leaf");
    const auto read = readPemCertificates(crypto(), leaf.toPem());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(read->front(), leaf);
}

// BER writes a length in more bytes than it needs; OpenSSL reads that, and writes it again in fewer.
TEST(Certificate, StaysAsItCameInPemToo) {
    const Certificate loose = looselyEncoded(fixtureCertificate("leaf"));
    ASSERT_NE(loose, fixtureCertificate("leaf"));
    const auto read = readPemCertificates(crypto(), loose.toPem());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1U);
    EXPECT_EQ(read->front(), loose);
}

TEST(ReadPemCertificates, KeepsTheOrderAndPassesOverOtherBlocks) {
    const std::string text = "a line before\n" + fileText(fixtureFolder() / "key.pem") +
                             fixtureCertificate("leaf").toPem() + "a line between\n" +
                             fileText(fixtureFolder() / "request.csr") + fixtureCertificate("root").toPem() +
                             "a line behind";
    const auto read = readPemCertificates(crypto(), text);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ((*read)[0], fixtureCertificate("leaf"));
    EXPECT_EQ((*read)[1], fixtureCertificate("root"));
}

TEST(ReadPemCertificates, NoBlockIsNoCertificate) {
    for (const std::string text : {"", "no certificate", "-----BEGIN CERTIFICATE-----\n"}) {
        const auto read = readPemCertificates(crypto(), text);
        ASSERT_TRUE(read) << text;
        EXPECT_TRUE(read->empty()) << text;
    }
}

TEST(ReadPemCertificates, ABlockThatHoldsNoCertificateIsMalformed) {
    EXPECT_EQ(causeIn(readPemCertificates(crypto(), "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n")),
              ErrorCause::PfxMalformed);
}

}  // namespace
}  // namespace certcore
