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
    if (first == unreadable(first.from)) {
        std::swap(first, next);
    }
    for (const KeyGrant& grant : next.found.grants) {
        addGrant(first.found.grants, grant);
    }
    first.found.uncopied.insert(first.found.uncopied.end(), next.found.uncopied.begin(), next.found.uncopied.end());
    return first;
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
