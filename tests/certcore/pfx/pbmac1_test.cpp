// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbmac1.h"

#include <gtest/gtest.h>
#include <openssl/hmac.h>

#include <array>
#include <optional>
#include <string>

#include "certcore/pfx/pfx_bundle.h"
#include "tests/support/algorithms.h"
#include "tests/support/fixtures.h"
#include "tests/support/pfx_builder.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing_support::causeIn;
using testing_support::crypto;

constexpr auto* oidPbmac1 = "1.2.840.113549.1.5.14";
constexpr auto* oidHmacSha3 = "2.16.840.1.101.3.4.2.14";
constexpr std::uint64_t iterations = 3;
const Bytes salt{1, 2, 3, 4, 5, 6, 7, 8};

Bytes derivation(const std::optional<Bytes>& keyLength, const std::string& function = oidHmacSha256) {
    return sequence({objectId("1.2.840.113549.1.5.12"), sequence({octetString(salt), integer(iterations),
                                                                  keyLength.value_or(Bytes{}), algorithm(function)})});
}

Bytes pbmac1(const Bytes& keyDerivation, const std::string& scheme = oidHmacSha256) {
    return sequence({objectId(oidPbmac1), sequence({keyDerivation, algorithm(scheme)})});
}

// RFC 9579, 5, by OpenSSL's older functions instead of those that the product calls.
Bytes macOf(const Bytes& content, const std::string& password, std::size_t keySize, const EVP_MD* function) {
    Bytes key(keySize);
    EXPECT_EQ(PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt.data(),
                                static_cast<int>(salt.size()), iterations, function, static_cast<int>(key.size()),
                                key.data()),
              1);
    Bytes mac(32);
    EXPECT_NE(HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), content.data(), content.size(), mac.data(),
                   nullptr),
              nullptr);
    return mac;
}

Result<PfxBundle> openMade(const Bytes& scheme, const Bytes& mac, std::string_view password) {
    const Bytes digest = sequence({scheme, octetString(mac)});
    const Bytes pfx = sequence({integer(3), dataContent(sequence({})),
                                sequence({digest, octetString({'n', 'o', 't', ' ', 'u', 's', 'e', 'd'}), integer(1)})});
    const auto file = PfxFile::parse(crypto(), pfx, {});
    return file ? openPfx(crypto(), *file, Secret::ofText(password), {}) : std::unexpected<Error>(file.error());
}

const Bytes emptySafe = sequence({});

TEST(Pbmac1, IsComputedOverTheAuthSafe) {
    const Bytes scheme = pbmac1(derivation(integer(32)));
    EXPECT_TRUE(openMade(scheme, macOf(emptySafe, "pässwörd", 32, EVP_sha256()), "pässwörd"));
    EXPECT_EQ(causeIn(openMade(scheme, macOf(emptySafe, "pässwörd", 32, EVP_sha256()), "password")),
              ErrorCause::PasswordWrong);
    EXPECT_EQ(causeIn(openMade(scheme, Bytes(31, 0), "assist")), ErrorCause::PasswordWrong);
}

TEST(Pbmac1, TakesTheKeyLengthAndTheFunctionThatStandThere) {
    EXPECT_TRUE(openMade(pbmac1(derivation(integer(20))), macOf(emptySafe, "assist", 20, EVP_sha256()), "assist"));
    EXPECT_TRUE(openMade(pbmac1(derivation(integer(64))), macOf(emptySafe, "assist", 64, EVP_sha256()), "assist"));
    EXPECT_TRUE(openMade(pbmac1(derivation(integer(32), oidHmacSha3)), macOf(emptySafe, "assist", 32, EVP_sha3_256()),
                         "assist"));
}

TEST(Pbmac1, IsDescribedWithAllItsParts) {
    const auto scheme = readPbmac1(parsedAlgorithm(pbmac1(derivation(integer(32)), oidHmacSha1)).get());
    ASSERT_TRUE(scheme);
    EXPECT_EQ(scheme->name, "PBMAC1 HMAC-SHA1 PBKDF2-HMAC-SHA256");
    EXPECT_EQ(scheme->iterations, iterations);
    EXPECT_EQ(scheme->salt, salt);
}

// RFC 9579, 5: the length must stand there; a MAC under a key of one octet is found in 256 tries.
TEST(Pbmac1, AKeyWithoutALengthOrTooShortIsMalformed) {
    for (const std::optional<Bytes>& length :
         {std::optional<Bytes>(), std::optional(integer(0)), std::optional(integer(1)), std::optional(integer(19)),
          std::optional(integer(1'000'000)), std::optional(Bytes{0x02, 0x01, 0xFF})}) {
        EXPECT_EQ(causeIn(readPbmac1(parsedAlgorithm(pbmac1(derivation(length))).get())), ErrorCause::PfxMalformed);
        EXPECT_EQ(causeIn(openMade(pbmac1(derivation(length)), Bytes(32, 0), "assist")), ErrorCause::PfxMalformed);
    }
}

TEST(Pbmac1, AnUnknownSchemeIsNamed) {
    const auto opened = openMade(pbmac1(derivation(integer(32)), "1.3.6.1.4.1.32473.9"), Bytes(32, 0), "assist");
    EXPECT_EQ(causeIn(opened), ErrorCause::UnsupportedMac);
    EXPECT_EQ(opened.error().subject, "1.3.6.1.4.1.32473.9");
}

TEST(Pbmac1, ParametersThatBreakTheirSyntaxAreMalformed) {
    EXPECT_EQ(causeIn(openMade(algorithm(oidPbmac1), Bytes(32, 0), "assist")), ErrorCause::PfxMalformed);
}

}  // namespace
}  // namespace certcore
