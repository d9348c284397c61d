// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_encoding.h"

#include <gtest/gtest.h>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::bundleOf;
using testing_support::crypto;

PfxContents contentsOf(const PfxBundle& bundle) {
    return {*bundle.keys.front().key, bundle.keys.front().attributes, bundle.certificates};
}

void expectSame(const BagAttributes& a, const BagAttributes& b) {
    EXPECT_EQ(a.friendlyName, b.friendlyName);
    EXPECT_EQ(a.localKeyId, b.localKeyId);
    EXPECT_EQ(a.providerName, b.providerName);
    EXPECT_EQ(a.machineKeyset, b.machineKeyset);
    EXPECT_EQ(a.extendedProperties, b.extendedProperties);
    EXPECT_EQ(a.others, b.others);
}

PfxBundle reopened(const PfxContents& contents, PfxStrength strength, std::string_view password) {
    const auto bytes = encodePfx(crypto(), contents, Secret::ofText(password), strength);
    EXPECT_TRUE(bytes) << bytes.error().detail;
    const auto file = PfxFile::parse(crypto(), *bytes, {});
    EXPECT_TRUE(file) << file.error().detail;
    auto bundle = openPfx(crypto(), *file, Secret::ofText(password), {});
    EXPECT_TRUE(bundle) << bundle.error().detail;
    return std::move(*bundle);
}

TEST(EncodePfx, KeepsKeyCertificatesAndEveryAttribute) {
    for (const char* fixture : {"good.pfx", "good-ec.pfx", "with-attributes.pfx", "good-with-root.pfx"}) {
        const PfxBundle before = bundleOf(fixture);
        for (const PfxStrength strength : {PfxStrength::Aes256, PfxStrength::TripleDes}) {
            const PfxBundle after = reopened(contentsOf(before), strength, "once only");
            ASSERT_EQ(after.keys.size(), 1U) << fixture;
            ASSERT_EQ(after.certificates.size(), before.certificates.size()) << fixture;
            expectSame(after.keys.front().attributes, before.keys.front().attributes);
            for (std::size_t i = 0; i < before.certificates.size(); ++i) {
                EXPECT_EQ(after.certificates[i].certificate, before.certificates[i].certificate);
                expectSame(after.certificates[i].attributes, before.certificates[i].attributes);
                EXPECT_EQ(keyOf(after, after.certificates[i].certificate),
                          keyOf(before, before.certificates[i].certificate));
            }
        }
    }
}

TEST(EncodePfx, ProtectsAsItsStrengthSays) {
    const PfxBundle before = bundleOf("good-rc2.pfx");
    const EncryptionSummary strong = reopened(contentsOf(before), PfxStrength::Aes256, "a").encryption;
    EXPECT_EQ(strong.mac, "HMAC-SHA256");
    EXPECT_EQ(strong.key, "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256");
    EXPECT_EQ(strong.certificates, "PBES2 AES-256-CBC PBKDF2-HMAC-SHA256");
    const EncryptionSummary old = reopened(contentsOf(before), PfxStrength::TripleDes, "a").encryption;
    EXPECT_EQ(old.mac, "HMAC-SHA1");
    EXPECT_EQ(old.minimumWindowsBuild, std::nullopt);
    EXPECT_EQ(old.key, old.certificates);
    EXPECT_NE(old.key, strong.key);
}

TEST(EncodePfx, OpensWithNoOtherPassword) {
    const auto bytes =
        encodePfx(crypto(), contentsOf(bundleOf("good.pfx")), Secret::ofText("right"), PfxStrength::TripleDes);
    ASSERT_TRUE(bytes);
    const auto file = PfxFile::parse(crypto(), *bytes, {});
    ASSERT_TRUE(file);
    const auto bundle = openPfx(crypto(), *file, Secret::ofText("wrong"), {});
    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().cause, ErrorCause::PasswordWrong);
}

TEST(EncodeBagAttributes, WritesTheKeysetMarkerWithoutAValue) {
    BagAttributes attributes;
    attributes.machineKeyset = true;
    const auto encoded = encodeBagAttributes(attributes);
    ASSERT_EQ(encoded.size(), 1U);
    // SEQUENCE { OBJECT IDENTIFIER 1.3.6.1.4.1.311.17.2, SET {} }
    const std::vector<unsigned char> wanted{0x30, 0x0D, 0x06, 0x09, 0x2B, 0x06, 0x01, 0x04,
                                            0x01, 0x82, 0x37, 0x11, 0x02, 0x31, 0x00};
    EXPECT_EQ(encoded.front(), wanted);
}

}  // namespace
}  // namespace certcore
