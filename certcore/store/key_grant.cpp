// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/key_grant.h"

#include <algorithm>

namespace certcore {

std::vector<std::string> accountsIn(const std::vector<KeyGrant>& grants) {
    std::vector<std::string> accounts;
    accounts.reserve(grants.size());
    for (const KeyGrant& grant : grants) {
        accounts.push_back(grant.account);
    }
    return accounts;
}

void addGrant(std::vector<KeyGrant>& grants, const KeyGrant& grant) {
    const auto former = std::ranges::find(grants, grant.sid, &KeyGrant::sid);
    if (former == grants.end()) {
        grants.push_back(grant);
    } else if (grant.rights == KeyRights::Full) {
        former->rights = KeyRights::Full;
    }
}

}  // namespace certcore
