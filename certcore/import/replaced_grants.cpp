// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/replaced_grants.h"

#include <utility>

namespace certcore {

namespace {

KeyCopy unreadable(const Thumbprint& from) {
    return {from, {{}, {{{}, {}, UncopiedReason::Unreadable}}}};
}

// A store without lists has none to copy, and what is gone is gone with its key's list.
bool isWorthTelling(ErrorCause cause) {
    return cause != ErrorCause::KeyGrantsNotKept && cause != ErrorCause::CertificateNotInStore;
}

KeyCopy together(KeyCopy first, KeyCopy next) {
    const bool firstWasRead = !(first == unreadable(first.from));
    KeyCopy both = firstWasRead ? std::move(first) : std::move(next);
    const KeyCopy& other = firstWasRead ? next : first;
    for (const KeyGrant& grant : other.found.grants) {
        addGrant(both.found.grants, grant);
    }
    both.found.uncopied.insert(both.found.uncopied.end(), other.found.uncopied.begin(), other.found.uncopied.end());
    return both;
}

}  // namespace

ImportOptions withReplacedGrants(ImportOptions options, std::span<const Thumbprint> replaced,
                                 const CertificateStore& store) {
    for (const Thumbprint& from : replaced) {
        std::optional<KeyCopy> former = std::exchange(options.keyCopy, std::nullopt);
        const auto copied = copyKeyGrants(store, from, options);
        if (!copied && isWorthTelling(copied.error().cause)) {
            options.keyCopy = unreadable(from);
        }
        if (former && options.keyCopy) {
            options.keyCopy = together(std::move(*former), std::move(*options.keyCopy));
        } else if (former) {
            options.keyCopy = std::move(former);
        }
    }
    return options;
}

}  // namespace certcore
