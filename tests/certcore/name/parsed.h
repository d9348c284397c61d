// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace certcore {

/// parsed is T::parse(text) where the test takes for granted that there is a value; else the test fails with the text.
template <typename T>
[[nodiscard]] T parsed(std::string_view text) {
    const auto value = T::parse(text);
    if (!value) {
        throw std::invalid_argument("cannot be parsed: " + std::string(text));
    }
    return *value;
}

}  // namespace certcore
