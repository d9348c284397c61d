// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// RFC 5280, 4.2.1.12: where extended key usages are named, server authentication (or any) must be among them.
void checkServerAuthentication(const CheckInput& /*input*/, const Certificate& leaf, Findings& findings) {
    if (!leaf.details().allowsServerAuthentication) {
        findings.push_back(findingAbout(FindingId::NotForServerAuthentication, leaf));
    }
}

}  // namespace certcore
