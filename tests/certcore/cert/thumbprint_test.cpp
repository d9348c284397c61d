// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/thumbprint.h"

#include <gtest/gtest.h>

#include <string>

namespace certcore {
namespace {

TEST(Thumbprint, IsFortyHexDigitsInUppercase) {
    const auto thumbprint = Thumbprint::parse("a9993e364706816aba3e25717850c26c9cd0d89d");
    ASSERT_TRUE(thumbprint);
    EXPECT_EQ(thumbprint->text(), "A9993E364706816ABA3E25717850C26C9CD0D89D");
    EXPECT_EQ(thumbprint, Thumbprint::parse(thumbprint->text()));
}

TEST(Thumbprint, RefusesEverythingElse) {
    const std::string good(40, 'A');
    for (const std::string& text :
         {std::string(), good + "AA", good.substr(2), good.substr(1), good.substr(1) + "G", " " + good.substr(1),
          good + " ", good.substr(2) + "..", std::string("../") + good.substr(3), std::string(64, 'A')}) {
        EXPECT_FALSE(Thumbprint::parse(text)) << text;
    }
}

}  // namespace
}  // namespace certcore
