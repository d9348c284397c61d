// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/foreign_format.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/der.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using testing_support::fileText;
using testing_support::fixtureFolder;

std::span<const unsigned char> bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

struct FormatCase {
    const char* fixture;
    ErrorCause cause;
};

constexpr std::array formats{
    FormatCase{"certificate.pem", ErrorCause::IsPemCertificate},
    FormatCase{"root.pem", ErrorCause::IsPemCertificate},
    FormatCase{"key.pem", ErrorCause::IsPemPrivateKey},
    FormatCase{"bundle.pem", ErrorCause::IsPemBundle},
    FormatCase{"request.csr", ErrorCause::IsPemRequest},
    FormatCase{"certificate.cer", ErrorCause::IsDerCertificate},
    FormatCase{"key.der", ErrorCause::IsDerPrivateKey},
    FormatCase{"request-der.csr", ErrorCause::IsDerRequest},
    FormatCase{"certificate.p7b", ErrorCause::IsPkcs7},
    FormatCase{"certificate-pem.p7b", ErrorCause::IsPkcs7},
    FormatCase{"archive.zip", ErrorCause::IsZip},
    FormatCase{"empty.zip", ErrorCause::IsZip},
    FormatCase{"keystore.jks", ErrorCause::IsJavaKeystore},
    FormatCase{"store.sst", ErrorCause::IsSerializedStore},
    FormatCase{"base64-pfx.txt", ErrorCause::IsBase64Pfx},
    FormatCase{"empty.bin", ErrorCause::FileEmpty},
    FormatCase{"random.bin", ErrorCause::IsSomethingElse},
    FormatCase{"text.txt", ErrorCause::IsSomethingElse},
    FormatCase{"revocation-list.pem", ErrorCause::IsSomethingElse},
};

TEST(ForeignFormat, IsRecognisedInEveryFixtureThatIsNoPfx) {
    for (const auto& [fixture, cause] : formats) {
        EXPECT_EQ(recogniseForeignFormat(bytesOf(fileText(fixtureFolder() / fixture))), cause) << fixture;
        EXPECT_FALSE(startsLikePfx(bytesOf(fileText(fixtureFolder() / fixture)))) << fixture;
    }
}

TEST(ForeignFormat, PemIsRecognisedBehindOtherText) {
    const std::string bag =
        "Bag Attributes\n    friendlyName: Assist\n" + fileText(fixtureFolder() / "certificate.pem");
    EXPECT_EQ(recogniseForeignFormat(bytesOf(bag)), ErrorCause::IsPemCertificate);
    EXPECT_EQ(recogniseForeignFormat(bytesOf("\xEF\xBB\xBF" + bag)), ErrorCause::IsPemCertificate);
}

TEST(ForeignFormat, KeysAndRequestsGoByAllTheirNames) {
    for (const std::string_view key : {"RSA ", "EC ", "DSA ", "ENCRYPTED ", ""}) {
        const std::string text = "-----BEGIN " + std::string(key) + "PRIVATE KEY-----";
        EXPECT_EQ(recogniseForeignFormat(bytesOf(text)), ErrorCause::IsPemPrivateKey) << text;
    }
    EXPECT_EQ(recogniseForeignFormat(bytesOf("-----BEGIN NEW CERTIFICATE REQUEST-----")), ErrorCause::IsPemRequest);
    EXPECT_EQ(recogniseForeignFormat(bytesOf("-----BEGIN PKCS12-----")), ErrorCause::IsBase64Pfx);
}

TEST(ForeignFormat, NoByteOfAnyFixtureIsReadBeyondItsEnd) {
    for (const auto& format : formats) {
        const std::string text = fileText(fixtureFolder() / format.fixture);
        for (std::size_t size = 0; size < std::min<std::size_t>(text.size(), 80); ++size) {
            // A vector of exactly that size, so that a sanitizer sees a step too far.
            const std::vector<unsigned char> start(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
            [[maybe_unused]] const ErrorCause cause = recogniseForeignFormat(start);
            EXPECT_FALSE(startsLikePfx(start));
        }
    }
}

TEST(StartsLikePfx, WantsASequenceThatBeginsWithVersion3) {
    EXPECT_TRUE(startsLikePfx(bytesOf("\x30\x03\x02\x01\x03"sv)));
    EXPECT_TRUE(startsLikePfx(bytesOf("\x30\x80\x02\x01\x03"sv)));
    EXPECT_TRUE(startsLikePfx(bytesOf("\x30\x84\x00\x00\x00\x03\x02\x01\x03"sv)));
    EXPECT_TRUE(startsLikePfx(bytesOf("\x30\x85\x00\x00\x00\x00\x03\x02\x01\x03"sv)));
    for (const std::string_view text :
         {""sv, "\x30"sv, "\x30\x03"sv, "\x30\x03\x02\x01"sv, "\x30\x03\x02\x01\x02"sv, "\x31\x03\x02\x01\x03"sv,
          "\x30\xFF\x02\x01\x03"sv, "\x30\x85\x00\x00\x00\x03"sv}) {
        EXPECT_FALSE(startsLikePfx(bytesOf(text)));
    }
}

TEST(IsWholeSequence, WantsOneSequenceAndNothingBehindIt) {
    EXPECT_TRUE(isWholeSequence(bytesOf("\x30\x03\x02\x01\x03"sv)));
    EXPECT_TRUE(isWholeSequence(bytesOf("\x30\x00"sv)));
    for (const std::string_view text : {""sv, "\x30"sv, "\x30\x03\x02\x01"sv, "\x30\x03\x02\x01\x03\x00"sv,
                                        "\x31\x03\x02\x01\x03"sv, "\x30\x80\x00\x00"sv}) {
        EXPECT_FALSE(isWholeSequence(bytesOf(text)));
    }
}

TEST(IsNestedTooDeep, CountsConstructedElementsThatLieInEachOther) {
    std::vector<unsigned char> definite;
    std::string indefinite;
    for (int depth = 1; depth <= 100; ++depth) {
        definite = fixtures::sequence({definite});
        indefinite = "\x30\x80" + indefinite + "\0\0"s;
        EXPECT_EQ(isNestedTooDeep(definite), depth >= 64) << depth;
        EXPECT_EQ(isNestedTooDeep(bytesOf(indefinite)), depth >= 64) << depth;
    }
    const std::vector<fixtures::Bytes> many(100, fixtures::sequence({fixtures::sequence({})}));
    EXPECT_FALSE(isNestedTooDeep(fixtures::sequence(many)));
    EXPECT_FALSE(isNestedTooDeep(bytesOf(std::string(1000, '\x30'))));  // no element ends within the one around it
    EXPECT_FALSE(isNestedTooDeep({}));
}

TEST(IsCutShort, ComparesWhatIsAnnouncedWithWhatIsThere) {
    EXPECT_FALSE(isCutShort(bytesOf("\x30\x03\x02\x01\x03"sv)));
    EXPECT_FALSE(isCutShort(bytesOf("\x30\x03\x02\x01\x03\x00"sv)));
    EXPECT_TRUE(isCutShort(bytesOf("\x30\x04\x02\x01\x03"sv)));
    EXPECT_TRUE(isCutShort(bytesOf("\x30\x84\xFF\xFF\xFF\xFF\x02\x01\x03"sv)));
    EXPECT_TRUE(isCutShort(bytesOf("\x30\x82\x01"sv)));
    EXPECT_FALSE(isCutShort(bytesOf("\x30\x80\x02\x01\x03"sv)));
}

}  // namespace
}  // namespace certcore
