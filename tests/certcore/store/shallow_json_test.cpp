// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/shallow_json.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace certcore {
namespace {

using Json = nlohmann::ordered_json;

std::optional<int> numberIn(const Json& json) {
    return json.at("number").get<int>();
}

TEST(ShallowJson, GivesWhatTheReaderMakesOfAnObject) {
    EXPECT_EQ(readShallowJson(R"({"number": 7})", numberIn), 7);
    EXPECT_EQ(readShallowJson(R"({"number": 7})", [](const Json&) { return std::optional<int>(); }), std::nullopt);
}

TEST(ShallowJson, AnythingElseIsNothing) {
    const auto always = [](const Json&) { return std::optional(1); };
    for (const char* text : {"", "{", "[]", "7", "null", "\"{}\"", "{} {}"}) {
        EXPECT_EQ(readShallowJson(text, always), std::nullopt) << text;
    }
}

TEST(ShallowJson, WhatTheReaderMissesIsNothing) {
    EXPECT_EQ(readShallowJson("{}", numberIn), std::nullopt);
    EXPECT_EQ(readShallowJson(R"({"number": "7"})", numberIn), std::nullopt);
    const auto unwraps = [](const Json&) { return std::optional(std::optional<int>().value()); };
    EXPECT_EQ(readShallowJson("{}", unwraps), std::nullopt);
}

TEST(ShallowJson, WhatLiesTooDeepIsLeftOut) {
    constexpr std::size_t deep = 200'000;
    const std::string text = "{\"number\": 7, \"deep\": " + std::string(deep, '[') + std::string(deep, ']') + "}";
    EXPECT_EQ(readShallowJson(text, numberIn), 7);
}

}  // namespace
}  // namespace certcore
