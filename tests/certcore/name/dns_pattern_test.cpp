// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/dns_pattern.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "tests/certcore/name/parsed.h"

namespace certcore {
namespace {

using namespace std::string_view_literals;

struct MatchRow {
    std::string_view presented;
    std::string_view name;
    bool expected;
    std::string_view why;
};

// Both sides are well-formed in every row, so that a false is the matching's answer and not the syntax's.
constexpr std::array matchRows{
    MatchRow{"www.example.com", "www.example.com", true, "RFC 9525, 6.3: the same name"},
    MatchRow{"www.Example.com", "WWW.eXAMPLE.com", true, "RFC 9525, 6.3: the case does not count"},
    MatchRow{"www.example.com", "www.example.com.", true, "RFC 1034, 3.1: an absolute name is the same name"},
    MatchRow{"server", "server", true, "RFC 9525, 6.3: one label is a name"},
    MatchRow{"example.com", "www.example.com", false, "RFC 9525, 6.3: all labels must match"},
    MatchRow{"www.example.com", "example.com", false, "RFC 9525, 6.3: all labels must match"},
    MatchRow{"www.example.com", "www.example.org", false, "RFC 9525, 6.3: all labels must match"},
    MatchRow{"ww.example.com", "www.example.com", false, "RFC 9525, 6.3: labels are compared whole"},
    MatchRow{"*.example.com", "www.example.com", true, "RFC 9525, 6.3: one label in the wildcard's place"},
    MatchRow{"*.EXAMPLE.com", "Www.example.COM", true, "RFC 9525, 6.3: the case does not count after a wildcard"},
    MatchRow{"*.example.com", "www.example.com.", true, "RFC 1034, 3.1: an absolute name is the same name"},
    MatchRow{"*.example.com", "xn--bcher-kva.example.com", true, "RFC 9525, 6.3: an A-label is a label"},
    MatchRow{"*.xn--bcher-kva.example", "www.xn--bcher-kva.example", true,
             "RFC 9525, 6.3: A-labels are compared as text"},
    MatchRow{"*.example.com", "_sip.example.com", true, "an underscore is taken"},
    MatchRow{"*.example.com", "example.com", false, "RFC 9525, 6.3: the wildcard is not nothing"},
    MatchRow{"*.example.com", "a.b.example.com", false, "RFC 9525, 6.3: the wildcard is one label"},
    MatchRow{"*.example.com", "www.badexample.com", false, "RFC 9525, 6.3: labels are compared whole"},
    MatchRow{"*.example.com", "www.example.com.org", false, "RFC 9525, 6.3: the wildcard stands on the left only"},
    MatchRow{"*.corp.local", "rm01.corp.local", true, "an internal domain has an owner"},
    MatchRow{"*.com", "example.com", false, "RFC 9525, 7.1: too broad"},
    MatchRow{"*.local", "rm01.local", false, "RFC 9525, 7.1: too broad"},
    MatchRow{"*.co.uk", "example.co.uk", false, "RFC 9525, 7.1: too broad"},
    MatchRow{"*.example.co.uk", "www.example.co.uk", true, "RFC 9525, 6.3: below a public suffix"},
    MatchRow{"*.appspot.com", "www.appspot.com", true, "a private suffix has one owner"},
    MatchRow{"-example.com", "-example.com", true, "the same name, though no host name"},
    MatchRow{"-Example.com", "-eXample.com", true, "the same name, though no host name"},
    MatchRow{"*.example.com", "-a.example.com", false, "RFC 1123, 2.1: no host name, so no wildcard"},
    MatchRow{"*.-example.com", "a.-example.com", false, "RFC 1123, 2.1: no host name, so no wildcard"},
    MatchRow{"*.example.com", "a-.example.com", true, "a hyphen at the end is let pass"},
};

TEST(DnsPattern, MatchesByTheRulesOfRfc9525) {
    for (const MatchRow& row : matchRows) {
        EXPECT_EQ(parsed<DnsPattern>(row.presented).matches(parsed<DnsName>(row.name)), row.expected)
            << row.presented << " and " << row.name << ": " << row.why;
    }
}

TEST(DnsPattern, TextIsLowercase) {
    EXPECT_EQ(parsed<DnsPattern>("WWW.Example.COM").text(), "www.example.com");
    EXPECT_EQ(parsed<DnsPattern>("*.Example.COM").text(), "*.example.com");
}

TEST(DnsPattern, WildcardIsTheWholeLeftMostLabel) {
    EXPECT_TRUE(parsed<DnsPattern>("*.example.com").isWildcard());
    EXPECT_FALSE(parsed<DnsPattern>("www.example.com").isWildcard());
}

TEST(DnsPattern, RejectsPartialLabelWildcard) {
    for (const std::string_view bytes :
         {"w*.example.com"sv, "*w.example.com"sv, "w*w.example.com"sv, "**.example.com"sv, "xn--*.example.com"sv,
          "xn--*-kva.example.com"sv, "*example.com"sv}) {
        EXPECT_FALSE(DnsPattern::parse(bytes)) << bytes;
    }
}

TEST(DnsPattern, RejectsWildcardOutsideTheLeftMostLabel) {
    for (const std::string_view bytes :
         {"www.*.com"sv, "www.example.*"sv, "*.*.example.com"sv, "*.*"sv, "*.w*.com"sv, "www.*"sv}) {
        EXPECT_FALSE(DnsPattern::parse(bytes)) << bytes;
    }
}

TEST(DnsPattern, RejectsBareWildcard) {
    EXPECT_FALSE(DnsPattern::parse("*"));
    EXPECT_FALSE(DnsPattern::parse("*."));
    EXPECT_FALSE(DnsPattern::parse("*.."));
}

TEST(DnsPattern, RejectsDotAtTheEnd) {
    EXPECT_FALSE(DnsPattern::parse("example.com."));
    EXPECT_FALSE(DnsPattern::parse("*.example.com."));
    EXPECT_FALSE(DnsPattern::parse("."));
}

TEST(DnsPattern, RejectsWhatIsNoName) {
    for (const std::string_view bytes :
         {""sv, " www.example.com"sv, "www.example.com\0"sv, "www.example.com\0.evil.org"sv,
          "*.example.com\0.evil.org"sv, ".example.com"sv, "example..com"sv, "*..com"sv,
          "b\xC3\xBC"
          "cher.example"sv,
          "b\xFC"
          "cher.example"sv,
          "https://example.com"sv, "10.1.2.3"sv, "*.0.0.1"sv, "::1"sv}) {
        EXPECT_FALSE(DnsPattern::parse(bytes)) << "'" << bytes << "'";
    }
}

TEST(DnsPattern, HasAtMost253Bytes) {
    const std::string label = std::string(61, 'a') + ".";
    const std::string rest = label + label + label + label + "abc";
    ASSERT_EQ(rest.size(), 251U);
    EXPECT_TRUE(DnsPattern::parse("*." + rest));
    EXPECT_FALSE(DnsPattern::parse("*." + rest + "d"));
}

TEST(DnsPattern, LeadingHyphenIsAPatternButNoHostName) {
    EXPECT_FALSE(parsed<DnsPattern>("-example.com").isHostName());
    EXPECT_FALSE(parsed<DnsPattern>("*.-example.com").isHostName());
    EXPECT_TRUE(parsed<DnsPattern>("*.example.com").isHostName());
    EXPECT_TRUE(parsed<DnsPattern>("example-.com").isHostName());
}

TEST(DnsPattern, WildcardOverFewerThanTwoLabelsIsTooBroad) {
    EXPECT_TRUE(parsed<DnsPattern>("*.com").isTooBroad());
    EXPECT_TRUE(parsed<DnsPattern>("*.LOCAL").isTooBroad());
    EXPECT_FALSE(parsed<DnsPattern>("*.corp.local").isTooBroad());
}

TEST(DnsPattern, WildcardOverPublicSuffixIsTooBroad) {
    EXPECT_TRUE(parsed<DnsPattern>("*.co.uk").isTooBroad());
    EXPECT_TRUE(parsed<DnsPattern>("*.CO.UK").isTooBroad());
    EXPECT_TRUE(parsed<DnsPattern>("*.com.br").isTooBroad());
    EXPECT_TRUE(parsed<DnsPattern>("*.net.ck").isTooBroad());
    EXPECT_FALSE(parsed<DnsPattern>("*.www.ck").isTooBroad());
    EXPECT_FALSE(parsed<DnsPattern>("*.example.co.uk").isTooBroad());
    EXPECT_FALSE(parsed<DnsPattern>("*.appspot.com").isTooBroad());
}

TEST(DnsPattern, NameWithoutWildcardIsNeverTooBroad) {
    EXPECT_FALSE(parsed<DnsPattern>("com").isTooBroad());
    EXPECT_FALSE(parsed<DnsPattern>("co.uk").isTooBroad());
}

}  // namespace
}  // namespace certcore
