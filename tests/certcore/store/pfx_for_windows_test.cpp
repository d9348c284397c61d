// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/pfx_for_windows.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::bundleOf;

StoreEntry entryOf(const std::string& fixture) {
    const PfxBundle bundle = bundleOf(fixture);
    const auto entryCertificate = [](const PfxCertificate& one) {
        return EntryCertificate{one.certificate, one.attributes};
    };
    StoreEntry entry{entryCertificate(bundle.certificates.front()),
                     {},
                     {},
                     *bundle.keys.front().key,
                     bundle.keys.front().attributes,
                     Placement::Personal,
                     false,
                     RootConsent::No};
    for (std::size_t i = 1; i < bundle.certificates.size(); ++i) {
        entry.chain.push_back(entryCertificate(bundle.certificates[i]));
    }
    return entry;
}

TEST(StrengthFor, IsAesFromServer2019On) {
    EXPECT_EQ(strengthFor(9600), PfxStrength::TripleDes);   // Server 2012 R2
    EXPECT_EQ(strengthFor(14393), PfxStrength::TripleDes);  // Server 2016
    EXPECT_EQ(strengthFor(17762), PfxStrength::TripleDes);
    EXPECT_EQ(strengthFor(17763), PfxStrength::Aes256);  // Server 2019
    EXPECT_EQ(strengthFor(20348), PfxStrength::Aes256);  // Server 2022
}

TEST(ProviderFor, IsOneThatEveryWindowsHasAndThatSignsSha256) {
    StoreEntry entry = entryOf("good.pfx");
    for (const char* named :
         {"", "Microsoft Base Cryptographic Provider v1.0", "Microsoft Strong Cryptographic Provider",
          "Microsoft Enhanced Cryptographic Provider v1.0", "Microsoft RSA SChannel Cryptographic Provider",
          "Microsoft Base Smart Card Crypto Provider", "Some Company's Hardware Provider",
          "Microsoft Enhanced RSA and AES Cryptographic Provider"}) {
        entry.keyAttributes.providerName = *named == '\0' ? std::nullopt : std::optional<std::string>(named);
        EXPECT_EQ(providerFor(entry), "Microsoft Enhanced RSA and AES Cryptographic Provider") << named;
    }
}

TEST(ProviderFor, IsTheSoftwareProviderOfCngWhereTheFileNamesIt) {
    for (const char* fixture : {"good.pfx", "good-ec.pfx"}) {
        StoreEntry entry = entryOf(fixture);
        entry.keyAttributes.providerName = "Microsoft Software Key Storage Provider";
        EXPECT_EQ(providerFor(entry), "Microsoft Software Key Storage Provider") << fixture;
    }
}

TEST(ProviderFor, IsLeftToWindowsForAnEcKey) {
    StoreEntry entry = entryOf("good-ec.pfx");
    for (const char* named : {"", "Microsoft Enhanced RSA and AES Cryptographic Provider"}) {
        entry.keyAttributes.providerName = *named == '\0' ? std::nullopt : std::optional<std::string>(named);
        EXPECT_EQ(providerFor(entry), std::nullopt) << named;
    }
}

TEST(ContentsForWindows, PutTheLeafFirstAndPairItAloneWithTheKey) {
    StoreEntry entry = entryOf("good.pfx");
    entry.chain.front().attributes.localKeyId = entry.keyAttributes.localKeyId;  // as if it had the key, too
    const PfxContents contents = contentsForWindows(entry, "container");
    ASSERT_EQ(contents.certificates.size(), 2U);
    EXPECT_EQ(contents.certificates[0].certificate, entry.leaf.certificate);
    EXPECT_FALSE(contents.certificates[0].attributes.localKeyId.empty());
    EXPECT_EQ(contents.keyAttributes.localKeyId, contents.certificates[0].attributes.localKeyId);
    EXPECT_TRUE(contents.certificates[1].attributes.localKeyId.empty());
    EXPECT_EQ(contents.keyAttributes.friendlyName, "container");
}

TEST(ContentsForWindows, GiveAKeyWithoutAnIdOneOfItsOwn) {
    StoreEntry entry = entryOf("good.pfx");
    entry.leaf.attributes.localKeyId.clear();
    entry.keyAttributes.localKeyId.clear();
    const PfxContents contents = contentsForWindows(entry, "container");
    EXPECT_EQ(contents.keyAttributes.localKeyId.size(), 20U);  // the leaf's SHA-1
    EXPECT_EQ(contents.keyAttributes.localKeyId, contents.certificates[0].attributes.localKeyId);
}

TEST(ContentsForWindows, KeepAttributesButForThoseThatLeadToAnotherKey) {
    StoreEntry entry = entryOf("good.pfx");
    entry.leaf.attributes.friendlyName = "Assist";
    entry.keyAttributes.machineKeyset = true;
    entry.keyAttributes.others = {{0x30, 0x00}};
    for (const int number : {1, 2, 3, 5, 6, 11, 19, 20, 64, 71, 78, 79, 107}) {
        entry.leaf.attributes.extendedProperties[number] = {1};
        entry.chain.front().attributes.extendedProperties[number] = {1};
    }
    const PfxContents contents = contentsForWindows(entry, "container");
    for (const PfxCertificate& one : contents.certificates) {
        std::vector<int> kept;
        for (const auto& [number, value] : one.attributes.extendedProperties) {
            kept.push_back(number);
        }
        EXPECT_EQ(kept, (std::vector<int>{11, 20, 71}));
    }
    EXPECT_EQ(contents.certificates[0].attributes.friendlyName, "Assist");
    EXPECT_TRUE(contents.keyAttributes.machineKeyset);
    EXPECT_EQ(contents.keyAttributes.others, entry.keyAttributes.others);
}

}  // namespace
}  // namespace certcore
