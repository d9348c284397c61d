// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// RFC 5280, 4.2.1.9: who holds the key of a CA certificate can issue others; it does not belong on a web server.
void checkNotCa(const CheckInput& /*input*/, const Certificate& leaf, Findings& findings) {
    if (leaf.details().isCa) {
        findings.push_back(findingAbout(FindingId::IsCaCertificate, leaf));
    }
}

}  // namespace certcore
