// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/md2.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "certcore/base/text_encoding.h"

namespace certcore {
namespace {

std::string md2Of(std::string_view text) {
    return toHex(md2({reinterpret_cast<const unsigned char*>(text.data()), text.size()}));
}

// RFC 1319, A.5.
TEST(Md2, IsThatOfTheRfc) {
    constexpr std::array<std::pair<std::string_view, const char*>, 7> digests{{
        {"", "8350E5A3E24C153DF2275C9F80692773"},
        {"a", "32EC01EC4A6DAC72C0AB96FB34C0B5D1"},
        {"abc", "DA853B0D3F88D99B30283A69E6DED6BB"},
        {"message digest", "AB4F496BFB2A530B219FF33031FE06B0"},
        {"abcdefghijklmnopqrstuvwxyz", "4E8DDFF3650292AB5A4108C3AA47940B"},
        {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "DA33DEF2A42DF13975352846C30338CD"},
        {"12345678901234567890123456789012345678901234567890123456789012345678901234567890",
         "D5976F79D83D3A0DC9806C3C66F3EFD8"},
    }};
    for (const auto& [text, digest] : digests) {
        EXPECT_EQ(md2Of(text), digest) << text;
    }
}

}  // namespace
}  // namespace certcore
