// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/placement.h"

#include <gtest/gtest.h>

namespace certcore {
namespace {

TEST(Placement, NamesAreThoseOfTheContract) {
    EXPECT_EQ(placementName(Placement::Personal), "personal");
    EXPECT_EQ(placementName(Placement::PersonalAndChain), "personal-and-chain");
    EXPECT_EQ(placementName(Placement::Automatic), "automatic");
}

TEST(Placement, IsReadFromItsNameAndNothingElse) {
    for (const Placement placement : {Placement::Personal, Placement::PersonalAndChain, Placement::Automatic}) {
        EXPECT_EQ(placementOf(placementName(placement)), placement);
    }
    for (const char* name : {"", "Personal", "personal ", "both"}) {
        EXPECT_EQ(placementOf(name), std::nullopt) << name;
    }
}

}  // namespace
}  // namespace certcore
