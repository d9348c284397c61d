// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// RFC 8446, 4.4.2: a server need not send the root, and one that comes by mail must not become trusted by the way.
void checkContainsRoot(const CheckInput& input, Findings& findings) {
    for (std::size_t i = 0; i < input.roles.roles.size(); ++i) {
        if (input.roles.roles[i] == CertificateRole::Root) {
            const Certificate& root = input.bundle.certificates[i].certificate;
            findings.push_back(findingAbout(FindingId::ContainsRoot, root, {{"subject", root.details().subject}}));
        }
    }
}

}  // namespace certcore
