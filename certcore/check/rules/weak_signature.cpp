// SPDX-License-Identifier: Apache-2.0
#include <span>

#include "certcore/check/rule.h"

namespace certcore {

// Clients refuse certificates that are signed over MD5 or SHA-1 (RFC 9155). A root's own signature is never looked at.
void checkWeakSignature(const CheckInput& input, Findings& findings) {
    for (const ChainAssessment& chain : input.chains) {
        for (const Certificate& certificate : chain.path) {
            const CertificateDetails& details = certificate.details();
            const bool isTop = details.isSelfSigned && chain.path.size() > 1;
            if (details.weakSignature && !isTop) {
                findings.push_back(findingAbout(FindingId::WeakSignature, certificate,
                                                {{"signature", details.signature}, {"subject", details.subject}}));
            }
        }
    }
}

}  // namespace certcore
