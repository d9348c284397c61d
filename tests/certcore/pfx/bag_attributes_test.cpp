// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/bag_attributes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "certcore/base/text_encoding.h"
#include "tests/support/fixtures.h"
#include "tests/support/pfx_builder.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing_support::bundleOf;
using testing_support::causeIn;

// The bag is a secret one: its attributes are all that matters here.
Result<BagAttributes> read(const std::vector<Bytes>& attributes) {
    const Bytes der = secretBag("x", attributes);
    const unsigned char* position = der.data();
    const Handle<PKCS12_SAFEBAG, PKCS12_SAFEBAG_free> bag(
        d2i_PKCS12_SAFEBAG(nullptr, &position, static_cast<long>(der.size())));
    return bag ? readBagAttributes(bag.get()) : Result<BagAttributes>(fail(ErrorCause::Unexpected));
}

constexpr auto* friendlyName = "1.2.840.113549.1.9.20";
constexpr auto* localKeyId = "1.2.840.113549.1.9.21";
constexpr auto* providerName = "1.3.6.1.4.1.311.17.1";
constexpr auto* machineKeyset = "1.3.6.1.4.1.311.17.2";
const std::string extendedProperty = "1.3.6.1.4.1.311.17.3.";

TEST(BagAttributes, OfAFixtureAreAllRead) {
    const PfxBundle bundle = bundleOf("with-attributes.pfx");
    const BagAttributes& leaf = bundle.certificates[1].attributes;
    EXPECT_EQ(leaf.friendlyName, "Assist");
    EXPECT_THAT(leaf.localKeyId, ElementsAre(1));
    ASSERT_EQ(leaf.extendedProperties.size(), 2U);
    EXPECT_EQ(toHex(leaf.extendedProperties.at(20)), "0102030405060708090A0B0C0D0E0F1011121314");
    EXPECT_EQ(toHex(leaf.extendedProperties.at(71)), "4100420043000000");
    const BagAttributes& key = bundle.keys.front().attributes;
    EXPECT_EQ(key.friendlyName, "le-container");
    EXPECT_EQ(key.providerName, "Microsoft Enhanced RSA and AES Cryptographic Provider");
    EXPECT_TRUE(key.machineKeyset);
    const BagAttributes& intermediate = bundle.certificates[0].attributes;
    EXPECT_EQ(intermediate.friendlyName, std::nullopt);
    EXPECT_THAT(intermediate.localKeyId, IsEmpty());
    EXPECT_FALSE(intermediate.machineKeyset);
}

TEST(BagAttributes, FriendlyNameIsUtf8) {
    EXPECT_EQ(bundleOf("friendly-name.pfx").certificates.front().attributes.friendlyName, "Zertifikat für München");
}

TEST(BagAttributes, NoneAreNone) {
    const auto attributes = read({});
    ASSERT_TRUE(attributes);
    EXPECT_EQ(attributes->friendlyName, std::nullopt);
    EXPECT_THAT(attributes->others, IsEmpty());
}

// Windows writes the marker with an empty set of values.
TEST(BagAttributes, MachineKeysetNeedsNoValue) {
    EXPECT_TRUE(read({bagAttribute(machineKeyset, {})})->machineKeyset);
    EXPECT_TRUE(read({bagAttribute(machineKeyset, {fixtures::null()})})->machineKeyset);
}

TEST(BagAttributes, KnownOnesOfTheWrongTypeAreMalformed) {
    for (const char* type : {friendlyName, localKeyId, providerName}) {
        EXPECT_EQ(causeIn(read({bagAttribute(type, {boolean(true)})})), ErrorCause::PfxMalformed) << type;
        EXPECT_EQ(causeIn(read({bagAttribute(type, {})})), ErrorCause::PfxMalformed) << type;
    }
    EXPECT_EQ(causeIn(read({bagAttribute(friendlyName, {octetString({'a'})})})), ErrorCause::PfxMalformed);
    EXPECT_EQ(causeIn(read({bagAttribute(localKeyId, {bmpString("a")})})), ErrorCause::PfxMalformed);
}

TEST(BagAttributes, UnknownOnesAreKeptWhole) {
    const Bytes unknown = bagAttribute("1.3.6.1.4.1.32473.1", {boolean(true)});
    const auto attributes = read({unknown});
    ASSERT_TRUE(attributes);
    EXPECT_THAT(attributes->others, ElementsAre(unknown));
}

TEST(BagAttributes, ExtendedPropertiesAreOctetsWithANumberAndNothingElse) {
    const Bytes noOctets = bagAttribute(extendedProperty + "11", {boolean(true)});
    const Bytes hugeNumber = bagAttribute(extendedProperty + "99999999999", {octetString({1})});
    const Bytes twoNumbers = bagAttribute(extendedProperty + "1.2", {octetString({1})});
    const auto attributes =
        read({noOctets, hugeNumber, twoNumbers, bagAttribute(extendedProperty + "11", {octetString({1, 2})})});
    ASSERT_TRUE(attributes);
    EXPECT_THAT(attributes->extendedProperties, ElementsAre(Pair(11, ElementsAre(1, 2))));
    EXPECT_THAT(attributes->others, ElementsAre(noOctets, hugeNumber, twoNumbers));
}

}  // namespace
}  // namespace certcore
