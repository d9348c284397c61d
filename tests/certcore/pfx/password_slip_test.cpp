// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_slip.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace certcore {
namespace {

bool means(std::string_view typed, ErrorCause cause, std::string_view meant, std::string_view subject = {}) {
    return std::ranges::any_of(slipsOf(Secret::ofText(typed)), [&](const PasswordSlip& slip) {
        return slip.cause == cause && slip.meant.text() == meant && slip.subject == subject;
    });
}

bool has(std::string_view typed, ErrorCause cause) {
    return std::ranges::any_of(slipsOf(Secret::ofText(typed)),
                               [cause](const PasswordSlip& slip) { return slip.cause == cause; });
}

TEST(PasswordSlip, AnyPasswordMayBeOneTooMany) {
    EXPECT_TRUE(means("assist", ErrorCause::PasswordNotNeeded, ""));
    EXPECT_TRUE(slipsOf({}).empty());
}

TEST(PasswordSlip, WhiteSpaceComesAlong) {
    for (const char* typed : {"assist ", " assist", "\tassist\r\n", "\u00A0assist\u200B", "\uFEFFassist"}) {
        EXPECT_TRUE(means(typed, ErrorCause::PasswordHasSpace, "assist")) << typed;
    }
    EXPECT_FALSE(has("as sist", ErrorCause::PasswordHasSpace));
    EXPECT_FALSE(has("   ", ErrorCause::PasswordHasSpace));
}

TEST(PasswordSlip, QuotationMarksComeAlong) {
    for (const char* typed : {"\"assist\"", "'assist'", "“assist”", "„assist“", "«assist»", " \"assist\" "}) {
        EXPECT_TRUE(means(typed, ErrorCause::PasswordHasQuotes, "assist")) << typed;
    }
    EXPECT_FALSE(has("assist\"", ErrorCause::PasswordHasQuotes));
    EXPECT_FALSE(has("\"\"", ErrorCause::PasswordHasQuotes));
}

TEST(PasswordSlip, CapsLockExchangesCapitalsAndSmallLetters) {
    EXPECT_TRUE(means("aSSIST 1ü", ErrorCause::PasswordWithCapsLock, "Assist 1ü"));
    EXPECT_FALSE(has("123", ErrorCause::PasswordWithCapsLock));
}

TEST(PasswordSlip, AnotherKeyboardGivesOtherCharacters) {
    EXPECT_TRUE(means("Yara-1", ErrorCause::PasswordOnOtherKeyboard, "Zaraß1", "de"));
    EXPECT_TRUE(means("Zaraß1", ErrorCause::PasswordOnOtherKeyboard, "Yara-1", "us"));
    EXPECT_TRUE(means("Qd,in", ErrorCause::PasswordOnOtherKeyboard, "Admin", "us"));
}

TEST(PasswordSlip, NoneIsThePasswordItself) {
    for (const char* typed : {"assist", "ASSIST", "Yara-1", " x ", "12345", "'a'"}) {
        for (const PasswordSlip& slip : slipsOf(Secret::ofText(typed))) {
            EXPECT_NE(slip.meant.text(), typed);
        }
    }
}

}  // namespace
}  // namespace certcore
