// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/public_suffix.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "certcore/name/public_suffix_table.h"

namespace certcore {
namespace {

TEST(PublicSuffix, PlainRuleListsTheNameItself) {
    EXPECT_TRUE(isPublicSuffix("com"));
    EXPECT_TRUE(isPublicSuffix("co.uk"));
    EXPECT_TRUE(isPublicSuffix("com.br"));
    EXPECT_FALSE(isPublicSuffix("example.com"));
    EXPECT_FALSE(isPublicSuffix("example.co.uk"));
}

TEST(PublicSuffix, WildcardRuleListsEveryChildAndNotItsParent) {
    EXPECT_TRUE(isPublicSuffix("net.ck"));
    EXPECT_TRUE(isPublicSuffix("anything.ck"));
    EXPECT_FALSE(isPublicSuffix("ck"));
    EXPECT_FALSE(isPublicSuffix(".ck"));
    EXPECT_FALSE(isPublicSuffix("a.net.ck"));
    EXPECT_TRUE(isPublicSuffix("a.kawasaki.jp"));
    EXPECT_FALSE(isPublicSuffix("kawasaki.jp"));
}

TEST(PublicSuffix, ExceptionRuleTakesANameOut) {
    EXPECT_FALSE(isPublicSuffix("www.ck"));
    EXPECT_FALSE(isPublicSuffix("city.kawasaki.jp"));
}

TEST(PublicSuffix, PrivateSectionIsIgnored) {
    EXPECT_FALSE(isPublicSuffix("appspot.com"));
    EXPECT_FALSE(isPublicSuffix("github.io"));
    EXPECT_FALSE(isPublicSuffix("s3.amazonaws.com"));
}

TEST(PublicSuffix, UnlistedTopLevelIsNone) {
    EXPECT_FALSE(isPublicSuffix("local"));
    EXPECT_FALSE(isPublicSuffix("corp"));
    EXPECT_FALSE(isPublicSuffix(""));
    EXPECT_FALSE(isPublicSuffix("."));
}

TEST(PublicSuffix, InternationalRulesAreALabels) {
    EXPECT_TRUE(isPublicSuffix("xn--p1ai"));
    EXPECT_TRUE(isPublicSuffix("xn--mgbaam7a8h"));
    EXPECT_TRUE(isPublicSuffix("xn--55qx5d.cn"));
    EXPECT_FALSE(isPublicSuffix("example.xn--p1ai"));
}

// The search relies on it, and a table made by another locale or version of the script would fail silently.
TEST(PublicSuffix, TablesAreSortedWithoutDoubles) {
    for (const auto table : {publicSuffixNames(), publicSuffixWildcardParents(), publicSuffixExceptions()}) {
        EXPECT_FALSE(table.empty());
        EXPECT_EQ(std::ranges::adjacent_find(table, std::ranges::greater_equal()), table.end());
    }
}

TEST(PublicSuffix, EveryListedNameIsFound) {
    EXPECT_GT(publicSuffixNames().size(), 5000U);
    for (const std::string_view name : publicSuffixNames()) {
        EXPECT_TRUE(isPublicSuffix(name)) << name;
    }
}

}  // namespace
}  // namespace certcore
