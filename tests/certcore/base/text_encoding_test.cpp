// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/text_encoding.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace certcore {
namespace {

using namespace std::chrono_literals;
using namespace std::string_view_literals;
using Bytes = std::vector<unsigned char>;
using std::chrono::sys_days;
using std::chrono::year;

TEST(Hex, IsWrittenInUppercaseWithoutSeparators) {
    EXPECT_EQ(toHex(Bytes{0x00, 0x0F, 0xA5, 0xFF}), "000FA5FF");
    EXPECT_EQ(toHex(Bytes{}), "");
}

TEST(Hex, IsReadInEitherCase) {
    EXPECT_EQ(fromHex("000fA5Ff"), (Bytes{0x00, 0x0F, 0xA5, 0xFF}));
    EXPECT_EQ(fromHex(""), Bytes{});
}

TEST(Hex, RefusesEverythingElse) {
    for (const std::string_view text : {"0", "000", "0g", "g0", "0x00", " 00", "00 ", "00:11", "-1", "+1", "٠٠"}) {
        EXPECT_FALSE(fromHex(text)) << text;
    }
    EXPECT_FALSE(fromHex("00\0"sv));
}

struct Moment {
    std::chrono::sys_seconds moment;
    std::string_view text;
};

TEST(IsoTime, IsWrittenAndReadInUtcWithWholeSeconds) {
    const std::array moments{
        Moment{sys_days{year{2026} / 11 / 22}, "2026-11-22T00:00:00Z"},
        Moment{sys_days{year{2026} / 11 / 22} + 23h + 59min + 58s, "2026-11-22T23:59:58Z"},
        Moment{sys_days{year{1970} / 1 / 1}, "1970-01-01T00:00:00Z"},
        Moment{sys_days{year{1969} / 12 / 31} + 23h + 59min + 59s, "1969-12-31T23:59:59Z"},
        Moment{sys_days{year{2028} / 2 / 29} + 1s, "2028-02-29T00:00:01Z"},
        Moment{sys_days{year{2038} / 1 / 20}, "2038-01-20T00:00:00Z"},
        Moment{sys_days{year{9999} / 12 / 31} + 23h + 59min + 59s, "9999-12-31T23:59:59Z"},  // RFC 5280, 4.1.2.5
    };
    for (const auto& [moment, text] : moments) {
        EXPECT_EQ(toIsoTime(moment), text);
        EXPECT_EQ(fromIsoTime(text), moment) << text;
    }
}

TEST(IsoTime, RefusesWhatItDoesNotWrite) {
    for (const std::string_view text : {""sv,
                                        "2026-11-22"sv,
                                        "2026-11-22T00:00:00"sv,
                                        "2026-11-22 00:00:00Z"sv,
                                        "2026-11-22t00:00:00Z"sv,
                                        "2026-11-22T00:00:00z"sv,
                                        "2026-11-22T00:00:00+00:00"sv,
                                        "2026-11-22T00:00:00.0Z"sv,
                                        "26-11-22T00:00:00Z"sv,
                                        "2026-11-22T00:00:00ZZ"sv,
                                        " 2026-11-22T00:00:00Z"sv,
                                        "2026-13-22T00:00:00Z"sv,
                                        "2026-00-22T00:00:00Z"sv,
                                        "2026-11-00T00:00:00Z"sv,
                                        "2026-11-31T00:00:00Z"sv,
                                        "2027-02-29T00:00:00Z"sv,
                                        "2026-11-22T24:00:00Z"sv,
                                        "2026-11-22T00:60:00Z"sv,
                                        "2026-11-22T00:00:60Z"sv,
                                        "2026-11-22T-1:00:00Z"sv,
                                        "2026-11-22T-0:00:00Z"sv,
                                        "2026-11-22T+1:00:00Z"sv,
                                        "2026-11-22T 1:00:00Z"sv,
                                        "-026-11-22T00:00:00Z"sv,
                                        "-000-11-22T00:00:00Z"sv,
                                        "2026-11-22T00:00:0\0Z"sv,
                                        "2026-1a-22T00:00:00Z"sv,
                                        "2026/11/22T00:00:00Z"sv}) {
        EXPECT_FALSE(fromIsoTime(text)) << text;
    }
}

TEST(AsciiLower, LowersLettersAndLeavesEveryOtherByteAlone) {
    EXPECT_EQ(asciiLower("AZaz09-_.*[`{@"), "azaz09-_.*[`{@");
    EXPECT_EQ(asciiLower("ÄÖÜ İ"), "ÄÖÜ İ");
    EXPECT_EQ(asciiLower("A\0B"sv), "a\0b"sv);
}

struct Utf8Case {
    std::string_view bytes;
    bool valid;
    std::string_view what;
};

// RFC 3629, section 4: the edges of every range.
constexpr std::array utf8Cases{
    Utf8Case{"", true, "nothing"},
    Utf8Case{"\0\x7F"sv, true, "all of ASCII"},
    Utf8Case{"\xC2\x80", true, "the first of two bytes"},
    Utf8Case{"\xDF\xBF", true, "the last of two bytes"},
    Utf8Case{"\xE0\xA0\x80", true, "the first of three bytes"},
    Utf8Case{"\xED\x9F\xBF", true, "the last before the surrogates"},
    Utf8Case{"\xEE\x80\x80", true, "the first after the surrogates"},
    Utf8Case{"\xEF\xBF\xBF", true, "the last of three bytes"},
    Utf8Case{"\xF0\x90\x80\x80", true, "the first of four bytes"},
    Utf8Case{"\xF4\x8F\xBF\xBF", true, "the last of all, U+10FFFF"},
    Utf8Case{"a\xE2\x82\xAC z", true, "in the middle of a text"},
    Utf8Case{"\x80", false, "a continuation alone"},
    Utf8Case{"\xBF", false, "a continuation alone"},
    Utf8Case{"\xC0\x80", false, "zero in two bytes"},
    Utf8Case{"\xC1\xBF", false, "ASCII in two bytes"},
    Utf8Case{"\xE0\x9F\xBF", false, "two bytes' worth in three"},
    Utf8Case{"\xF0\x8F\xBF\xBF", false, "three bytes' worth in four"},
    Utf8Case{"\xED\xA0\x80", false, "the first surrogate, U+D800"},
    Utf8Case{"\xED\xBF\xBF", false, "the last surrogate, U+DFFF"},
    Utf8Case{"\xF4\x90\x80\x80", false, "beyond U+10FFFF"},
    Utf8Case{"\xF5\x80\x80\x80", false, "beyond U+10FFFF"},
    Utf8Case{"\xF8\x88\x80\x80\x80", false, "five bytes"},
    Utf8Case{"\xFE", false, "never a byte of UTF-8"},
    Utf8Case{"\xFF", false, "never a byte of UTF-8"},
    Utf8Case{"\xC3", false, "cut after the first of two"},
    Utf8Case{"\xE2\x82", false, "cut after the second of three"},
    Utf8Case{"\xF0\x9F\x98", false, "cut after the third of four"},
    Utf8Case{"\xC3(", false, "a letter instead of the continuation"},
    Utf8Case{"\xE2(\xAC", false, "a letter instead of the second"},
    Utf8Case{"\xE2\x82(", false, "a letter instead of the third"},
    Utf8Case{"\xF0\x9F\x98(", false, "a letter instead of the fourth"},
    Utf8Case{"good\xC3", false, "cut at the end of a text"},
};

TEST(Utf8, IsWellFormedAsRfc3629Says) {
    for (const auto& [bytes, valid, what] : utf8Cases) {
        EXPECT_EQ(isValidUtf8(bytes), valid) << what;
    }
}

TEST(Utf16, CharactersBeyondSixteenBitsAreReadAndLoneSurrogatesReplaced) {
    const std::vector<unsigned char> lock{0xD8, 0x3D, 0xDD, 0x12, 0x00, 0x41, 0x20, 0xAC, 0x00, 0xFC};
    EXPECT_EQ(utf16ToUtf8(lock), "\U0001F512A\u20AC\u00FC");
    const std::vector<unsigned char> lone{0xD8, 0x3D, 0x00, 0x41, 0xDD, 0x12, 0x00};
    EXPECT_EQ(utf16ToUtf8(lone), "\uFFFDA\uFFFD");
    EXPECT_EQ(utf16ToUtf8({}), "");
}

TEST(Utf8ToUtf16, IsUtf16ToUtf8TheOtherWayRound) {
    for (const std::string text : {"", "a", "ä€", "\U0001F512A", "\uFFFD"}) {
        EXPECT_EQ(utf16ToUtf8(utf8ToUtf16(text)), text);
    }
    EXPECT_EQ(utf8ToUtf16("\U0001F512"), (std::vector<unsigned char>{0xD8, 0x3D, 0xDD, 0x12}));
    EXPECT_EQ(utf16ToUtf8(utf8ToUtf16("a\xFF\xC3")), "a\uFFFD\uFFFD");
}

}  // namespace
}  // namespace certcore
