// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/access_list.h"

#include <charconv>

#include "certcore/store/access_entry.h"

namespace certcore {

namespace {

using access::allowed;
using access::allowedCallback;
using access::append;
using access::denied;
using access::deniedCallback;
using access::entryHeaderSize;
using access::sidInEntry;

using Bytes = std::vector<unsigned char>;
using View = std::span<const unsigned char>;

// [MS-DTYP] 2.4.6, 2.4.5, 2.4.4.1 and 2.4.2.2.
constexpr std::size_t descriptorSize = 20;
constexpr std::size_t ownerOffset = 4;
constexpr std::size_t listOffset = 16;
constexpr std::size_t listHeaderSize = 8;
constexpr std::size_t sidHeaderSize = 8;
constexpr std::size_t mostSubAuthorities = 15;

constexpr std::uint16_t listPresent = 0x0004;
constexpr std::uint16_t listAutoInherited = 0x0400;
constexpr std::uint16_t listProtected = 0x1000;
constexpr std::uint16_t selfRelative = 0x8000;

std::uint32_t number(View bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i > 0; --i) {
        value = value << 8U | bytes[at + i - 1];
    }
    return value;
}

// Empty for what is no SID, or reaches beyond the bytes.
std::string sidIn(View bytes) {
    if (bytes.size() < sidHeaderSize || bytes[0] != 1 || bytes[1] > mostSubAuthorities ||
        bytes.size() < sidHeaderSize + std::size_t{4} * bytes[1]) {
        return {};
    }
    std::uint64_t authority = 0;
    for (std::size_t i = 2; i < sidHeaderSize; ++i) {
        authority = authority << 8U | bytes[i];
    }
    std::string text = "S-1-" + std::to_string(authority);
    for (std::size_t i = 0; i < bytes[1]; ++i) {
        text += "-" + std::to_string(number(bytes, sidHeaderSize + 4 * i, 4));
    }
    return text;
}

// Those with a GUID in between do not.
bool holdsSid(std::uint8_t type) {
    return type == allowed || type == denied || type == allowedCallback || type == deniedCallback;
}

std::optional<AccessEntry> entryAt(View bytes) {
    if (bytes.size() < entryHeaderSize) {
        return std::nullopt;
    }
    const std::size_t size = number(bytes, 2, 2);
    if (size < entryHeaderSize || size > bytes.size()) {
        return std::nullopt;
    }
    AccessEntry entry{
        bytes[0], bytes[1], 0, {}, Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size))};
    if (holdsSid(entry.type)) {
        if (size < sidInEntry) {
            return std::nullopt;
        }
        entry.mask = number(bytes, entryHeaderSize, 4);
        entry.sid = sidIn(bytes.subspan(sidInEntry, size - sidInEntry));
        if (entry.sid.empty()) {
            return std::nullopt;
        }
    }
    return entry;
}

std::optional<std::uint64_t> takeNumber(std::string_view& text, std::uint64_t largest) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value > largest) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

}  // namespace

namespace access {

void append(Bytes& bytes, std::uint32_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        bytes.push_back(static_cast<unsigned char>(value >> 8U * i));
    }
}

Bytes sidBytes(std::string_view text) {
    constexpr std::string_view start = "S-1-";
    constexpr std::uint64_t largestAuthority = 0xFFFFFFFF;  // larger ones are written in hex, and nobody has them
    if (!text.starts_with(start)) {
        return {};
    }
    text.remove_prefix(start.size());
    const auto authority = takeNumber(text, largestAuthority);
    if (!authority) {
        return {};
    }
    Bytes bytes{1, 0, 0, 0};
    for (std::size_t i = 4; i > 0; --i) {
        bytes.push_back(static_cast<unsigned char>(*authority >> 8U * (i - 1)));
    }
    while (!text.empty()) {
        if (text.front() != '-' || bytes[1] == mostSubAuthorities) {
            return {};
        }
        text.remove_prefix(1);
        const auto part = takeNumber(text, 0xFFFFFFFF);
        if (!part) {
            return {};
        }
        append(bytes, static_cast<std::uint32_t>(*part), 4);
        ++bytes[1];
    }
    return bytes[1] == 0 ? Bytes() : bytes;
}

}  // namespace access

std::optional<AccessList> readAccessList(std::span<const unsigned char> descriptor) {
    if (descriptor.size() < descriptorSize || descriptor[0] != 1) {
        return std::nullopt;
    }
    AccessList list;
    list.control = static_cast<std::uint16_t>(number(descriptor, 2, 2));
    const std::size_t owner = number(descriptor, ownerOffset, 4);
    const std::size_t start = number(descriptor, listOffset, 4);
    const bool hasList = (list.control & listPresent) != 0 && start != 0;
    if ((list.control & selfRelative) == 0 || !hasList || owner > descriptor.size() || start > descriptor.size() ||
        descriptor.size() - start < listHeaderSize) {
        return std::nullopt;
    }
    list.owner = owner == 0 ? std::string() : sidIn(descriptor.subspan(owner));
    View rest = descriptor.subspan(start);
    list.revision = rest[0];
    const std::size_t size = number(rest, 2, 2);
    const std::size_t count = number(rest, 4, 2);
    if (size < listHeaderSize || size > rest.size()) {
        return std::nullopt;
    }
    rest = rest.subspan(listHeaderSize, size - listHeaderSize);
    for (std::size_t i = 0; i < count; ++i) {
        auto entry = entryAt(rest);
        if (!entry) {
            return std::nullopt;
        }
        rest = rest.subspan(entry->bytes.size());
        list.entries.push_back(std::move(*entry));
    }
    return list;
}

std::vector<unsigned char> writeAccessList(const AccessList& list) {
    Bytes entries;
    for (const AccessEntry& entry : list.entries) {
        entries.insert(entries.end(), entry.bytes.begin(), entry.bytes.end());
    }
    const std::size_t size = listHeaderSize + entries.size();
    if (size > 0xFFFF || list.entries.size() > 0xFFFF) {
        return {};
    }
    Bytes bytes{1, 0};
    append(bytes, (list.control & (listAutoInherited | listProtected)) | listPresent | selfRelative, 2);
    for (const std::size_t offset : {std::size_t{0}, std::size_t{0}, std::size_t{0}, descriptorSize}) {
        append(bytes, static_cast<std::uint32_t>(offset), 4);
    }
    append(bytes, list.revision, 2);
    append(bytes, static_cast<std::uint32_t>(size), 2);
    append(bytes, static_cast<std::uint32_t>(list.entries.size()), 4);
    bytes.insert(bytes.end(), entries.begin(), entries.end());
    return bytes;
}

bool isSid(std::string_view text) {
    return !access::sidBytes(text).empty();
}

}  // namespace certcore
