// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/text_encoding.h"
#include "certcore/check/rule.h"

namespace certcore {

// RFC 5280, 4.1.2.5. Often it is this computer's clock that is wrong.
void checkNotYetValid(const CheckInput& input, const Certificate& leaf, Findings& findings) {
    if (input.options.now < leaf.details().notBefore) {
        findings.push_back(
            findingAbout(FindingId::NotYetValid, leaf, {{"not_before", toIsoTime(leaf.details().notBefore)}}));
    }
}

}  // namespace certcore
