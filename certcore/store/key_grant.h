// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace certcore {

/// KeyRights is how much of a private key an account may have.
enum class KeyRights {
    Read,  ///< To use the key.
    Full,  ///< To change and delete it, too, and to say who may use it.
};

/// KeyGrant is what a private key grants to one account beyond the system's defaults.
struct KeyGrant {
    std::string account;  ///< As the system names it, UTF-8; its SID where the system knows no name.
    std::string sid;      ///< Such as S-1-5-20.
    KeyRights rights = KeyRights::Read;

    bool operator==(const KeyGrant&) const = default;
};

/// UncopiedReason is why no other key gets what an entry of a key's access list says.
enum class UncopiedReason {
    Denied,        ///< It denies something.
    OtherRights,   ///< It allows something, and reading is not among it.
    MoreThanRead,  ///< It allows more than reading and less than everything; reading alone is copied.
    UnknownKind,   ///< An entry of a kind that nobody here can weigh, such as one with a condition.
    Unreadable,    ///< It is no entry but the whole list: nobody knows what stands in it.
};

/// UncopiedAccess is such an entry.
struct UncopiedAccess {
    std::string account;  ///< As in KeyGrant; empty where it cannot be read.
    std::string sid;
    UncopiedReason reason = UncopiedReason::UnknownKind;

    bool operator==(const UncopiedAccess&) const = default;
};

/// KeyGrants is all that a private key grants beyond the system's defaults.
struct KeyGrants {
    std::vector<KeyGrant> grants;          ///< Each account once, in the list's order.
    std::vector<UncopiedAccess> uncopied;  ///< What has to be told to whoever copies the grants.

    bool operator==(const KeyGrants&) const = default;
};

/// accountsIn are the grants' accounts, by name.
[[nodiscard]] std::vector<std::string> accountsIn(const std::vector<KeyGrant>& grants);

/// addGrant adds one; where the account has one already, the larger counts.
void addGrant(std::vector<KeyGrant>& grants, const KeyGrant& grant);

}  // namespace certcore
