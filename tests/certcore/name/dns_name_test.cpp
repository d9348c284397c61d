// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/dns_name.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <type_traits>

#include "certcore/name/dns_pattern.h"
#include "tests/certcore/name/parsed.h"

namespace certcore {
namespace {

using namespace std::string_view_literals;

// The proof that the two kinds of name do not mix: neither is made from, assigned to or compared with the other or a
// text.
static_assert(!std::is_constructible_v<DnsName, DnsPattern> && !std::is_constructible_v<DnsPattern, DnsName>);
static_assert(!std::is_assignable_v<DnsName&, DnsPattern> && !std::is_assignable_v<DnsPattern&, DnsName>);
static_assert(!std::is_constructible_v<DnsName, std::string> && !std::is_constructible_v<DnsPattern, std::string>);
static_assert(!std::is_default_constructible_v<DnsName> && !std::is_default_constructible_v<DnsPattern>);
template <typename Left, typename Right>
concept Comparable = requires(const Left& left, const Right& right) { left == right; };
static_assert(Comparable<DnsName, DnsName> && !Comparable<DnsName, DnsPattern>);

TEST(DnsName, TextIsLowercaseWithoutTheDotAtTheEnd) {
    EXPECT_EQ(parsed<DnsName>("RM01.Example.COM").text(), "rm01.example.com");
    EXPECT_EQ(parsed<DnsName>("Example.com.").text(), "example.com");
    EXPECT_EQ(parsed<DnsName>("SERVER").text(), "server");
}

TEST(DnsName, EqualWhateverTheCaseAndTheDotAtTheEnd) {
    EXPECT_EQ(parsed<DnsName>("a.example.com"), parsed<DnsName>("A.Example.com."));
    EXPECT_NE(parsed<DnsName>("a.example.com"), parsed<DnsName>("b.example.com"));
}

TEST(DnsName, IgnoresExactlyOneDotAtTheEnd) {
    EXPECT_TRUE(DnsName::parse("example.com."));
    EXPECT_FALSE(DnsName::parse("example.com.."));
    EXPECT_FALSE(DnsName::parse("."));
    EXPECT_FALSE(DnsName::parse(".."));
}

TEST(DnsName, DotAtTheEndDoesNotCountForTheLength) {
    const std::string label = std::string(62, 'a') + ".";
    const std::string longest = label + label + label + label + "a";
    EXPECT_TRUE(DnsName::parse(longest + "."));
    EXPECT_FALSE(DnsName::parse(longest + "a."));
}

TEST(DnsName, RefusesWhatIsNoName) {
    for (const std::string_view text : {""sv,
                                        " "sv,
                                        " example.com"sv,
                                        "example.com "sv,
                                        "example.com\n"sv,
                                        "*.example.com"sv,
                                        "*"sv,
                                        "exa*mple.com"sv,
                                        ".example.com"sv,
                                        "example..com"sv,
                                        "https://example.com"sv,
                                        "example.com:443"sv,
                                        "foo,bar"sv,
                                        "a@b.com"sv,
                                        "example.com\0"sv,
                                        "example.com\0.evil.org"sv,
                                        "b\xC3\xBC"
                                        "cher.example"sv,
                                        "[::1]"sv,
                                        "::1"sv,
                                        "10.1.2.3"sv}) {
        EXPECT_FALSE(DnsName::parse(text)) << "'" << text << "'";
    }
}

TEST(DnsName, AcceptsUnderscoreAndALabel) {
    EXPECT_TRUE(DnsName::parse("exa_mple.com"));
    EXPECT_TRUE(DnsName::parse("xn--bcher-kva.example"));
}

TEST(DnsName, LeadingHyphenIsANameButNoHostName) {
    EXPECT_FALSE(parsed<DnsName>("-eXample123-.com").isHostName());
    EXPECT_FALSE(parsed<DnsName>("a.-b.com").isHostName());
    EXPECT_TRUE(parsed<DnsName>("eXample123-.com").isHostName());
    EXPECT_TRUE(parsed<DnsName>("exa_mple.com").isHostName());
}

TEST(DnsName, FirstLabelAndParentMakeTheName) {
    const DnsName name = parsed<DnsName>("Rm01.example.com");
    EXPECT_EQ(name.firstLabel(), "rm01");
    EXPECT_EQ(name.parent(), "example.com");
}

TEST(DnsName, SingleLabelHasNoParent) {
    const DnsName name = parsed<DnsName>("server");
    EXPECT_EQ(name.firstLabel(), "server");
    EXPECT_EQ(name.parent(), "");
}

}  // namespace
}  // namespace certcore
