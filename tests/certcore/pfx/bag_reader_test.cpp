// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/bag_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/fixtures.h"
#include "tests/support/pfx_builder.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing_support::causeIn;
using testing_support::crypto;
using testing_support::openFixture;

const Protection tripleDes{"3des", 1, std::nullopt, {}};

Bytes leafBag() {
    const Certificate leaf = testing_support::fixtureCertificate("leaf");
    return certificateBag({leaf.der().begin(), leaf.der().end()}, {});
}

Result<PfxBundle> open(const Bytes& pfx, const PfxLimits& limits = {}) {
    const auto file = PfxFile::parse(crypto(), pfx, limits);
    return file ? openPfx(crypto(), *file, Secret::ofText("assist"), limits)
                : Result<PfxBundle>(std::unexpected<Error>(file.error()));
}

Result<PfxBundle> openContent(const Bytes& content, const PfxLimits& limits = {}) {
    return open(pfxOf({content}, "assist", Mac{"sha256", 1, std::nullopt}), limits);
}

PfxLimits depthOf(std::size_t depth) {
    PfxLimits limits;
    limits.depth = depth;
    return limits;
}

TEST(BagReader, NestedSafeContentsAreReadDownToTheAllowedDepth) {
    const auto bundle = openFixture("nested-safe-contents.pfx", "assist", depthOf(4));
    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->certificates.size(), 2U);
    EXPECT_EQ(bundle->keys.size(), 1U);
    EXPECT_EQ(causeIn(openFixture("nested-safe-contents.pfx", "assist", depthOf(3))), ErrorCause::PfxNestedTooDeep);
}

TEST(BagReader, EncryptionThatOnlyShowsInsideIsAddedToTheSummary) {
    const auto bundle = openFixture("nested-safe-contents.pfx");
    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->encryption.key, "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256");
    EXPECT_EQ(bundle->encryption.keyIterations, 2048U);
}

// Wherever the limit is met, in OpenSSL's own parser or here, and whether a password opened it or not.
TEST(BagReader, NestingThatIsTooDeepIsSaidToBeSo) {
    for (const unsigned depth : {17U, 20U, 30U, 40U, 100U, 1000U}) {
        const Bytes contents = safeContents({leafBag()}, depth);
        EXPECT_EQ(causeIn(openContent(dataContent(contents))), ErrorCause::PfxNestedTooDeep) << depth;
        EXPECT_EQ(causeIn(openContent(encryptedContent(contents, "assist", tripleDes))), ErrorCause::PfxNestedTooDeep)
            << depth << ", encrypted";
    }
}

TEST(BagReader, ManyBagsSideBySideAreNoNesting) {
    const std::vector<Bytes> bags(200, leafBag());
    const auto bundle = openContent(dataContent(safeContents(bags, 2)), depthOf(3));
    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->certificates.size(), 200U);
}

TEST(BagReader, PlainKeysAreReadToo) {
    const auto bundle = openFixture("no-mac-no-encryption.pfx", "");
    ASSERT_TRUE(bundle);
    ASSERT_EQ(bundle->keys.size(), 1U);
    EXPECT_TRUE(bundle->keys.front().key->belongsTo(bundle->certificates.front().certificate));
}

TEST(BagReader, RevocationListsAndSecretsArePassedOver) {
    const auto bundle = openFixture("with-crl-and-secret.pfx");
    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->certificates.size(), 2U);
    EXPECT_EQ(bundle->keys.size(), 1U);
}

TEST(BagReader, AnUnknownKindOfKeyIsNamedAndTheRestIsRead) {
    const auto bundle = openFixture("unknown-key-beside-good.pfx");
    ASSERT_TRUE(bundle);
    ASSERT_EQ(bundle->keys.size(), 2U);
    EXPECT_TRUE(bundle->keys[0].key);
    EXPECT_FALSE(bundle->keys[1].key);
    EXPECT_EQ(bundle->keys[1].algorithm, "1.3.6.1.4.1.32473.1");
}

TEST(BagReader, SaysThatAPartIsEncryptedForAPublicKey) {
    const auto bundle = openFixture("enveloped-data.pfx");
    ASSERT_TRUE(bundle);
    EXPECT_TRUE(bundle->hasPublicKeyPart);
    EXPECT_EQ(bundle->keys.size(), 1U);
    EXPECT_TRUE(bundle->certificates.empty());
    EXPECT_FALSE(openFixture("good.pfx")->hasPublicKeyPart);
}

TEST(BagReader, WhatACertificateBagHoldsMustBeACertificate) {
    EXPECT_EQ(causeIn(openContent(dataContent(safeContents({certificateBag({0x30, 0x00}, {})}, 0)))),
              ErrorCause::PfxMalformed);
}

TEST(BagReader, SafeContentsThatAreNoBagsAreMalformed) {
    EXPECT_EQ(causeIn(openContent(dataContent(octetString({1, 2, 3})))), ErrorCause::PfxMalformed);
    EXPECT_EQ(causeIn(openContent(dataContent({}))), ErrorCause::PfxMalformed);
}

// A BMPString is of two bytes each. The password is right, so it must not be blamed.
TEST(BagReader, BrokenBagsAreMalformedWhereverTheyWereEncrypted) {
    const Bytes oddName = bagAttribute("1.2.840.113549.1.9.20", {element(0x1E, {0, 'a', 0})});
    const Bytes contents = safeContents({secretBag("x", {oddName})}, 0);
    EXPECT_EQ(causeIn(openContent(dataContent(contents))), ErrorCause::PfxMalformed);
    EXPECT_EQ(causeIn(openContent(encryptedContent(contents, "assist", tripleDes))), ErrorCause::PfxMalformed);
    const Bytes key = keyBag(sequence({octetString({1})}), {}, "assist", tripleDes);
    EXPECT_EQ(causeIn(openContent(dataContent(safeContents({key}, 0)))), ErrorCause::PfxMalformed);
}

TEST(BagReader, NoContentAtAllIsAnEmptyBundle) {
    const auto bundle = open(pfxOf({}, "assist", Mac{"sha256", 1, std::nullopt}));
    ASSERT_TRUE(bundle);
    EXPECT_TRUE(bundle->keys.empty());
    EXPECT_TRUE(bundle->certificates.empty());
}

// X.690, 8.7.3: pieces may lie in pieces; OpenSSL follows them down to a fixed depth alone.
Bytes inNestedPieces(const Bytes& octets, unsigned depth) {
    constexpr unsigned char constructedOctets = 0x24;
    Bytes pieces =
        joined({octetString({octets.begin(), octets.begin() + 3}), octetString({octets.begin() + 3, octets.end()})});
    for (unsigned i = 0; i < depth; ++i) {
        pieces = element(constructedOctets, pieces);
    }
    return pieces;
}

Bytes dataInPieces(const Bytes& content, unsigned depth) {
    return sequence({objectId("1.2.840.113549.1.7.1"), tagged(0, inNestedPieces(content, depth))});
}

// RFC 7292, 4.2.3: the certificate lies in an octet string, too.
Bytes certificateInPieces(unsigned depth) {
    const Certificate leaf = testing_support::fixtureCertificate("leaf");
    const Bytes value = sequence({objectId("1.2.840.113549.1.9.22.1"),
                                  tagged(0, inNestedPieces({leaf.der().begin(), leaf.der().end()}, depth))});
    return sequence({objectId("1.2.840.113549.1.12.10.1.3"), tagged(0, value)});
}

TEST(BagReader, PiecesInPiecesAreReadWhereverTheyLie) {
    const Bytes bags = safeContents({leafBag()}, 0);
    for (const unsigned depth : {1U, 2U, 20U}) {
        const auto outer = open(sequence({integer(3), dataInPieces(sequence({dataContent(bags)}), depth)}));
        ASSERT_TRUE(outer) << depth << outer.error().detail;
        EXPECT_EQ(outer->certificates.size(), 1U);
        const auto inner = openContent(dataInPieces(bags, depth));
        ASSERT_TRUE(inner) << depth << inner.error().detail;
        EXPECT_EQ(inner->certificates.size(), 1U);
        const auto hidden =
            openContent(encryptedContent(safeContents({certificateInPieces(depth)}, 0), "assist", tripleDes));
        ASSERT_TRUE(hidden) << depth << hidden.error().detail;
        EXPECT_EQ(hidden->certificates.size(), 1U);
    }
}

}  // namespace
}  // namespace certcore
