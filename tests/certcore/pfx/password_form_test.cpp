// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_form.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/base/text_encoding.h"

namespace certcore {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<std::string> namesOf(std::string_view password) {
    std::vector<std::string> names;
    for (const PasswordForm& form : formsOf(Secret::ofText(password))) {
        names.emplace_back(passwordKindName(form.kind));
    }
    return names;
}

PasswordForm form(std::string_view password, std::string_view name) {
    auto forms = formsOf(Secret::ofText(password));
    const auto found =
        std::ranges::find_if(forms, [name](const PasswordForm& each) { return passwordKindName(each.kind) == name; });
    return found == forms.end() ? PasswordForm{} : std::move(*found);
}

TEST(PasswordForm, AnAsciiPasswordIsTriedAsGivenAndInWhatProgramsMakeOfIt) {
    EXPECT_THAT(namesOf("assist"),
                ElementsAre("given", "bmp-string", "line-feed", "carriage-return-line-feed", "terminated-bmp-string"));
    EXPECT_EQ(form("assist", "given").characters.text(), "assist");
    EXPECT_EQ(form("assist", "given").octets.text(), "assist");
}

TEST(PasswordForm, AnEmptyOneIsTriedAsEmptyAndAsAbsent) {
    EXPECT_THAT(namesOf(""), ElementsAre("empty", "absent", "terminated-bmp-string"));
    EXPECT_FALSE(form("", "empty").absent);
    EXPECT_TRUE(form("", "absent").absent);
    EXPECT_EQ(toHex(form("", "terminated-bmp-string").octets.bytes()), "0000");
}

TEST(PasswordForm, ANonAsciiOneIsAlsoTriedByteForByte) {
    EXPECT_EQ(form("aü", "given").characters.text(), "aü");
    EXPECT_EQ(form("aü", "bytes-as-characters").characters.text(), "aÃ¼");
    EXPECT_EQ(form("aü", "bytes-as-characters").octets.text(), "aÃ¼");
}

TEST(PasswordForm, ANonAsciiOneIsTriedInWindowsCodePage) {
    EXPECT_EQ(toHex(form("ü€", "windows-1252").octets.bytes()), "FC80");
    EXPECT_EQ(form("ü€", "windows-1252").characters.text(), "ü\u0080");
    EXPECT_THAT(namesOf("Łódź"), Not(Contains("windows-1252")));
}

TEST(PasswordForm, BytesThatAreNoUtf8AreTriedToo) {
    EXPECT_EQ(form("\xFF", "given").octets.text(), "\xFF");
    EXPECT_EQ(form("\xFF", "bytes-as-characters").characters.text(), "ÿ");
}

TEST(PasswordForm, DerivationsThatTakeOctetsMayHaveGotABmpString) {
    EXPECT_EQ(toHex(form("aü", "bmp-string").octets.bytes()), "006100FC");
    EXPECT_EQ(toHex(form("aü", "terminated-bmp-string").octets.bytes()), "006100FC0000");
    EXPECT_EQ(form("aü", "bmp-string").characters.text(), "aü");
}

TEST(PasswordForm, ALineEndMayBelongToIt) {
    EXPECT_EQ(form("assist", "line-feed").characters.text(), "assist\n");
    EXPECT_EQ(form("assist", "carriage-return-line-feed").octets.text(), "assist\r\n");
}

TEST(PasswordForm, OnlyWhatProgramsUsuallyWriteMustFitIntoTheBudget) {
    for (const PasswordForm& each : formsOf(Secret::ofText("ü"))) {
        const bool isUsual = each.kind == PasswordKind::Given || each.kind == PasswordKind::BytesAsCharacters;
        EXPECT_NE(each.rare, isUsual) << passwordKindName(each.kind);
    }
    EXPECT_FALSE(form("", "absent").rare);
}

}  // namespace
}  // namespace certcore
