// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/pasted_thumbprint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view clean = "A77AD52483829495BBE42C9760F1F8F75A2B5E6A";

std::vector<std::string> removedFrom(std::string_view text) {
    const auto pasted = readPastedThumbprint(text);
    EXPECT_TRUE(pasted) << text;
    EXPECT_EQ(pasted ? pasted->thumbprint.text() : "", clean) << text;
    return pasted ? pasted->removed : std::vector<std::string>{"not read"};
}

ErrorCause causeFor(std::string_view text) {
    const auto pasted = readPastedThumbprint(text);
    EXPECT_FALSE(pasted) << text;
    return pasted ? ErrorCause::Unexpected : pasted.error().cause;
}

TEST(PastedThumbprint, CleanOneStaysAsItIs) {
    EXPECT_THAT(removedFrom(clean), IsEmpty());
}

TEST(PastedThumbprint, NamesEachThingThatWasWrong) {
    EXPECT_THAT(removedFrom("a77ad52483829495bbe42c9760f1f8f75a2b5e6a"), ElementsAre("lowercase"));
    EXPECT_THAT(removedFrom(" A7 7AD52483829495BBE42C9760F1F8F75A2B5E6A\t\r\n"), ElementsAre("spaces"));
    EXPECT_THAT(removedFrom("A7:7A:D52483829495BBE42C9760F1F8F75A2B5E6A"), ElementsAre("colons"));
    EXPECT_THAT(removedFrom("A7-7AD52483829495BBE42C9760F1F8F75A2B5E6A"), ElementsAre("hyphens"));
    EXPECT_THAT(removedFrom("\u00A0A77AD52483829495BBE42C9760F1F8F75A2B5E6A"), ElementsAre("spaces"));
}

TEST(PastedThumbprint, NamesInvisibleCharactersByTheirCodePoint) {
    EXPECT_THAT(removedFrom("\u200EA77AD52483829495BBE42C9760F1F8F75A2B5E6A"), ElementsAre("U+200E"));
    EXPECT_THAT(removedFrom("\uFEFFA77AD524\u200B83829495BBE42C9760F1F8F75A2B5E6A\u200B"),
                ElementsAre("U+200B", "U+FEFF"));
}

TEST(PastedThumbprint, NamesAllAtOnceInAFixedOrder) {
    EXPECT_THAT(removedFrom("\u200Ea7 7a:d52483829495bbe42c9760f1f8f75a2b5e6a"),
                ElementsAre("spaces", "U+200E", "lowercase", "colons"));
}

TEST(PastedThumbprint, RefusesWhatIsNone) {
    EXPECT_EQ(causeFor(""), ErrorCause::ThumbprintWrongLength);
    EXPECT_EQ(causeFor(clean.substr(1)), ErrorCause::ThumbprintWrongLength);
    EXPECT_EQ(causeFor(std::string(clean) + "0"), ErrorCause::ThumbprintWrongLength);
    EXPECT_EQ(causeFor(std::string(64, 'A')), ErrorCause::ThumbprintIsSha256);
    EXPECT_EQ(causeFor("G" + std::string(clean.substr(1))), ErrorCause::ThumbprintWrongCharacter);
    EXPECT_EQ(causeFor("\xFF" + std::string(clean)), ErrorCause::ThumbprintWrongCharacter);
}

TEST(PastedThumbprint, SaysWhichCharacterAndHowManyDigits) {
    EXPECT_EQ(readPastedThumbprint("G").error().subject, "U+0047");
    EXPECT_EQ(readPastedThumbprint(clean.substr(1)).error().subject, "39");
}

}  // namespace
}  // namespace certcore
