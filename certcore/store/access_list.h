// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/store/key_grant.h"

namespace certcore {

// Who may use a key of Windows, as its security descriptor says it ([MS-DTYP], 2.4). Read here and not by Windows' own
// functions, so that what is decided about it is tested everywhere.

/// AccessEntry is one entry of an access list (ACE).
struct AccessEntry {
    std::uint8_t type = 0;
    std::uint8_t flags = 0;
    std::uint32_t mask = 0;
    std::string sid;                   ///< Empty where an entry of this type holds none in the usual place.
    std::vector<unsigned char> bytes;  ///< The whole entry, as it stands in the descriptor.

    bool operator==(const AccessEntry&) const = default;
};

/// AccessList is what a self-relative security descriptor says of access (its owner and its DACL).
struct AccessList {
    std::uint16_t control = 0;
    std::string owner;  ///< SID; empty where the descriptor tells none.
    std::uint8_t revision = 2;
    std::vector<AccessEntry> entries;

    bool operator==(const AccessList&) const = default;
};

/// readAccessList reads a self-relative security descriptor; nullopt for what is none, and where it has no list:
/// without one, everybody may do everything.
[[nodiscard]] std::optional<AccessList> readAccessList(std::span<const unsigned char> descriptor);

/// writeAccessList is a self-relative security descriptor with the list alone; empty where it grows too large for one.
[[nodiscard]] std::vector<unsigned char> writeAccessList(const AccessList& list);

/// AccountNamer is how the system names the account with a SID.
using AccountNamer = std::function<std::string(const std::string& sid)>;

/// readersIn are the accounts that the list lets read, inherited entries among them, each once.
[[nodiscard]] std::vector<std::string> readersIn(const AccessList& list, const AccountNamer& nameOf);

/// grantsBeyondDefaults is what the list of a key grants to others than SYSTEM, Administrators and the key's owner.
/// Inherited entries are not counted. To an account that is denied something, nothing is granted.
[[nodiscard]] KeyGrants grantsBeyondDefaults(const AccessList& list, const AccountNamer& nameOf);

/// grantsAll says whether the list allows each account at least what it is to have.
[[nodiscard]] bool grantsAll(const AccessList& list, std::span<const KeyGrant> grants);

/// withGrants adds what the list does not allow yet; nullopt where a grant's SID is none.
[[nodiscard]] std::optional<AccessList> withGrants(AccessList list, std::span<const KeyGrant> grants);

/// withoutGrants takes away the entries that withGrants writes, one for each grant; nothing else is touched.
[[nodiscard]] AccessList withoutGrants(AccessList list, std::span<const KeyGrant> grants);

/// isSid says whether a text is a SID, such as S-1-5-20.
[[nodiscard]] bool isSid(std::string_view text);

}  // namespace certcore
