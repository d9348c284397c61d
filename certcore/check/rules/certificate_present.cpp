// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// Nothing to install. A part that is encrypted for a public key may hold one, and no password opens it.
void checkCertificatePresent(const CheckInput& input, Findings& findings) {
    if (!input.bundle.certificates.empty()) {
        return;
    }
    Facts facts;
    if (input.bundle.hasPublicKeyPart) {
        facts.emplace_back("public_key_part", true);
    }
    findings.push_back(findingAboutFile(FindingId::NoCertificate, std::move(facts)));
}

}  // namespace certcore
