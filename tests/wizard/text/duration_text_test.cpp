// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/duration_text.h"

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

using namespace std::chrono_literals;

const std::chrono::sys_seconds notAfter = std::chrono::sys_days(std::chrono::year(2027) / 2 / 20);

TEST(DurationText, CountsOneDayInTheSingular) {
    EXPECT_EQ(dayCount(0), u"0 days");
    EXPECT_EQ(dayCount(1), u"1 day");
    EXPECT_EQ(dayCount(2), u"2 days");
}

TEST(DurationText, SaysHowLongItLasts) {
    EXPECT_EQ(expiryText(notAfter, notAfter - 89 * 24h), u"expires in 89 days (2027-02-20)");
    EXPECT_EQ(expiryText(notAfter, notAfter - 24h), u"expires in 1 day (2027-02-20)");
    EXPECT_EQ(expiryText(notAfter, notAfter - 24h + 1s), u"expires in less than one day (2027-02-20)");
}

TEST(DurationText, TakesTheLastSecondAsStillValid) {
    EXPECT_EQ(expiryText(notAfter, notAfter), u"expires in less than one day (2027-02-20)");
    EXPECT_EQ(expiryText(notAfter, notAfter + 1s), u"expired less than one day ago (2027-02-20)");
}

TEST(DurationText, SaysHowLongAgoItEnded) {
    EXPECT_EQ(expiryText(notAfter, notAfter + 24h), u"expired 1 day ago (2027-02-20)");
    EXPECT_EQ(expiryText(notAfter, notAfter + 3 * 24h + 5h), u"expired 3 days ago (2027-02-20)");
}

}  // namespace
}  // namespace wizard::text
