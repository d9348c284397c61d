// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// CA/Browser Forum, Baseline Requirements 6.1.5: RSA of at least 2048 bits, curves from P-256 on, and DSA no more.
void checkWeakKey(const CheckInput& /*input*/, const Certificate& leaf, Findings& findings) {
    const PublicKeyInfo& key = leaf.details().key;
    const bool weak = key.kind == KeyKind::Dsa || (key.kind == KeyKind::Rsa && key.bits < 2048) ||
                      (key.kind == KeyKind::Ec && key.bits < 256);
    if (weak) {
        findings.push_back(findingAbout(FindingId::WeakKey, leaf, {{"key", key.name}}));
    }
}

}  // namespace certcore
