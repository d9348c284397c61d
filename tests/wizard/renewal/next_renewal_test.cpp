// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/next_renewal.h"

#include <gtest/gtest.h>

namespace wizard::renewal {
namespace {

using std::chrono::days;

constexpr std::chrono::sys_days issued = std::chrono::year{2026} / 11 / 23;

std::chrono::sys_days renewalOf(days lifetime) {
    certcore::CertificateDetails details;
    details.notBefore = issued;
    details.notAfter = issued + lifetime;
    return nextRenewal(details);
}

TEST(NextRenewal, IsThirtyDaysBeforeTheEnd) {
    EXPECT_EQ(renewalOf(days{200}), issued + days{170});
    EXPECT_EQ(renewalOf(days{100}), issued + days{70});
    EXPECT_EQ(renewalOf(days{398}), issued + days{368});
}

// Otherwise half the life of a certificate of 47 days would be spent with its renewal.
TEST(NextRenewal, IsAfterTwoThirdsOfAShortLife) {
    EXPECT_EQ(renewalOf(days{47}), issued + days{31});
    EXPECT_EQ(renewalOf(days{9}), issued + days{6});
}

// One second before midnight belongs to the day before.
TEST(NextRenewal, IsADayNotALaterOne) {
    certcore::CertificateDetails details;
    details.notBefore = issued;
    details.notAfter = issued + days{200} - std::chrono::seconds{1};
    EXPECT_EQ(nextRenewal(details), issued + days{169});
}

}  // namespace
}  // namespace wizard::renewal
