// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/text_encoding.h"
#include "certcore/check/rule.h"

namespace certcore {

// RFC 5280, 4.1.2.5: the last second still counts.
void checkExpired(const CheckInput& input, const Certificate& leaf, Findings& findings) {
    if (input.options.now > leaf.details().notAfter) {
        findings.push_back(findingAbout(FindingId::Expired, leaf, {{"not_after", toIsoTime(leaf.details().notAfter)}}));
    }
}

}  // namespace certcore
