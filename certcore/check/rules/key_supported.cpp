// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// Beside a key that works, one of an unknown kind does no harm.
void checkKeySupported(const CheckInput& input, Findings& findings) {
    for (const PfxKey& key : input.bundle.keys) {
        if (!key.key) {
            findings.push_back(findingAboutFile(FindingId::KeyNotSupported, {{"algorithm", key.algorithm}}));
        }
    }
}

}  // namespace certcore
