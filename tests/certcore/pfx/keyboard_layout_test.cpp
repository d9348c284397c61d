// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/keyboard_layout.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace certcore {
namespace {

const KeyboardLayout& layout(std::string_view name) {
    for (const KeyboardLayout& candidate : keyboardLayouts()) {
        if (candidate.name == name) {
            return candidate;
        }
    }
    throw std::runtime_error("no such layout");
}

std::optional<std::string> typed(std::string_view meant, std::string_view used, std::string_view text) {
    const auto other = typedOn(layout(meant), layout(used), Secret::ofText(text));
    return other ? std::optional(std::string(other->text())) : std::nullopt;
}

TEST(KeyboardLayout, EachHasEveryKeyOnce) {
    for (const KeyboardLayout& each : keyboardLayouts()) {
        EXPECT_EQ(each.unshifted.size(), 47U) << each.name;
        EXPECT_EQ(each.shifted.size(), 47U) << each.name;
        for (const char32_t character : each.unshifted) {
            EXPECT_EQ(each.unshifted.find(character), each.unshifted.rfind(character)) << each.name;
        }
        for (const char32_t character : each.shifted) {
            EXPECT_EQ(each.shifted.find(character), each.shifted.rfind(character)) << each.name;
        }
    }
}

TEST(KeyboardLayout, TheSameKeysGiveOtherCharacters) {
    EXPECT_EQ(typed("de", "us", "Ya[-1"), "Zaüß1");
    EXPECT_EQ(typed("us", "de", "Zaüß1"), "Ya[-1");
    EXPECT_EQ(typed("us", "de", "pass\"wort§"), "pass@wort#");
    EXPECT_EQ(typed("us", "fr", "qzertyà&"), "awerty01");
    EXPECT_EQ(typed("fr", "us", "Azerty 1!"), "Qwerty &1");
}

TEST(KeyboardLayout, WhatIsOnNoKeyOrStaysTheSameIsNothing) {
    EXPECT_EQ(typed("de", "us", "ü"), std::nullopt);
    EXPECT_EQ(typed("de", "us", "abc"), std::nullopt);
    EXPECT_EQ(typed("de", "us", ""), std::nullopt);
    EXPECT_EQ(typed("us", "us", "abcxyz"), std::nullopt);
    EXPECT_EQ(typed("de", "us", "\xFF"), std::nullopt);
}

}  // namespace
}  // namespace certcore
