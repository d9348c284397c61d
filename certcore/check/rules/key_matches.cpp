// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "certcore/check/rule.h"

namespace certcore {

// The leaf's public key must be that of a key in the file; local key ids only claim it.
void checkKeyMatches(const CheckInput& input, Findings& findings) {
    const auto& keys = input.bundle.keys;
    if (std::ranges::none_of(keys, [](const PfxKey& key) { return key.key.has_value(); })) {
        return;
    }
    for (std::size_t i = 0; i < input.roles.servers.size(); ++i) {
        if (!keyOf(input.bundle, input.leaf(i))) {
            findings.push_back(findingAbout(FindingId::KeyMismatch, input.leaf(i)));
        }
    }
}

}  // namespace certcore
