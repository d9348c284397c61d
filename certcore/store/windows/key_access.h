// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/store/access_list.h"
#include "certcore/store/key_grant.h"
#include "certcore/store/windows/stored_key.h"

namespace certcore {

/// accountName is how Windows names the account with a SID (DOMAIN\NAME; the SID where Windows knows no name).
[[nodiscard]] std::string accountName(const std::string& sid);

/// accountNamed finds an account by its name or its SID. AccountUnknown, for a domain or a computer too.
[[nodiscard]] Result<KeyGrant> accountNamed(const std::string& text);

/// accessListOf is who may use the key that lies there; nullopt where Windows does not tell.
[[nodiscard]] std::optional<AccessList> accessListOf(const KeyLocation& location);

/// grantKey adds the grants to what the key grants, and reads them back. KeyGrantsUnreadable, KeyGrantsRefused,
/// StoreAccessDenied, ReadBackFailed: what was there may then be changed in part.
[[nodiscard]] Result<void> grantKey(const KeyLocation& location, std::span<const KeyGrant> grants);

/// revokeKey takes away what grantKey added; a key that is gone has nothing to take away. Errors as grantKey.
[[nodiscard]] Result<void> revokeKey(const KeyLocation& location, std::span<const KeyGrant> grants);

}  // namespace certcore
