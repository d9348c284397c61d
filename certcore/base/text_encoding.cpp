// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/text_encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace certcore {

namespace {

std::optional<unsigned> hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    if (c >= 'A' && c <= 'F') {
        return static_cast<unsigned>(c - 'A' + 10);
    }
    if (c >= 'a' && c <= 'f') {
        return static_cast<unsigned>(c - 'a' + 10);
    }
    return std::nullopt;
}

std::optional<int> number(std::string_view digits) {
    // Into an unsigned one, since a signed one would take "-0" too.
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return static_cast<int>(value);
}

// The length of the well-formed sequence at the front, 0 where there is none (RFC 3629, section 4).
std::size_t sequenceLength(std::span<const unsigned char> bytes) {
    const auto continues = [&](std::size_t at, unsigned low, unsigned high) {
        return at < bytes.size() && bytes[at] >= low && bytes[at] <= high;
    };
    const unsigned first = bytes[0];
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return continues(1, 0x80, 0xBF) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2, 0x80, 0xBF) && continues(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

// What one well-formed sequence stands for.
unsigned codePoint(std::span<const unsigned char> sequence) {
    static constexpr std::array<unsigned, 5> firstBits{0, 0x7F, 0x1F, 0x0F, 0x07};
    unsigned c = sequence[0] & firstBits.at(sequence.size());
    for (const unsigned char byte : sequence.subspan(1)) {
        c = c << 6U | (byte & 0x3FU);
    }
    return c;
}

void appendUtf8(std::string& text, char32_t character) {
    std::array<unsigned char, 4> bytes{};
    const std::size_t size = putUtf8Character(character, bytes);
    text.append(reinterpret_cast<const char*>(bytes.data()), size);
}

}  // namespace

std::string toHex(std::span<const unsigned char> bytes) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0x0FU];
    }
    return text;
}

std::optional<std::vector<unsigned char>> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    std::vector<unsigned char> bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = hexDigit(text[i]);
        const auto low = hexDigit(text[i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<unsigned char>(*high << 4U | *low));
    }
    return bytes;
}

std::string toIsoTime(std::chrono::sys_seconds moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{moment - day};
    std::array<char, 40> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<std::chrono::sys_seconds> fromIsoTime(std::string_view text) {
    if (text.size() != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text[19] != 'Z') {
        return std::nullopt;
    }
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    const auto hour = number(text.substr(11, 2));
    const auto minute = number(text.substr(14, 2));
    const auto second = number(text.substr(17, 2));
    if (!year || !month || !day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days{date} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} +
           std::chrono::seconds{*second};
}

std::string asciiLower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool isValidUtf8(std::string_view text) {
    std::span rest(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    while (!rest.empty()) {
        const std::size_t length = sequenceLength(rest);
        if (length == 0) {
            return false;
        }
        rest = rest.subspan(length);
    }
    return true;
}

char32_t takeUtf8Character(std::span<const unsigned char>& text) {
    const std::size_t length = sequenceLength(text);
    const char32_t character = codePoint(text.first(length));
    text = text.subspan(length);
    return character;
}

std::size_t putUtf8Character(char32_t character, std::span<unsigned char> into) {
    if (character < 0x80) {
        into[0] = static_cast<unsigned char>(character);
        return 1;
    }
    const std::size_t size = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    for (std::size_t i = size; i-- > 1;) {
        into[i] = static_cast<unsigned char>(0x80U | (character & 0x3FU));
        character >>= 6U;
    }
    // RFC 3629, 3: as many leading ones as there are bytes.
    into[0] = static_cast<unsigned char>((0xF00U >> size & 0xF0U) | character);
    return size;
}

std::string utf16ToUtf8(std::span<const unsigned char> bytes) {
    const auto unitAt = [bytes](std::size_t at) -> unsigned {
        return at + 1 < bytes.size() ? static_cast<unsigned>(bytes[at] << 8U | bytes[at + 1]) : 0U;
    };
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        unsigned c = unitAt(at);
        const unsigned next = unitAt(at + 2);
        if (c >= 0xD800 && c <= 0xDBFF && next >= 0xDC00 && next <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10U) + (next - 0xDC00);
            at += 2;
        } else if (c >= 0xD800 && c <= 0xDFFF) {
            c = 0xFFFD;
        }
        appendUtf8(text, c);
    }
    return text;
}

std::vector<unsigned char> utf8ToUtf16(std::string_view text) {
    std::vector<unsigned char> wide;
    const auto append = [&wide](unsigned unit) {
        wide.push_back(static_cast<unsigned char>(unit >> 8U));
        wide.push_back(static_cast<unsigned char>(unit & 0xFFU));
    };
    std::span rest(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    while (!rest.empty()) {
        const std::size_t length = sequenceLength(rest);
        const unsigned c = length == 0 ? 0xFFFDU : codePoint(rest.first(length));
        if (c < 0x10000) {
            append(c);
        } else {
            append(0xD800U + ((c - 0x10000U) >> 10U));
            append(0xDC00U + ((c - 0x10000U) & 0x3FFU));
        }
        rest = rest.subspan(std::max<std::size_t>(length, 1));
    }
    return wide;
}

}  // namespace certcore
