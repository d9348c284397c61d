// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/pasted_thumbprint.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <set>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// White space of Unicode's property White_Space.
constexpr std::array<Range, 8> spaces{{
    {0x09, 0x0D},
    {0x20, 0x20},
    {0x85, 0x85},
    {0xA0, 0xA0},
    {0x1680, 0x1680},
    {0x2000, 0x200A},
    {0x2028, 0x2029},
    {0x3000, 0x3000},
}};

// Characters without a picture: format characters (Cf) that editors and web pages leave behind.
constexpr std::array<Range, 7> invisibles{{
    {0xAD, 0xAD},
    {0x061C, 0x061C},
    {0x180E, 0x180E},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0xFEFF, 0xFEFF},
}};

template <std::size_t size>
bool isIn(const std::array<Range, size>& ranges, char32_t c) {
    return std::ranges::any_of(ranges, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

bool isHexDigit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'F') || (c >= U'a' && c <= U'f');
}

// The text must be valid UTF-8.
char32_t nextCharacter(std::string_view& rest) {
    const auto first = static_cast<unsigned char>(rest.front());
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t c = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        c = c << 6U | (static_cast<unsigned char>(rest[i]) & 0x3FU);
    }
    rest.remove_prefix(length);
    return c;
}

std::string codePoint(char32_t c) {
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(c));
    return {text.data(), static_cast<std::size_t>(length)};
}

struct Sorted {
    std::string digits;
    bool hadSpaces = false;
    bool hadColons = false;
    bool hadHyphens = false;
    std::set<char32_t> invisible;
    std::optional<char32_t> wrong;
};

Sorted sortOut(std::string_view rest) {
    Sorted sorted;
    while (!rest.empty()) {
        const char32_t c = nextCharacter(rest);
        if (isHexDigit(c)) {
            sorted.digits += static_cast<char>(c);
        } else if (isIn(spaces, c) || c == 0x202F || c == 0x205F) {
            sorted.hadSpaces = true;
        } else if (isIn(invisibles, c)) {
            sorted.invisible.insert(c);
        } else if (c == U':') {
            sorted.hadColons = true;
        } else if (c == U'-') {
            sorted.hadHyphens = true;
        } else if (!sorted.wrong) {
            sorted.wrong = c;
        }
    }
    return sorted;
}

}  // namespace

Result<PastedThumbprint> readPastedThumbprint(std::string_view utf8) {
    if (!isValidUtf8(utf8)) {
        return fail(ErrorCause::ThumbprintWrongCharacter);
    }
    const Sorted sorted = sortOut(utf8);
    if (sorted.wrong) {
        return fail(ErrorCause::ThumbprintWrongCharacter, codePoint(*sorted.wrong));
    }
    const auto thumbprint = Thumbprint::parse(sorted.digits);
    if (!thumbprint) {
        return sorted.digits.size() == 64
                   ? fail(ErrorCause::ThumbprintIsSha256)
                   : fail(ErrorCause::ThumbprintWrongLength, std::to_string(sorted.digits.size()));
    }
    PastedThumbprint pasted{*thumbprint, {}};
    if (sorted.hadSpaces) {
        pasted.removed.emplace_back("spaces");
    }
    for (const char32_t c : sorted.invisible) {
        pasted.removed.push_back(codePoint(c));
    }
    if (sorted.digits != thumbprint->text()) {
        pasted.removed.emplace_back("lowercase");
    }
    if (sorted.hadColons) {
        pasted.removed.emplace_back("colons");
    }
    if (sorted.hadHyphens) {
        pasted.removed.emplace_back("hyphens");
    }
    return pasted;
}

}  // namespace certcore
