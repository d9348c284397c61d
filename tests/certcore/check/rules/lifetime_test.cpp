// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <array>

#include "certcore/base/text_encoding.h"
#include "tests/support/checking.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using testing_support::checkedAt;
using testing_support::factIn;
using testing_support::findingIn;

// Nobody knows where its chain ends, so that the rule of the public CAs is assumed.
CheckReport reportOf(std::chrono::sys_seconds start, std::chrono::sys_seconds lastSecond) {
    return checkedAt(
        testing_support::bundleFor({.notBefore = start, .notAfter = lastSecond, .issuer = "Somebody's CA"}), start);
}

std::chrono::sys_seconds moment(std::string_view text) {
    return fromIsoTime(text).value();
}

struct AllowedCase {
    std::string_view issued;
    std::string_view last;  ///< The last second of the longest life that the rule of that day allows.
    std::int64_t allowedDays;
};

// CA/Browser Forum, Baseline Requirements 6.3.2: the day of issue decides, to the second, and from September 2020 on
// the last second counts.
constexpr std::array allowed{
    AllowedCase{"2012-07-01T00:00:00Z", "2017-07-01T00:00:00Z", 1826},
    AllowedCase{"2015-03-31T23:59:59Z", "2020-03-31T23:59:59Z", 1827},
    AllowedCase{"2015-04-01T00:00:00Z", "2018-07-01T00:00:00Z", 1187},
    AllowedCase{"2016-11-30T12:00:00Z", "2020-02-29T12:00:00Z", 1186},
    AllowedCase{"2018-02-28T23:59:59Z", "2021-05-28T23:59:59Z", 1185},
    AllowedCase{"2018-03-01T00:00:00Z", "2020-06-03T00:00:00Z", 825},
    AllowedCase{"2020-08-31T23:59:59Z", "2022-12-04T23:59:59Z", 825},
    AllowedCase{"2020-09-01T00:00:00Z", "2021-10-03T23:59:59Z", 398},
    AllowedCase{"2026-03-14T23:59:59Z", "2027-04-16T23:59:58Z", 398},
    AllowedCase{"2026-03-15T00:00:00Z", "2026-09-30T23:59:59Z", 200},
    AllowedCase{"2027-03-14T23:59:59Z", "2027-09-30T23:59:58Z", 200},
    AllowedCase{"2027-03-15T00:00:00Z", "2027-06-22T23:59:59Z", 100},
    AllowedCase{"2029-03-14T23:59:59Z", "2029-06-22T23:59:58Z", 100},
    AllowedCase{"2029-03-15T00:00:00Z", "2029-04-30T23:59:59Z", 47},
};

TEST(LifetimeRule, AllowsWhatTheRuleOfTheDayOfIssueAllowsAndNotASecondMore) {
    for (const AllowedCase& one : allowed) {
        SCOPED_TRACE(one.issued);
        const CheckReport longest = reportOf(moment(one.issued), moment(one.last));
        EXPECT_EQ(findingIn(longest, FindingId::LifetimeTooLong), nullptr);
        const CheckReport tooLong = reportOf(moment(one.issued), moment(one.last) + seconds{1});
        ASSERT_NE(findingIn(tooLong, FindingId::LifetimeTooLong), nullptr);
        EXPECT_EQ(findingIn(tooLong, FindingId::LifetimeTooLong)->severity, Severity::Warning);
        EXPECT_EQ(factIn(tooLong, FindingId::LifetimeTooLong, "allowed_days"), FactValue(one.allowedDays));
        EXPECT_EQ(factIn(tooLong, FindingId::LifetimeTooLong, "days"), FactValue(one.allowedDays + 1));
    }
}

TEST(LifetimeRule, ThereWasNoRuleBeforeJuly2012) {
    const CheckReport report = reportOf(moment("2012-06-30T23:59:59Z"), moment("2042-01-01T00:00:00Z"));
    EXPECT_EQ(findingIn(report, FindingId::LifetimeTooLong), nullptr);
}

TEST(LifetimeRule, APrivateCasOwnLifetimeIsForInformation) {
    const auto start = moment("2026-06-01T00:00:00Z");
    const CheckReport selfSigned =
        checkedAt(testing_support::bundleFor({.notBefore = start, .notAfter = start + days{800}}), start);
    ASSERT_NE(findingIn(selfSigned, FindingId::LifetimeTooLong), nullptr);
    EXPECT_EQ(findingIn(selfSigned, FindingId::LifetimeTooLong)->severity, Severity::Info);
    EXPECT_EQ(factIn(selfSigned, FindingId::LifetimeTooLong, "days"), FactValue(std::int64_t{801}));
}

TEST(LifetimeRule, MarksOfAPublicCaMakeItAWarningWhateverTheChain) {
    const auto start = moment("2026-06-01T00:00:00Z");
    const CheckReport marked = checkedAt(
        testing_support::bundleFor({.notBefore = start, .notAfter = start + days{300}, .policies = {"2.23.140.1.2.2"}}),
        start);
    ASSERT_NE(findingIn(marked, FindingId::LifetimeTooLong), nullptr);
    EXPECT_EQ(findingIn(marked, FindingId::LifetimeTooLong)->severity, Severity::Warning);
}

}  // namespace
}  // namespace certcore
