// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/ip_address.h"

#include <algorithm>
#include <charconv>
#include <ranges>
#include <system_error>
#include <vector>

namespace certcore {

namespace {

using Bytes = std::vector<unsigned char>;

// "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"; nothing longer is looked at.
constexpr std::size_t maximumTextLength = 45;
constexpr std::size_t v4Size = 4;
constexpr std::size_t v6Size = 16;
constexpr std::size_t groupCount = 8;

unsigned joined(unsigned char high, unsigned char low) {
    return static_cast<unsigned>(high) << 8U | low;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (const auto part : text | std::views::split(separator)) {
        parts.emplace_back(part.begin(), part.end());
    }
    return parts;
}

// A whole part as an unsigned number; from_chars takes no sign for an unsigned type and no 0x.
std::optional<unsigned> number(std::string_view part, int base, std::size_t maximumDigits) {
    unsigned value = 0;
    const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), value, base);
    if (part.size() > maximumDigits || error != std::errc() || stop != part.data() + part.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<Bytes> parseV4(std::string_view text) {
    const auto parts = split(text, '.');
    if (parts.size() != v4Size) {
        return std::nullopt;
    }
    Bytes bytes;
    for (const std::string_view part : parts) {
        const auto value = number(part, 10, 3);
        // A zero in front means octal to inet_aton.
        if (!value || *value > 255 || (part.size() > 1 && part.front() == '0')) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<unsigned char>(*value));
    }
    return bytes;
}

std::string hex(unsigned group) {
    std::array<char, 4> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), group, 16).ptr};
}

// The text with an IPv4 address in its last 32 bits written as two groups, so that only groups are left.
std::optional<std::string> withGroupsOnly(std::string_view text) {
    const std::string_view last = text.substr(text.rfind(':') + 1);
    if (!last.contains('.')) {
        return std::string(text);
    }
    const auto bytes = parseV4(last);
    if (!bytes) {
        return std::nullopt;
    }
    std::string groups(text.substr(0, text.size() - last.size()));
    groups += hex(joined(bytes->at(0), bytes->at(1)));
    groups += ':';
    groups += hex(joined(bytes->at(2), bytes->at(3)));
    return groups;
}

// The groups on one side of "::"; there may be none.
std::optional<Bytes> parseGroups(std::string_view text) {
    Bytes bytes;
    if (text.empty()) {
        return bytes;
    }
    for (const std::string_view part : split(text, ':')) {
        const auto group = number(part, 16, 4);
        if (!group) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<unsigned char>(*group >> 8U));
        bytes.push_back(static_cast<unsigned char>(*group & 0xFFU));
    }
    return bytes;
}

std::optional<Bytes> parseV6(std::string_view typed) {
    const auto groups = withGroupsOnly(typed);
    if (!groups) {
        return std::nullopt;
    }
    const std::string_view text = *groups;
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos) {
        auto bytes = parseGroups(text);
        return bytes && bytes->size() == v6Size ? bytes : std::nullopt;
    }
    const auto head = parseGroups(text.substr(0, gap));
    const auto tail = parseGroups(text.substr(gap + 2));
    // "::" stands for at least one group (RFC 4291, section 2.2).
    if (!head || !tail || head->size() + tail->size() > v6Size - 2) {
        return std::nullopt;
    }
    Bytes bytes(v6Size);
    std::ranges::copy(*head, bytes.begin());
    std::ranges::copy_backward(*tail, bytes.end());
    return bytes;
}

std::string v4Text(std::span<const unsigned char> bytes) {
    std::string text;
    for (const unsigned char byte : bytes) {
        if (!text.empty()) {
            text += '.';
        }
        text += std::to_string(byte);
    }
    return text;
}

struct Run {
    std::size_t begin = 0;
    std::size_t length = 0;
};

// The first of the longest runs of zero groups; one group alone is written out (RFC 5952, sections 4.2.2 and 4.2.3).
Run longestZeroRun(const std::array<unsigned, groupCount>& groups) {
    Run longest;
    Run current;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        current = groups[i] == 0 ? Run{i - current.length, current.length + 1} : Run{};
        if (current.length > longest.length) {
            longest = current;
        }
    }
    return longest.length >= 2 ? longest : Run{groupCount, 0};
}

std::string v6Text(std::span<const unsigned char> bytes) {
    std::array<unsigned, groupCount> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = joined(bytes[2 * i], bytes[2 * i + 1]);
    }
    const Run zeros = longestZeroRun(groups);
    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == zeros.begin) {
            text += "::";
            i += zeros.length - 1;
            continue;
        }
        if (!text.empty() && !text.ends_with(':')) {
            text += ':';
        }
        text += hex(groups[i]);
    }
    return text;
}

// ::ffff:0:0/96 (RFC 4291, section 2.5.5.2).
bool isMappedV4(std::span<const unsigned char> bytes) {
    static constexpr std::array<unsigned char, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    return std::ranges::equal(bytes.first(prefix.size()), prefix);
}

}  // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    if (text.size() > maximumTextLength) {
        return std::nullopt;
    }
    const auto bytes = text.contains(':') ? parseV6(text) : parseV4(text);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

std::optional<IpAddress> IpAddress::fromBytes(std::span<const unsigned char> bytes) {
    if (bytes.size() != v4Size && bytes.size() != v6Size) {
        return std::nullopt;
    }
    IpAddress address;
    address.m_size = bytes.size();
    std::ranges::copy(bytes, address.m_bytes.begin());
    return address;
}

std::string IpAddress::text() const {
    if (isV4()) {
        return v4Text(bytes());
    }
    if (isMappedV4(bytes())) {
        return std::string("::ffff:").append(v4Text(bytes().last(v4Size)));
    }
    return v6Text(bytes());
}

}  // namespace certcore
