// SPDX-License-Identifier: Apache-2.0
#include "tests/support/key_list_store.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/support/fixtures.h"

namespace testing_support {

using certcore::ErrorCause;
using certcore::fail;
using certcore::KeyGrant;
using certcore::KeyRights;
using Json = nlohmann::ordered_json;

KeyListStore::Lists KeyListStore::read() const {
    Lists lists;
    if (std::filesystem::exists(m_file)) {
        for (const Json& json : Json::parse(fileText(m_file))) {
            lists[*certcore::Thumbprint::parse(json.at(0).get<std::string>())].push_back(
                {json.at(1), json.at(2), json.at(3).get<bool>() ? KeyRights::Full : KeyRights::Read});
        }
    }
    return lists;
}

void KeyListStore::write(const Lists& lists) const {
    Json json = Json::array();
    for (const auto& [thumbprint, grants] : lists) {
        for (const KeyGrant& grant : grants) {
            json.push_back({thumbprint.text(), grant.account, grant.sid, grant.rights == KeyRights::Full});
        }
    }
    std::ofstream(m_file) << json.dump();
}

std::vector<KeyGrant> KeyListStore::grantedBy(const Thumbprint& thumbprint) const {
    return read()[thumbprint];
}

void KeyListStore::arm(Trouble trouble, int call) {
    m_trouble = trouble;
    m_troubledCall = call;
    m_calls = 0;
}

KeyListStore::Result<std::optional<certcore::KeyGrants>> KeyListStore::keyGrants(const Thumbprint& thumbprint) const {
    if (auto found = find(thumbprint); !found) {
        return certcore::passOn(found);
    }
    if (m_isHidden) {
        return fail(ErrorCause::KeyGrantsUnreadable, thumbprint.text());
    }
    return certcore::KeyGrants{grantedBy(thumbprint), {}};
}

KeyListStore::Result<std::vector<KeyGrant>> KeyListStore::missingGrants(const Thumbprint& thumbprint,
                                                                        std::span<const KeyGrant> grants) const {
    if (auto found = find(thumbprint); !found) {
        return certcore::passOn(found);
    }
    const auto granted = grantedBy(thumbprint);
    std::vector<KeyGrant> missing;
    std::ranges::copy_if(grants, std::back_inserter(missing), [&granted](const KeyGrant& grant) {
        return std::ranges::none_of(granted, [&grant](const KeyGrant& one) {
            return one.sid == grant.sid && (one.rights == KeyRights::Full || grant.rights == KeyRights::Read);
        });
    });
    return missing;
}

KeyListStore::Result<void> KeyListStore::grantKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) {
    return change(Direction::Grant, thumbprint, grants);
}

KeyListStore::Result<void> KeyListStore::revokeKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) {
    return change(Direction::Revoke, thumbprint, grants);
}

KeyListStore::Result<void> KeyListStore::change(Direction direction, const Thumbprint& thumbprint,
                                                std::span<const KeyGrant> grants) {
    if (grants.empty()) {
        return {};
    }
    const Trouble trouble = ++m_calls == m_troubledCall ? m_trouble : Trouble::None;
    if (trouble == Trouble::DieBefore) {
        std::_Exit(9);
    }
    if (trouble == Trouble::Fail) {
        return fail(ErrorCause::KeyGrantsRefused, "5");
    }
    const bool isHalf = trouble == Trouble::FailHalf || trouble == Trouble::DieHalf;
    Lists lists = read();
    std::vector<KeyGrant>& list = lists[thumbprint];
    for (const KeyGrant& grant : isHalf ? grants.first(1) : grants) {
        if (direction == Direction::Grant) {
            list.push_back(grant);
        } else if (const auto found = std::ranges::find(list, grant); found != list.end()) {
            list.erase(found);
        }
    }
    write(lists);
    if (trouble == Trouble::DieHalf || trouble == Trouble::DieAfter) {
        std::_Exit(9);
    }
    return trouble == Trouble::FailHalf ? fail(ErrorCause::KeyGrantsRefused, "5") : Result<void>();
}

KeyListStore::Result<void> KeyListStore::put(const certcore::StoreEntry& entry, const ReceiptId& id) {
    certcore::StoreEntry plain = entry;
    plain.keyGrants.clear();
    auto done = MachineStore::put(plain, id);
    if (done && !entry.keyGrants.empty()) {
        Lists lists = read();
        lists[entry.leaf.certificate.thumbprint()] = entry.keyGrants;
        write(lists);
    }
    return done;
}

// The key goes with what it grants.
KeyListStore::Result<void> KeyListStore::takeBack(const Thumbprint& thumbprint, const ReceiptId& id) {
    auto done = MachineStore::takeBack(thumbprint, id);
    if (done && !find(thumbprint)) {
        Lists lists = read();
        if (lists.erase(thumbprint) > 0) {
            write(lists);
        }
    }
    return done;
}

}  // namespace testing_support
