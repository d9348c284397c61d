// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/access_list.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace certcore {

namespace {

using Bytes = std::vector<unsigned char>;
using View = std::span<const unsigned char>;

// [MS-DTYP] 2.4.6, 2.4.5, 2.4.4.1 and 2.4.2.2.
constexpr std::size_t descriptorSize = 20;
constexpr std::size_t ownerOffset = 4;
constexpr std::size_t listOffset = 16;
constexpr std::size_t listHeaderSize = 8;
constexpr std::size_t entryHeaderSize = 4;
constexpr std::size_t sidInEntry = 8;
constexpr std::size_t sidHeaderSize = 8;
constexpr std::size_t mostSubAuthorities = 15;

constexpr std::uint16_t listPresent = 0x0004;
constexpr std::uint16_t listAutoInherited = 0x0400;
constexpr std::uint16_t listProtected = 0x1000;
constexpr std::uint16_t selfRelative = 0x8000;

constexpr std::uint8_t allowed = 0;
constexpr std::uint8_t denied = 1;
constexpr std::uint8_t deniedObject = 6;
constexpr std::uint8_t allowedCallback = 9;
constexpr std::uint8_t deniedCallback = 10;
constexpr std::uint8_t deniedCallbackObject = 12;

constexpr std::uint8_t inheritOnly = 0x08;
constexpr std::uint8_t inherited = 0x10;

// The rights of files, which Windows keeps software keys in (ACCESS_MASK; "File Access Rights Constants").
constexpr std::uint32_t anyReading = 0x90000001;   // GENERIC_READ, GENERIC_ALL, FILE_READ_DATA
constexpr std::uint32_t nothingMore = 0xA01200A9;  // GENERIC_READ and GENERIC_EXECUTE, and what they stand for in files
constexpr std::uint32_t genericAll = 0x10000000;
constexpr std::uint32_t everything = 0x1F019B;  // .NET's CryptoKeyRights.FullControl

// What the certificates snap-in of Windows writes for Read, and Windows itself for SYSTEM and Administrators.
constexpr std::uint32_t readMask = 0x80120089;
constexpr std::uint32_t fullMask = 0xD01F01FF;

// "The key container created with CRYPT_MACHINE_KEYSET by an administrator can be accessed only by its creator and by a
// user with administrator privileges", one by others "by its creator and by the local system account" (Microsoft,
// CryptAcquireContext), and likewise for a user's keys. For CNG Microsoft names no accounts; its provider gives these.
constexpr std::array<std::string_view, 2> usualSids{"S-1-5-18", "S-1-5-32-544"};

std::uint32_t number(View bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i > 0; --i) {
        value = value << 8U | bytes[at + i - 1];
    }
    return value;
}

void append(Bytes& bytes, std::uint32_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        bytes.push_back(static_cast<unsigned char>(value >> 8U * i));
    }
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

std::optional<std::uint64_t> takeNumber(std::string_view& text, std::uint64_t largest) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value > largest) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

// Empty for what is no SID in its usual form.
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

bool isDenial(const AccessEntry& entry) {
    return entry.type == denied || entry.type == deniedObject || entry.type == deniedCallback ||
           entry.type == deniedCallbackObject;
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

bool isFull(std::uint32_t mask) {
    return (mask & genericAll) != 0 || (mask & everything) == everything;
}

// What the list's own entries allow a SID, or what any of its entries does.
std::uint32_t allowedTo(const AccessList& list, const std::string& sid, std::uint8_t leftOut) {
    std::uint32_t mask = 0;
    for (const AccessEntry& entry : list.entries) {
        if (entry.type == allowed && entry.sid == sid && (entry.flags & leftOut) == 0) {
            mask |= entry.mask;
        }
    }
    return mask;
}

bool isDenied(const AccessList& list, const std::string& sid) {
    return std::ranges::any_of(list.entries, [&sid](const AccessEntry& entry) {
        return isDenial(entry) && entry.sid == sid && (entry.flags & inheritOnly) == 0;
    });
}

void weigh(const AccessList& list, const AccessEntry& entry, const AccountNamer& nameOf, KeyGrants& found) {
    const std::string account = entry.sid.empty() ? std::string() : nameOf(entry.sid);
    const auto tell = [&](UncopiedReason reason) {
        const UncopiedAccess told{account, entry.sid, reason};
        if (std::ranges::find(found.uncopied, told) == found.uncopied.end()) {
            found.uncopied.push_back(told);
        }
    };
    if (isDenial(entry)) {
        tell(UncopiedReason::Denied);
        return;
    }
    if (entry.type != allowed) {
        tell(UncopiedReason::UnknownKind);
        return;
    }
    if (isDenied(list, entry.sid) || std::ranges::find(found.grants, entry.sid, &KeyGrant::sid) != found.grants.end()) {
        return;
    }
    const std::uint32_t mask = allowedTo(list, entry.sid, inheritOnly | inherited);
    if ((mask & anyReading) == 0) {
        tell(UncopiedReason::OtherRights);
        return;
    }
    found.grants.push_back({account, entry.sid, isFull(mask) ? KeyRights::Full : KeyRights::Read});
    if (!isFull(mask) && (mask & ~nothingMore) != 0) {
        tell(UncopiedReason::MoreThanRead);
    }
}

}  // namespace

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

KeyGrants grantsBeyondDefaults(const AccessList& list, const AccountNamer& nameOf) {
    KeyGrants found;
    for (const AccessEntry& entry : list.entries) {
        const bool isOwn = (entry.flags & (inherited | inheritOnly)) == 0;
        const bool isUsual = entry.type == allowed &&
                             (std::ranges::find(usualSids, entry.sid) != usualSids.end() || entry.sid == list.owner);
        if (isOwn && !isUsual) {
            weigh(list, entry, nameOf, found);
        }
    }
    return found;
}

bool grantsAll(const AccessList& list, std::span<const KeyGrant> grants) {
    return std::ranges::all_of(grants, [&list](const KeyGrant& grant) {
        const std::uint32_t mask = allowedTo(list, grant.sid, inheritOnly);
        return !isDenied(list, grant.sid) &&
               (grant.rights == KeyRights::Full ? isFull(mask) : (mask & anyReading) != 0);
    });
}

// An entry of the key's own goes before those that are inherited, and behind those that deny.
std::optional<AccessList> withGrants(AccessList list, std::span<const KeyGrant> grants) {
    for (const KeyGrant& grant : grants) {
        const Bytes sid = sidBytes(grant.sid);
        if (sid.empty()) {
            return std::nullopt;
        }
        if (grantsAll(list, {&grant, 1})) {
            continue;
        }
        const std::uint32_t mask = grant.rights == KeyRights::Full ? fullMask : readMask;
        AccessEntry entry{allowed, 0, mask, grant.sid, {allowed, 0}};
        append(entry.bytes, static_cast<std::uint32_t>(sidInEntry + sid.size()), 2);
        append(entry.bytes, mask, 4);
        entry.bytes.insert(entry.bytes.end(), sid.begin(), sid.end());
        const auto place =
            std::ranges::find_if(list.entries, [](const AccessEntry& other) { return (other.flags & inherited) != 0; });
        list.entries.insert(place, std::move(entry));
    }
    return list;
}

bool isSid(std::string_view text) {
    return !sidBytes(text).empty();
}

}  // namespace certcore
