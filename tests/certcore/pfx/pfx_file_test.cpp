// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/fixtures.h"
#include "tests/support/pfx_builder.h"

namespace certcore {
namespace {

using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fileText;
using testing_support::fixtureFolder;

Result<PfxFile> read(const std::string& name, const PfxLimits& limits = {}) {
    return PfxFile::read(crypto(), fixtureFolder() / name, limits);
}

struct SummaryCase {
    std::string fixture;
    EncryptionSummary expected;
};

bool same(const EncryptionSummary& a, const EncryptionSummary& b) {
    return a.mac == b.mac && a.macIterations == b.macIterations && a.key == b.key &&
           a.keyIterations == b.keyIterations && a.certificates == b.certificates &&
           a.certificateIterations == b.certificateIterations && a.minimumWindowsBuild == b.minimumWindowsBuild;
}

const std::string aes256 = "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256";
const std::string aes128 = "PBES2 AES-128-CBC PBKDF2-HMAC-SHA256";
const std::string tripleDes = "PBE-SHA1-3DES";

TEST(PfxFile, SaysHowItIsEncryptedBeforeAnyPassword) {
    constexpr auto no = std::nullopt;
    const std::vector<SummaryCase> cases{
        {"good.pfx", {"HMAC-SHA256", 2048, aes256, 2048, aes256, 2048, 17763, no}},
        {"good-aes128.pfx", {"HMAC-SHA256", 2048, aes128, 2048, aes128, 2048, 17763, no}},
        {"good-3des-sha1.pfx", {"HMAC-SHA1", 2048, tripleDes, 2048, tripleDes, 2048, no, no}},
        {"good-rc2.pfx", {"HMAC-SHA1", 2048, tripleDes, 2048, "PBE-SHA1-RC2-40", 2048, no, no}},
        {"no-mac.pfx", {no, no, aes256, 2048, aes256, 2048, 17763, no}},
        {"no-mac-plain-certificates.pfx", {no, no, aes256, 2048, no, no, 17763, no}},
        {"no-mac-no-encryption.pfx", {no, no, no, no, no, no, no, no}},
        {"plain-with-mac.pfx", {"HMAC-SHA256", 2048, no, no, no, no, 17763, no}},
        {"empty.pfx", {"HMAC-SHA256", 2048, no, no, no, no, 17763, no}},
        {"mac-iterations-20-million.pfx", {"HMAC-SHA256", 20'000'000, aes256, 2048, aes256, 2048, 17763, no}},
        {"key-iterations-20-million.pfx", {"HMAC-SHA256", 2048, aes256, 20'000'000, aes256, 2048, 17763, no}},
        {"certificate-iterations-20-million.pfx", {"HMAC-SHA256", 2048, aes256, 2048, aes256, 20'000'000, 17763, no}},
        {"nested-safe-contents.pfx", {"HMAC-SHA256", 2048, no, no, aes256, 2048, 17763, no}},
        {"enveloped-data.pfx", {"HMAC-SHA256", 2048, aes256, 2048, no, no, 17763, no}},
        {"indefinite-length.pfx", {"HMAC-SHA256", 2048, aes256, 2048, aes256, 2048, 17763, no}},
        {"trailing-bytes.pfx", {"HMAC-SHA256", 2048, aes256, 2048, aes256, 2048, 17763, no}},
        {"flipped-byte.pfx", {"HMAC-SHA256", 2048, aes256, 2048, aes256, 2048, 17763, no}},
    };
    for (const auto& [fixture, expected] : cases) {
        const auto file = read(fixture);
        ASSERT_TRUE(file) << fixture;
        EXPECT_TRUE(same(file->encryption(), expected)) << fixture;
        EXPECT_EQ(file->hasMac(), expected.mac.has_value()) << fixture;
        EXPECT_EQ(file->size(), std::filesystem::file_size(fixtureFolder() / fixture)) << fixture;
    }
}

struct FailureCase {
    std::string fixture;
    ErrorCause cause;
};

TEST(PfxFile, SaysWhyItCannotBeRead) {
    const std::vector<FailureCase> cases{
        {"truncated.pfx", ErrorCause::PfxTruncated},
        {"auth-safe-null-content.pfx", ErrorCause::PfxMalformed},
        {"encrypted-null-content.pfx", ErrorCause::PfxMalformed},
        {"data-null-content.pfx", ErrorCause::PfxMalformed},
        {"nested-too-deep.pfx", ErrorCause::PfxNestedTooDeep},
        {"large.bin", ErrorCause::FileTooLarge},
        {"no-such-file.pfx", ErrorCause::FileMissing},
        {"certificates", ErrorCause::FileIsFolder},
        {"empty.bin", ErrorCause::FileEmpty},
        {"archive.zip", ErrorCause::IsZip},
        {"certificate.cer", ErrorCause::IsDerCertificate},
        {"base64-pfx.txt", ErrorCause::IsBase64Pfx},
    };
    for (const auto& [fixture, cause] : cases) {
        EXPECT_EQ(causeIn(read(fixture)), cause) << fixture;
    }
}

TEST(PfxFile, CutShortAtAnyPlaceNeverPassesForWhole) {
    const std::string text = fileText(fixtureFolder() / "good.pfx");
    const std::span bytes(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    for (std::size_t size = 10; size < text.size(); ++size) {
        EXPECT_EQ(causeIn(PfxFile::parse(crypto(), bytes.first(size), {})), ErrorCause::PfxTruncated) << size;
    }
}

TEST(PfxFile, TakesAFileOfExactlyTheLimitAndNoByteMore) {
    PfxLimits limits;
    limits.fileSize = std::filesystem::file_size(fixtureFolder() / "good.pfx");
    EXPECT_TRUE(read("good.pfx", limits));
    --limits.fileSize;
    EXPECT_EQ(causeIn(read("good.pfx", limits)), ErrorCause::FileTooLarge);
}

// RFC 7292, 3.1: public-key integrity mode, where authSafe is signed instead of protected by a password.
TEST(PfxFile, IntegrityByASignatureIsSaidToBeSo) {
    using namespace fixtures;
    const Bytes data = sequence({objectId("1.2.840.113549.1.7.1"), tagged(0, octetString(sequence({})))});
    const Bytes signedData = sequence({integer(1), setOf({}), data, setOf({})});
    const Bytes pfx = sequence({integer(3), sequence({objectId("1.2.840.113549.1.7.2"), tagged(0, signedData)})});
    EXPECT_EQ(causeIn(PfxFile::parse(crypto(), pfx, {})), ErrorCause::SignedWithCertificate);
}

TEST(PfxFile, MacIterationsOfZeroAreMalformed) {
    const fixtures::Bytes pfx = fixtures::pfxOf({}, "assist", fixtures::Mac{"sha256", 1, 0});
    EXPECT_EQ(causeIn(PfxFile::parse(crypto(), pfx, {})), ErrorCause::PfxMalformed);
}

TEST(PfxFile, AMacOfOneIterationIsCounted) {
    const fixtures::Bytes pfx = fixtures::pfxOf({}, "assist", fixtures::Mac{"sha1", 1, std::nullopt});
    const auto file = PfxFile::parse(crypto(), pfx, {});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->encryption().mac, "HMAC-SHA1");
    EXPECT_EQ(file->encryption().macIterations, 1U);
    EXPECT_EQ(file->encryption().minimumWindowsBuild, std::nullopt);
}

}  // namespace
}  // namespace certcore
