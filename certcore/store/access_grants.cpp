// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>

#include "certcore/store/access_entry.h"
#include "certcore/store/access_list.h"

namespace certcore {

namespace {

using access::allowed;
using access::append;
using access::denied;
using access::deniedCallback;
using access::deniedCallbackObject;
using access::deniedObject;
using access::inherited;
using access::inheritOnly;
using access::sidBytes;
using access::sidInEntry;

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

bool isDenial(const AccessEntry& entry) {
    return entry.type == denied || entry.type == deniedObject || entry.type == deniedCallback ||
           entry.type == deniedCallbackObject;
}

bool isFull(std::uint32_t mask) {
    return (mask & genericAll) != 0 || (mask & everything) == everything;
}

std::optional<AccessEntry> entryFor(const KeyGrant& grant) {
    const std::vector<unsigned char> sid = sidBytes(grant.sid);
    if (sid.empty()) {
        return std::nullopt;
    }
    const std::uint32_t mask = grant.rights == KeyRights::Full ? fullMask : readMask;
    AccessEntry entry{allowed, 0, mask, grant.sid, {allowed, 0}};
    append(entry.bytes, static_cast<std::uint32_t>(sidInEntry + sid.size()), 2);
    append(entry.bytes, mask, 4);
    entry.bytes.insert(entry.bytes.end(), sid.begin(), sid.end());
    return entry;
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

std::vector<std::string> readersIn(const AccessList& list, const AccountNamer& nameOf) {
    std::vector<std::string> accounts;
    for (const AccessEntry& entry : list.entries) {
        const bool reads = entry.type == allowed && (entry.flags & inheritOnly) == 0 && (entry.mask & anyReading) != 0;
        std::string account = reads ? nameOf(entry.sid) : std::string();
        if (reads && std::ranges::find(accounts, account) == accounts.end()) {
            accounts.push_back(std::move(account));
        }
    }
    return accounts;
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
        auto entry = entryFor(grant);
        if (!entry) {
            return std::nullopt;
        }
        if (grantsAll(list, {&grant, 1})) {
            continue;
        }
        const auto place =
            std::ranges::find_if(list.entries, [](const AccessEntry& other) { return (other.flags & inherited) != 0; });
        list.entries.insert(place, std::move(*entry));
    }
    return list;
}

// The last one that is equal: it was added behind what there was.
AccessList withoutGrants(AccessList list, std::span<const KeyGrant> grants) {
    for (const KeyGrant& grant : grants) {
        const auto entry = entryFor(grant);
        const auto found = entry ? std::find(list.entries.rbegin(), list.entries.rend(), *entry) : list.entries.rend();
        if (found != list.entries.rend()) {
            list.entries.erase(std::prev(found.base()));
        }
    }
    return list;
}

}  // namespace certcore
