// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/support/checking.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using testing_support::bundleFor;
using testing_support::checkedAt;
using testing_support::factIn;
using testing_support::findingIn;

const std::chrono::sys_seconds end = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};

CheckReport reportWhen(seconds left, days lifetime) {
    const PfxBundle bundle = bundleFor({.notBefore = end - lifetime, .notAfter = end});
    return checkedAt(bundle, end - left);
}

bool isSaidWhen(seconds left, days lifetime) {
    return findingIn(reportWhen(left, lifetime), FindingId::ExpiresSoon) != nullptr;
}

TEST(ExpiresSoonRule, IsSaidUnderThirtyDaysOfALongLife) {
    EXPECT_FALSE(isSaidWhen(days{30}, days{200}));
    EXPECT_TRUE(isSaidWhen(days{30} - seconds{1}, days{200}));
    EXPECT_TRUE(isSaidWhen(days{30} - seconds{1}, days{91}));
}

TEST(ExpiresSoonRule, IsSaidUnderAThirdOfAShortLife) {
    EXPECT_FALSE(isSaidWhen(days{15}, days{45}));
    EXPECT_TRUE(isSaidWhen(days{15} - seconds{1}, days{45}));
    EXPECT_FALSE(isSaidWhen(days{30} - seconds{1}, days{45}));
    EXPECT_FALSE(isSaidWhen(days{2}, days{6}));
    EXPECT_TRUE(isSaidWhen(days{2} - seconds{1}, days{6}));
}

TEST(ExpiresSoonRule, LastSecondStillCountsAndThenItHasExpired) {
    EXPECT_TRUE(isSaidWhen(seconds{0}, days{200}));
    EXPECT_FALSE(isSaidWhen(seconds{-1}, days{200}));
    EXPECT_NE(findingIn(reportWhen(seconds{-1}, days{200}), FindingId::Expired), nullptr);
}

TEST(ExpiresSoonRule, CountsWholeDays) {
    EXPECT_EQ(factIn(reportWhen(days{29}, days{200}), FindingId::ExpiresSoon, "days_left"),
              FactValue(std::int64_t{29}));
    EXPECT_EQ(factIn(reportWhen(days{29} - seconds{1}, days{200}), FindingId::ExpiresSoon, "days_left"),
              FactValue(std::int64_t{28}));
    EXPECT_EQ(factIn(reportWhen(seconds{1}, days{200}), FindingId::ExpiresSoon, "days_left"),
              FactValue(std::int64_t{0}));
    EXPECT_EQ(factIn(reportWhen(days{29}, days{200}), FindingId::ExpiresSoon, "not_after"),
              FactValue("2026-11-22T00:00:00Z"));
}

TEST(ExpiresSoonRule, FixtureHasTenWholeDaysLeft) {
    const CheckReport report =
        checkedAt(testing_support::bundleOf("expires-in-10-days.pfx"), testing_support::clockTime());
    EXPECT_EQ(factIn(report, FindingId::ExpiresSoon, "days_left"), FactValue(std::int64_t{10}));
}

}  // namespace
}  // namespace certcore
