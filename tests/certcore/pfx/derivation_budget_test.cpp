// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/derivation_budget.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::causeIn;

const std::vector<unsigned char> salt{1, 2};
const std::vector<unsigned char> otherSalt{1, 3};

TEST(DerivationBudget, AddsUpWhatDerivationsCost) {
    DerivationBudget budget(10);
    EXPECT_TRUE(budget.charge("a", salt, 6));
    EXPECT_TRUE(budget.charge("a", otherSalt, 4));
    EXPECT_EQ(causeIn(budget.charge("b", salt, 1)), ErrorCause::TooManyIterations);
}

TEST(DerivationBudget, ChargesTheSameDerivationOnce) {
    DerivationBudget budget(10);
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(budget.charge("a", salt, 10));
    }
}

TEST(DerivationBudget, AnotherPasswordPaysAnew) {
    DerivationBudget budget(2000);
    EXPECT_TRUE(budget.charge("PBKDF2", salt, 1000));
    budget.beginPassword();
    EXPECT_TRUE(budget.charge("PBKDF2", salt, 1000));
    budget.beginPassword();
    EXPECT_FALSE(budget.charge("PBKDF2", salt, 1000));
}

TEST(DerivationBudget, TellsDerivationsApartByNameSaltAndCount) {
    DerivationBudget budget(10);
    EXPECT_TRUE(budget.charge("a", salt, 5));
    EXPECT_FALSE(budget.charge("b", salt, 6));
    EXPECT_FALSE(budget.charge("a", otherSalt, 6));
    EXPECT_FALSE(budget.charge("a", salt, 6));
}

TEST(DerivationBudget, SaysHowMuchIsAllowedAndChargesNothingForARefusal) {
    DerivationBudget budget(10);
    const auto refused = budget.charge("a", salt, 11);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, "10");
    EXPECT_TRUE(budget.charge("a", salt, 10));
}

TEST(DerivationBudget, HugeCountsDoNotOverflow) {
    DerivationBudget budget(10);
    EXPECT_TRUE(budget.charge("a", salt, 9));
    EXPECT_FALSE(budget.charge("b", salt, std::numeric_limits<std::uint64_t>::max()));
}

}  // namespace
}  // namespace certcore
