// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_bundle.h"

#include <gtest/gtest.h>
#include <openssl/pem.h>

#include <array>
#include <string>
#include <vector>

#include "tests/support/fixtures.h"
#include "tests/support/pfx_builder.h"

namespace certcore {
namespace {

using testing_support::bundleOf;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::fixtureKey;
using testing_support::openFixture;

struct PasswordCase {
    const char* fixture;
    const char* password;
};

constexpr std::array everyEncryption{
    PasswordCase{"good.pfx", "assist"},
    PasswordCase{"good-aes128.pfx", "assist"},
    PasswordCase{"good-3des-sha1.pfx", "assist"},
    PasswordCase{"good-rc2.pfx", "assist"},
    PasswordCase{"no-mac.pfx", "assist"},
    PasswordCase{"no-mac-plain-certificates.pfx", "assist"},
    PasswordCase{"no-mac-no-encryption.pfx", "assist"},
    PasswordCase{"plain-with-mac.pfx", "assist"},
    PasswordCase{"empty-password.pfx", ""},
    PasswordCase{"empty-password-3des.pfx", ""},
    PasswordCase{"absent-password.pfx", ""},
    PasswordCase{"absent-password-3des.pfx", ""},
    PasswordCase{"non-ascii-password.pfx", "pässwörd€"},
    PasswordCase{"non-ascii-password-3des.pfx", "pässwörd€"},
    PasswordCase{"indefinite-length.pfx", "assist"},
    PasswordCase{"trailing-bytes.pfx", "assist"},
    PasswordCase{"good-ec.pfx", "assist"},
    PasswordCase{"ed25519.pfx", "assist"},
    PasswordCase{"dsa-2048.pfx", "assist"},
};

TEST(OpenPfx, OpensEveryEncryption) {
    for (const auto& [fixture, password] : everyEncryption) {
        const auto bundle = openFixture(fixture, password);
        ASSERT_TRUE(bundle) << fixture << ": " << bundle.error().detail;
        ASSERT_EQ(bundle->keys.size(), 1U) << fixture;
        ASSERT_EQ(bundle->certificates.size(), 2U) << fixture;
        EXPECT_EQ(keyOf(*bundle, bundle->certificates[0].certificate), 0U) << fixture;
        EXPECT_EQ(keyOf(*bundle, bundle->certificates[1].certificate), std::nullopt) << fixture;
    }
}

TEST(OpenPfx, TellsAWrongPassword) {
    for (const char* fixture :
         {"good.pfx", "good-3des-sha1.pfx", "good-rc2.pfx", "no-mac.pfx", "no-mac-plain-certificates.pfx",
          "plain-with-mac.pfx", "non-ascii-password.pfx", "flipped-byte.pfx"}) {
        for (const char* password : {"wrong", "Assist", "assist1", "assis", "wröng"}) {
            EXPECT_EQ(causeIn(openFixture(fixture, password)), ErrorCause::PasswordWrong) << fixture << " " << password;
        }
    }
    EXPECT_EQ(causeIn(openFixture("good.pfx", "")), ErrorCause::PasswordWrong);
}

TEST(OpenPfx, TellsDamageFromAWrongPassword) {
    EXPECT_EQ(causeIn(openFixture("flipped-byte.pfx", "assist")), ErrorCause::IntegrityFails);
    EXPECT_EQ(codeOf(ErrorCause::IntegrityFails), ErrorCode::Malformed);
}

struct SlipCase {
    const char* fixture;
    const char* password;
    ErrorCause cause;
    const char* subject;
};

constexpr std::array slips{
    SlipCase{"good.pfx", "assist ", ErrorCause::PasswordHasSpace, ""},
    SlipCase{"good-3des-sha1.pfx", " assist", ErrorCause::PasswordHasSpace, ""},
    SlipCase{"no-mac.pfx", "assist\r\n", ErrorCause::PasswordHasSpace, ""},
    SlipCase{"good.pfx", "\"assist\"", ErrorCause::PasswordHasQuotes, ""},
    SlipCase{"good.pfx", "ASSIST", ErrorCause::PasswordWithCapsLock, ""},
    SlipCase{"no-mac-plain-certificates.pfx", "ASSIST", ErrorCause::PasswordWithCapsLock, ""},
    SlipCase{"good.pfx", "qssist", ErrorCause::PasswordOnOtherKeyboard, "us"},
    SlipCase{"non-ascii-password.pfx", "p'sswrd", ErrorCause::PasswordWrong, ""},
    SlipCase{"empty-password.pfx", "assist", ErrorCause::PasswordNotNeeded, ""},
    SlipCase{"absent-password-3des.pfx", "assist", ErrorCause::PasswordNotNeeded, ""},
};

TEST(OpenPfx, TellsWhatWasWrongWithARightPassword) {
    for (const auto& [fixture, password, cause, subject] : slips) {
        const auto bundle = openFixture(fixture, password);
        ASSERT_EQ(causeIn(bundle), cause) << fixture << " " << password;
        EXPECT_EQ(bundle.error().subject, subject) << fixture << " " << password;
        EXPECT_EQ(codeOf(bundle.error().cause), ErrorCode::WrongPassword);
    }
}

TEST(OpenPfx, APasswordIsNotCutAtAZeroByte) {
    EXPECT_EQ(causeIn(openFixture("good.pfx", std::string_view("assist\0x", 8))), ErrorCause::PasswordWrong);
    EXPECT_EQ(causeIn(openFixture("good-3des-sha1.pfx", std::string_view("assist\0x", 8))), ErrorCause::PasswordWrong);
}

TEST(OpenPfx, WithoutEncryptionAndMacAnyPasswordWillDo) {
    EXPECT_TRUE(openFixture("no-mac-no-encryption.pfx", "whatever"));
}

TEST(OpenPfx, AVeryLongPasswordIsOnlyWrong) {
    EXPECT_EQ(causeIn(openFixture("good.pfx", std::string(100'000, 'x'))), ErrorCause::PasswordWrong);
}

TEST(OpenPfx, HugeIterationCountsAreRefusedWithoutBeingTried) {
    for (const char* fixture :
         {"mac-iterations-20-million.pfx", "key-iterations-20-million.pfx", "certificate-iterations-20-million.pfx"}) {
        const auto bundle = openFixture(fixture);
        EXPECT_EQ(causeIn(bundle), ErrorCause::TooManyIterations) << fixture;
        EXPECT_EQ(bundle.error().subject, "10000000") << fixture;
    }
}

PfxLimits iterationsOf(std::uint64_t iterations) {
    PfxLimits limits;
    limits.iterations = iterations;
    return limits;
}

// MAC, key and certificates have a salt of their own each.
TEST(OpenPfx, EveryDerivationCountsAgainstTheLimit) {
    EXPECT_TRUE(openFixture("good.pfx", "assist", iterationsOf(std::uint64_t{3} * 2048)));
    EXPECT_EQ(causeIn(openFixture("good.pfx", "assist", iterationsOf(std::uint64_t{3} * 2048 - 1))),
              ErrorCause::TooManyIterations);
}

// Six keys and the certificates share one salt, so one derivation serves them all, beside the MAC's.
TEST(OpenPfx, ASharedSaltCountsOnce) {
    const auto bundle = openFixture("shared-salt-6-keys.pfx", "assist", iterationsOf(2048 + 2000));
    ASSERT_TRUE(bundle) << bundle.error().detail;
    EXPECT_EQ(bundle->keys.size(), 6U);
    EXPECT_EQ(causeIn(openFixture("shared-salt-6-keys.pfx", "assist", iterationsOf(2048 + 1999))),
              ErrorCause::TooManyIterations);
}

TEST(OpenPfx, EachFormOfAnEmptyPasswordCounts) {
    EXPECT_TRUE(openFixture("absent-password-3des.pfx", "", iterationsOf(std::uint64_t{4} * 2048)));
    EXPECT_EQ(causeIn(openFixture("absent-password-3des.pfx", "", iterationsOf(2048))), ErrorCause::TooManyIterations);
}

fixtures::Bytes keyBagWith(const fixtures::Password& password, const char* scheme) {
    const Secret pem = fixtureKey("other").toPem();
    const BioHandle bio(BIO_new_mem_buf(pem.text().data(), static_cast<int>(pem.text().size())));
    const Handle<EVP_PKEY, EVP_PKEY_free> key(
        PEM_read_bio_PrivateKey_ex(bio.get(), nullptr, nullptr, nullptr, crypto().get(), nullptr));
    const PrivateKeyInfoHandle info(EVP_PKEY2PKCS8(key.get()));
    unsigned char* der = nullptr;
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der);
    const fixtures::Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return fixtures::keyBag(bytes, {}, password, {scheme, 1, std::nullopt, {}});
}

Result<PfxBundle> openMade(const fixtures::Password& outer, const fixtures::Password& inner, std::string_view given,
                           const char* scheme = "3des") {
    using namespace fixtures;
    const Bytes pfx =
        pfxOf({dataContent(safeContents({keyBagWith(inner, scheme)}, 0))}, outer, Mac{"sha1", 1, std::nullopt});
    const auto file = PfxFile::parse(crypto(), pfx, {});
    return openPfx(crypto(), *file, Secret::ofText(given), {});
}

TEST(OpenPfx, SaysThatIntegrityAndContentsHaveDifferentPasswords) {
    EXPECT_TRUE(openMade("assist", "assist", "assist"));
    EXPECT_EQ(causeIn(openMade("assist", "another", "assist")), ErrorCause::PasswordsDiffer);
    EXPECT_EQ(causeIn(openMade("assist", "another", "another")), ErrorCause::IntegrityFails);
}

TEST(OpenPfx, IntegrityAndContentsMayUseDifferentFormsOfOnePassword) {
    EXPECT_TRUE(openMade(std::nullopt, "", ""));
    EXPECT_TRUE(openMade("", std::nullopt, ""));
    EXPECT_TRUE(openMade("ü", "Ã¼", "ü"));
    EXPECT_TRUE(openMade("ü", "ü\n", "ü"));
    EXPECT_TRUE(openMade("ü\r\n", "ü", "ü"));
}

// What the derivations of RFC 8018 are given stands byte for byte here.
TEST(OpenPfx, OctetsAreTriedInEveryEncodingThatProgramsGiveThem) {
    for (const std::string& octets : {std::string("aü€"), std::string("a\xFC\x80"), std::string("\0a\0\xFC\x20\xAC", 6),
                                      std::string("\0a\0\xFC\x20\xAC\0\0", 8), std::string("aü€\n")}) {
        const auto bundle = openMade("aü€", octets, "aü€", "aes-256");
        EXPECT_TRUE(bundle) << octets;
    }
    EXPECT_EQ(causeIn(openMade("aü€", "a\xFC", "aü€", "aes-256")), ErrorCause::PasswordsDiffer);
}

TEST(OpenPfx, SaysWhichFormFitted) {
    EXPECT_EQ(openFixture("good.pfx", "assist")->encryption.password, PasswordKind::Given);
    EXPECT_EQ(openMade("", std::nullopt, "")->encryption.password, PasswordKind::Absent);
    EXPECT_EQ(openMade("a\n", "a\n", "a")->encryption.password, PasswordKind::LineFeed);
    EXPECT_EQ(openFixture("no-mac-no-encryption.pfx", "whatever")->encryption.password, std::nullopt);
}

TEST(OpenPfx, AnUnknownMacIsNamed) {
    using namespace fixtures;
    const Bytes digest = sequence({algorithm("1.3.6.1.4.1.32473.9"), octetString(Bytes(20, 1))});
    const Bytes pfx =
        sequence({integer(3), dataContent(sequence({})), sequence({digest, octetString(Bytes(8, 1)), integer(1)})});
    const auto file = PfxFile::parse(crypto(), pfx, {});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->encryption().mac, "HMAC-1.3.6.1.4.1.32473.9");
    const auto bundle = openPfx(crypto(), *file, Secret::ofText("assist"), {});
    EXPECT_EQ(causeIn(bundle), ErrorCause::UnsupportedMac);
    EXPECT_EQ(bundle.error().subject, "HMAC-1.3.6.1.4.1.32473.9");
}

TEST(KeyOf, GoesByThePublicKeyAndNotByTheLocalKeyId) {
    const PfxBundle mismatch = bundleOf("key-of-another-certificate.pfx");
    EXPECT_EQ(keyOf(mismatch, mismatch.certificates.front().certificate), std::nullopt);
    const PfxBundle two = bundleOf("two-servers.pfx");
    EXPECT_EQ(keyOf(two, two.certificates[0].certificate), 0U);
    EXPECT_EQ(keyOf(two, two.certificates[2].certificate), 1U);
}

TEST(PfxLimits, BoundKeysAndCertificates) {
    PfxLimits enough;
    enough.keys = 2;
    enough.certificates = 3;
    EXPECT_TRUE(openFixture("two-servers.pfx", "assist", enough));
    PfxLimits fewKeys = enough;
    fewKeys.keys = 1;
    EXPECT_EQ(openFixture("two-servers.pfx", "assist", fewKeys).error().cause, ErrorCause::PfxTooManyParts);
    PfxLimits fewCertificates = enough;
    fewCertificates.certificates = 2;
    EXPECT_EQ(openFixture("two-servers.pfx", "assist", fewCertificates).error().cause, ErrorCause::PfxTooManyParts);
}

}  // namespace
}  // namespace certcore
