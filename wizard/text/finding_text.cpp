// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/finding_text.h"

#include "wizard/text/finding_families.h"

namespace wizard::text {

FindingText describe(const certcore::Finding& finding) {
    using certcore::FindingId;
    // A table: one line for each finding, and no default, so that the compiler finds a missing one.
    // clang-format off
    switch (finding.id) {
        case FindingId::NoCertificate: return findings::noCertificate(finding);
        case FindingId::NoPrivateKey: return findings::noPrivateKey(finding);
        case FindingId::KeyMismatch: return findings::keyMismatch();
        case FindingId::SeveralServerCertificates: return findings::severalServerCertificates(finding);
        case FindingId::NoWildcardOrSan: return findings::noWildcardOrSan(finding);
        case FindingId::HostNotCovered: return findings::hostNotCovered(finding);
        case FindingId::WildcardTooBroad: return findings::wildcardTooBroad(finding);
        case FindingId::IsCaCertificate: return findings::isCaCertificate();
        case FindingId::T10Certificate: return findings::t10Certificate(finding);
        case FindingId::NotForServerAuthentication: return findings::notForServerAuthentication();
        case FindingId::Expired: return findings::expired(finding);
        case FindingId::NotYetValid: return findings::notYetValid(finding);
        case FindingId::WeakKey: return findings::weakKey(finding);
        case FindingId::ChainInvalid: return findings::chainInvalid(finding);
        case FindingId::ExpiresSoon: return findings::expiresSoon(finding);
        case FindingId::LifetimeTooLong: return findings::lifetimeTooLong(finding);
        case FindingId::WeakSignature: return findings::weakSignature(finding);
        case FindingId::ChainIncomplete: return findings::chainIncomplete(finding);
        case FindingId::ChainUntrusted: return findings::chainUntrusted(finding);
        case FindingId::SelfSigned: return findings::selfSigned();
        case FindingId::ContainsRoot: return findings::containsRoot(finding);
        case FindingId::NameLost: return findings::nameLost(finding);
        case FindingId::NeedsNewerWindows: return findings::needsNewerWindows(finding);
        case FindingId::AlreadyInstalled: return findings::alreadyInstalled();
        case FindingId::ReplacesInstalled: return findings::replacesInstalled();
        case FindingId::KeyNotSupported: return findings::keyNotSupported(finding);
    }
    // clang-format on
    return {};
}

}  // namespace wizard::text
