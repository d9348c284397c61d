// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/reference_name.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "tests/certcore/name/parsed.h"

namespace certcore {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

PresentedNames presenting(std::vector<std::string> dnsNames, const std::vector<std::string_view>& addresses = {}) {
    PresentedNames names{std::move(dnsNames), {}};
    for (const std::string_view address : addresses) {
        names.ipAddresses.push_back(parsed<IpAddress>(address));
    }
    return names;
}

ReferenceName referenceName(std::string_view text) {
    const auto name = parseReferenceName(text);
    if (!name) {
        throw std::invalid_argument("no reference name: " + std::string(text));
    }
    return *name;
}

bool coversText(const PresentedNames& presented, std::string_view name) {
    return covers(presented, referenceName(name));
}

TEST(ReferenceName, AddressComesBeforeName) {
    EXPECT_TRUE(std::holds_alternative<IpAddress>(referenceName("10.1.2.3")));
    EXPECT_TRUE(std::holds_alternative<IpAddress>(referenceName("::1")));
    EXPECT_TRUE(std::holds_alternative<DnsName>(referenceName("rm01.example.com")));
    EXPECT_TRUE(std::holds_alternative<DnsName>(referenceName("cafe")));
}

TEST(ReferenceName, NothingForAnImpossibleName) {
    for (const std::string_view text : {""sv, "."sv, "*.example.com"sv, "[::1]"sv, "fe80::1%eth0"sv, "127.1"sv,
                                        "10.1.2.300"sv, "10.1.2.3 "sv, "10.1.2.3."sv, "a b"sv, "a\0b"sv}) {
        EXPECT_FALSE(parseReferenceName(text)) << "'" << text << "'";
    }
}

TEST(Covers, DnsNameByAnyOfTheEntries) {
    const PresentedNames presented = presenting({"portal.example.com", "", "*.cp.example.com"});
    EXPECT_TRUE(coversText(presented, "Portal.example.com"));
    EXPECT_TRUE(coversText(presented, "rm01.cp.example.com"));
    EXPECT_FALSE(coversText(presented, "cp.example.com"));
    EXPECT_FALSE(coversText(presented, "example.com"));
}

TEST(Covers, AddressByAnyOfTheEntries) {
    const PresentedNames presented = presenting({}, {"10.1.2.3", "2001:db8::1"});
    EXPECT_TRUE(coversText(presented, "10.1.2.3"));
    EXPECT_TRUE(coversText(presented, "2001:DB8:0::1"));
    EXPECT_FALSE(coversText(presented, "10.1.2.4"));
    EXPECT_FALSE(coversText(presented, "::ffff:10.1.2.3"));
}

// RFC 9525, section 6.4: an address is compared with iPAddress entries alone.
TEST(Covers, AddressNeverByDnsEntry) {
    EXPECT_FALSE(coversText(presenting({"10.1.2.3", "*.1.2.3"}), "10.1.2.3"));
    EXPECT_FALSE(coversText(presenting({"2001:db8::1", "[2001:db8::1]"}), "2001:db8::1"));
}

TEST(Covers, NameNeverByAddressEntry) {
    EXPECT_FALSE(coversText(presenting({}, {"10.1.2.3"}), "example.com"));
}

TEST(Covers, NothingByNoEntries) {
    EXPECT_FALSE(coversText(presenting({}), "example.com"));
    EXPECT_FALSE(coversText(presenting({}), "10.1.2.3"));
}

TEST(Covers, NothingByEntriesThatAreNoPattern) {
    EXPECT_FALSE(
        coversText(presenting({"example.com.", "example.com\0"s, ".example.com", "exam*.com"}), "example.com"));
}

TEST(NearestName, HasTheMostLabelsInCommonFromTheRight) {
    const PresentedNames presented = presenting({"example.org", "*.example.com", "portal.eu.example.com"});
    EXPECT_EQ(nearestName(presented, "rm01.eu.example.com"), "portal.eu.example.com");
    EXPECT_EQ(nearestName(presented, "rm01.cp.example.org"), "example.org");
    EXPECT_EQ(nearestName(presented, "example.com"), "*.example.com");
}

TEST(NearestName, OfEqualsIsTheFirst) {
    EXPECT_EQ(nearestName(presenting({"a.example.com", "b.example.com"}), "c.example.com"), "a.example.com");
    EXPECT_EQ(nearestName(presenting({"a.example.com", "b.example.com"}), "server"), "a.example.com");
}

TEST(NearestName, IgnoresCaseAndDotAtTheEndAndIsGivenRaw) {
    EXPECT_EQ(nearestName(presenting({"a.org", "WWW.Example.Com"}), "rm01.EXAMPLE.com."), "WWW.Example.Com");
    EXPECT_EQ(nearestName(presenting({"a.org", "www.example.com."}), "rm01.example.com"), "www.example.com.");
    EXPECT_EQ(nearestName(presenting({"a.org", "x\0.example.com"s}), "rm01.example.com"), "x\0.example.com"s);
}

TEST(NearestName, TakesAnyTextForTheHost) {
    const PresentedNames presented = presenting({"a.org", "www.example.com"});
    EXPECT_EQ(nearestName(presented, "https://rm01.example.com"), "www.example.com");
    EXPECT_EQ(nearestName(presented, "*.example.com"), "www.example.com");
    EXPECT_EQ(nearestName(presented, ""), "a.org");
    EXPECT_EQ(nearestName(presented, "."), "a.org");
}

TEST(NearestName, MayBeAnAddress) {
    EXPECT_EQ(nearestName(presenting({}, {"2001:DB8::0:1"}), "rm01.example.com"), "2001:db8::1");
    EXPECT_EQ(nearestName(presenting({"a.org"}, {"10.1.2.3"}), "10.9.2.3"), "10.1.2.3");
}

TEST(NearestName, NothingWhereNothingIsPresented) {
    EXPECT_FALSE(nearestName(presenting({}), "rm01.example.com"));
}

}  // namespace
}  // namespace certcore
