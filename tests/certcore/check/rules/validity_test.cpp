// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/support/checking.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using std::chrono::seconds;
using testing_support::checkedAt;
using testing_support::factIn;
using testing_support::findingIn;

const std::chrono::sys_seconds start = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1};
const std::chrono::sys_seconds end = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};

CheckReport reportAt(std::chrono::sys_seconds now) {
    return checkedAt(testing_support::bundleFor({.notBefore = start, .notAfter = end}), now);
}

TEST(NotYetValidRule, FirstSecondIsValid) {
    EXPECT_EQ(findingIn(reportAt(start), FindingId::NotYetValid), nullptr);
    const CheckReport early = reportAt(start - seconds{1});
    EXPECT_EQ(factIn(early, FindingId::NotYetValid, "not_before"), FactValue("2026-06-01T00:00:00Z"));
    EXPECT_EQ(findingIn(early, FindingId::Expired), nullptr);
}

TEST(ExpiredRule, LastSecondIsValid) {
    EXPECT_EQ(findingIn(reportAt(end), FindingId::Expired), nullptr);
    const CheckReport late = reportAt(end + seconds{1});
    EXPECT_EQ(factIn(late, FindingId::Expired, "not_after"), FactValue("2026-11-22T00:00:00Z"));
    EXPECT_EQ(findingIn(late, FindingId::NotYetValid), nullptr);
}

}  // namespace
}  // namespace certcore
