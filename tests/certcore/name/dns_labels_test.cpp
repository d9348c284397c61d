// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/dns_labels.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace certcore {
namespace {

using Labels = std::vector<std::string_view>;

TEST(DnsLabels, SplitKeepsEmptyLabels) {
    EXPECT_EQ(splitLabels("a.bc.d"), (Labels{"a", "bc", "d"}));
    EXPECT_EQ(splitLabels("abc"), (Labels{"abc"}));
    EXPECT_EQ(splitLabels(""), (Labels{""}));
    EXPECT_EQ(splitLabels(".a..b."), (Labels{"", "a", "", "b", ""}));
}

// Every byte there is, so that no range check is off by one.
TEST(DnsLabels, AcceptLettersDigitsHyphenUnderscoreAndNoOtherByte) {
    const std::string allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int value = 0; value <= 0xFF; ++value) {
        const char byte = static_cast<char>(value);
        const bool separator = byte == '.';
        const std::string text = std::string("a") + byte + "b.example";
        EXPECT_EQ(areDnsLabels(text), separator || allowed.contains(byte)) << "byte " << value;
    }
}

TEST(DnsLabels, LabelHasOneTo63Bytes) {
    EXPECT_TRUE(areDnsLabels(std::string(63, 'a') + ".com"));
    EXPECT_FALSE(areDnsLabels(std::string(64, 'a') + ".com"));
    EXPECT_FALSE(areDnsLabels(""));
    EXPECT_FALSE(areDnsLabels("."));
    EXPECT_FALSE(areDnsLabels(".com"));
    EXPECT_FALSE(areDnsLabels("com."));
    EXPECT_FALSE(areDnsLabels("example..com"));
}

TEST(DnsLabels, NameHasAtMost253Bytes) {
    const std::string label = std::string(62, 'a') + ".";
    const std::string name = label + label + label + label + "a";
    ASSERT_EQ(name.size(), 253U);
    EXPECT_TRUE(areDnsLabels(name));
    EXPECT_FALSE(areDnsLabels(name + "a"));
    EXPECT_FALSE(areDnsLabels(std::string(1U << 20U, '.')));
}

TEST(DnsLabels, LastLabelIsNotAllDigits) {
    EXPECT_FALSE(areDnsLabels("10.1.2.300"));
    EXPECT_FALSE(areDnsLabels("127.1"));
    EXPECT_FALSE(areDnsLabels("12345"));
    EXPECT_TRUE(areDnsLabels("1.example.com"));
    EXPECT_TRUE(areDnsLabels("example.3com"));
    EXPECT_TRUE(areDnsLabels("example.3_"));
}

TEST(DnsLabels, HostLabelDoesNotBeginWithHyphen) {
    EXPECT_TRUE(areHostLabels("a-b.com"));
    EXPECT_TRUE(areHostLabels("a-.com"));
    EXPECT_TRUE(areHostLabels("_a.com"));
    EXPECT_FALSE(areHostLabels("-a.com"));
    EXPECT_FALSE(areHostLabels("a.-b.com"));
    EXPECT_FALSE(areHostLabels("a.b.-com"));
}

}  // namespace
}  // namespace certcore
