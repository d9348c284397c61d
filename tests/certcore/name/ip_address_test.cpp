// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/ip_address.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "tests/certcore/name/parsed.h"

namespace certcore {
namespace {

using namespace std::string_view_literals;

struct TextRow {
    std::string_view text;
    std::string_view canonical;
};

constexpr std::array textRows{
    TextRow{"10.1.2.3", "10.1.2.3"},
    TextRow{"0.0.0.0", "0.0.0.0"},
    TextRow{"255.255.255.255", "255.255.255.255"},
    TextRow{"::", "::"},
    TextRow{"::1", "::1"},
    TextRow{"1::", "1::"},
    TextRow{"0:0:0:0:0:0:0:0", "::"},
    TextRow{"2001:DB8::A", "2001:db8::a"},                   // RFC 5952, 4.3: lowercase
    TextRow{"2001:0db8::0001", "2001:db8::1"},               // RFC 5952, 4.1: no leading zeros
    TextRow{"2001:db8:0:0:0:0:2:1", "2001:db8::2:1"},        // RFC 5952, 4.2.1: as short as can be
    TextRow{"2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},  // RFC 5952, 4.2.2: not for one group
    TextRow{"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},          // RFC 5952, 4.2.3: the longest run
    TextRow{"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},    // RFC 5952, 4.2.3: of equals the first
    TextRow{"1:2:3:4:5:6::", "1:2:3:4:5:6::"},
    TextRow{"::3:4:5:6:7:8", "::3:4:5:6:7:8"},
    TextRow{"0:2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"},
    TextRow{"1:2:3:4:5:6:7:0", "1:2:3:4:5:6:7:0"},
    TextRow{"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
    TextRow{"::ffff:10.1.2.3", "::ffff:10.1.2.3"},  // RFC 5952, 5: known to hold IPv4
    TextRow{"::ffff:a01:203", "::ffff:10.1.2.3"},
    TextRow{"::4.5.6.7", "::405:607"},
    TextRow{"1:2:3:4:5:6:7.8.9.10", "1:2:3:4:5:6:708:90a"},
    TextRow{"64:ff9b::192.0.2.33", "64:ff9b::c000:221"},
    TextRow{"ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
};

TEST(IpAddress, TextIsCanonical) {
    for (const TextRow& row : textRows) {
        const auto address = parsed<IpAddress>(row.text);
        EXPECT_EQ(address.text(), row.canonical) << row.text;
        EXPECT_EQ(parsed<IpAddress>(address.text()), address) << row.text;
    }
}

TEST(IpAddress, RejectsShortOctalAndHexadecimalIpv4) {
    for (const std::string_view text : {"127.1"sv, "1"sv, "010.1.2.3"sv, "10.1.2.00"sv, "0x7f.0.0.1"sv, "0x7f000001"sv,
                                        "2130706433"sv, "10.1.2"sv, "10.1.2.3.4"sv}) {
        EXPECT_FALSE(IpAddress::parse(text)) << text;
    }
}

TEST(IpAddress, RejectsMalformedIpv4) {
    for (const std::string_view text : {""sv, "."sv, "10.1.2.256"sv, "10.1.2.1000"sv, "10.1.2."sv, ".1.2.3"sv,
                                        "10..2.3"sv, "+1.2.3.4"sv, "-1.2.3.4"sv, " 10.1.2.3"sv, "10.1.2.3 "sv,
                                        "10.1.2.3\0"sv, "10.1.2.3/8"sv, "10.1.2.a"sv, "99999999999.1.2.3"sv}) {
        EXPECT_FALSE(IpAddress::parse(text)) << "'" << text << "'";
    }
}

TEST(IpAddress, RejectsMalformedIpv6) {
    for (const std::string_view text : {":"sv,
                                        ":::"sv,
                                        "::::"sv,
                                        "1::2::3"sv,
                                        ":1::"sv,
                                        "::1:"sv,
                                        "1:2:3:4:5:6:7"sv,
                                        "1:2:3:4:5:6:7:8:9"sv,
                                        "1:2:3:4:5:6:7:"sv,
                                        ":2:3:4:5:6:7:8"sv,
                                        "1:2:3:4::5:6:7:8"sv,
                                        "::1:2:3:4:5:6:7:8"sv,
                                        "12345::"sv,
                                        "g::"sv,
                                        "0x1::"sv,
                                        "-1::"sv,
                                        "::1.2.3"sv,
                                        "::1.2.3.256"sv,
                                        "1.2.3.4::"sv,
                                        "::1.2.3.4:5"sv,
                                        "1:2:3:4:5:6:7:1.2.3.4"sv,
                                        "::1 "sv,
                                        "::1\0"sv}) {
        EXPECT_FALSE(IpAddress::parse(text)) << "'" << text << "'";
    }
}

TEST(IpAddress, RejectsZoneBracketsAndPrefixLength) {
    EXPECT_FALSE(IpAddress::parse("fe80::1%eth0"));
    EXPECT_FALSE(IpAddress::parse("[::1]"));
    EXPECT_FALSE(IpAddress::parse("2001:db8::/32"));
}

TEST(IpAddress, RejectsTextLongerThanAnyAddress) {
    EXPECT_FALSE(IpAddress::parse(std::string(1U << 20U, ':')));
    EXPECT_FALSE(IpAddress::parse("00000000000000000000000000000000000000000000001::"));
}

TEST(IpAddress, FromBytesTakesFourOrSixteen) {
    for (std::size_t size = 0; size <= 33; ++size) {
        const std::vector<unsigned char> bytes(size, 1);
        EXPECT_EQ(IpAddress::fromBytes(bytes).has_value(), size == 4 || size == 16) << size << " bytes";
    }
}

TEST(IpAddress, FromBytesKeepsTheirOrder) {
    const std::array<unsigned char, 4> v4{10, 1, 2, 3};
    EXPECT_EQ(IpAddress::fromBytes(v4), parsed<IpAddress>("10.1.2.3"));
    const std::array<unsigned char, 16> v6{0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x12, 0x34};
    EXPECT_EQ(IpAddress::fromBytes(v6), parsed<IpAddress>("2001:db8::1234"));
    EXPECT_TRUE(std::ranges::equal(parsed<IpAddress>("2001:db8::1234").bytes(), v6));
}

TEST(IpAddress, KnowsItsVersion) {
    EXPECT_TRUE(parsed<IpAddress>("10.1.2.3").isV4());
    EXPECT_FALSE(parsed<IpAddress>("::ffff:10.1.2.3").isV4());
    EXPECT_EQ(parsed<IpAddress>("10.1.2.3").bytes().size(), 4U);
    EXPECT_EQ(parsed<IpAddress>("::").bytes().size(), 16U);
}

TEST(IpAddress, EqualByBytesNotByText) {
    EXPECT_EQ(IpAddress::parse("2001:0:0:0:0:0:0:CAFE"), IpAddress::parse("2001::cafe"));
    EXPECT_NE(IpAddress::parse("2001::cafe"), IpAddress::parse("2001::caff"));
}

// RFC 9525, section 6.4: the octets are compared, 4 with 4 and 16 with 16.
TEST(IpAddress, MappedIpv4IsNotTheIpv4Address) {
    EXPECT_NE(IpAddress::parse("::ffff:10.1.2.3"), IpAddress::parse("10.1.2.3"));
    EXPECT_NE(IpAddress::parse("a01:203::"), IpAddress::parse("10.1.2.3"));
}

}  // namespace
}  // namespace certcore
