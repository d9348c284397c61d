// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_encoding.h"

#include <gtest/gtest.h>

#include <string_view>

#include "certcore/base/text_encoding.h"

namespace certcore {
namespace {

std::string hexOf(const Secret& secret) {
    return toHex(secret.bytes());
}

TEST(PasswordEncoding, BytesAsCharactersIsLatin1) {
    EXPECT_EQ(bytesAsCharacters(Secret::ofText("aü")).text(), "aÃ¼");
    EXPECT_EQ(bytesAsCharacters(Secret::ofText("\xFF")).text(), "ÿ");
    EXPECT_TRUE(bytesAsCharacters({}).empty());
}

TEST(PasswordEncoding, Windows1252HasLatin1AndSomeMore) {
    EXPECT_EQ(hexOf(*toWindows1252(Secret::ofText("aüÿ\u00A0"))), "61FCFFA0");
    EXPECT_EQ(hexOf(*toWindows1252(Secret::ofText("€Ÿž„"))), "809F9E84");
    for (const char* lacking : {"Ł", "世", "\u0081", "\u009D", "𝄞"}) {
        EXPECT_FALSE(toWindows1252(Secret::ofText(lacking))) << lacking;
    }
    EXPECT_FALSE(toWindows1252(Secret::ofText("\xFF")));
}

TEST(PasswordEncoding, BmpStringIsUtf16) {
    EXPECT_EQ(hexOf(toBmpString(Secret::ofText("aü世𝄞"))), "006100FC4E16D834DD1E");
    EXPECT_EQ(hexOf(toBmpString(Secret::ofText("\xFF"))), "00FF");
    EXPECT_TRUE(toBmpString({}).empty());
}

}  // namespace
}  // namespace certcore
