// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/terminated_secret.h"

#include <gtest/gtest.h>

#include <string_view>

namespace certcore {
namespace {

TEST(TerminatedSecret, HasAZeroBehindIt) {
    const std::string_view longer = "assistant";
    EXPECT_STREQ(TerminatedSecret(longer.substr(0, 6)).get(), "assist");
    EXPECT_STREQ(TerminatedSecret("").get(), "");
}

}  // namespace
}  // namespace certcore
