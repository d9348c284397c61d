// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/guessable_key.h"
#include "certcore/check/rule.h"

namespace certcore {

// CA/Browser Forum, Baseline Requirements 6.1.5: RSA of at least 2048 bits, curves from P-256 on, and DSA no more; and
// 6.1.1.3: of no length a key whose private half anybody can work out.
void checkWeakKey(const CheckInput& /*input*/, const Certificate& leaf, Findings& findings) {
    const PublicKeyInfo& key = leaf.details().key;
    const bool weak = key.kind == KeyKind::Dsa || (key.kind == KeyKind::Rsa && key.bits < 2048) ||
                      (key.kind == KeyKind::Ec && key.bits < 256);
    if (weak) {
        findings.push_back(findingAbout(FindingId::WeakKey, leaf, {{"key", key.name}}));
    } else if (isPrivateKeyGuessable(leaf)) {
        findings.push_back(findingAbout(FindingId::WeakKey, leaf, {{"key", key.name}, {"guessable", true}}));
    }
}

}  // namespace certcore
