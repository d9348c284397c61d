// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_encoding.h"

#include <algorithm>
#include <array>
#include <span>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

// What stands at 0x80 to 0x9F (Microsoft, code page 1252); 0 where nothing does.
constexpr std::array<char32_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

std::optional<unsigned char> windows1252Of(char32_t character) {
    if (character < 0x80 || (character >= 0xA0 && character <= 0xFF)) {
        return static_cast<unsigned char>(character);
    }
    const auto found = std::ranges::find(windows1252, character);
    return found == windows1252.end() ? std::nullopt
                                      : std::optional(static_cast<unsigned char>(0x80 + (found - windows1252.begin())));
}

}  // namespace

Secret bytesAsCharacters(const Secret& bytes) {
    Secret wide = Secret::ofSize(bytes.bytes().size() * 2);
    std::size_t used = 0;
    for (const unsigned char byte : bytes.bytes()) {
        if (byte < 0x80) {
            wide.writable()[used++] = byte;
        } else {
            wide.writable()[used++] = static_cast<unsigned char>(0xC0U | byte >> 6U);
            wide.writable()[used++] = static_cast<unsigned char>(0x80U | (byte & 0x3FU));
        }
    }
    return Secret(wide.bytes().first(used));
}

std::optional<Secret> toWindows1252(const Secret& text) {
    if (!isValidUtf8(text.text())) {
        return std::nullopt;
    }
    Secret bytes = Secret::ofSize(text.bytes().size());
    std::size_t used = 0;
    for (auto left = text.bytes(); !left.empty();) {
        const auto byte = windows1252Of(takeUtf8Character(left));
        if (!byte) {
            return std::nullopt;
        }
        bytes.writable()[used++] = *byte;
    }
    return Secret(bytes.bytes().first(used));
}

Secret toBmpString(const Secret& text) {
    const Secret characters = isValidUtf8(text.text()) ? text.duplicate() : bytesAsCharacters(text);
    Secret wide = Secret::ofSize(characters.bytes().size() * 2);
    std::size_t used = 0;
    const auto put = [&wide, &used](char32_t unit) {
        wide.writable()[used++] = static_cast<unsigned char>(unit >> 8U);
        wide.writable()[used++] = static_cast<unsigned char>(unit & 0xFFU);
    };
    for (auto left = characters.bytes(); !left.empty();) {
        const char32_t character = takeUtf8Character(left);
        if (character > 0xFFFF) {
            put(0xD800U + ((character - 0x10000U) >> 10U));
            put(0xDC00U + ((character - 0x10000U) & 0x3FFU));
        } else {
            put(character);
        }
    }
    return Secret(wide.bytes().first(used));
}

}  // namespace certcore
