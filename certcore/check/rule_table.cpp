// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>

#include "certcore/check/rule.h"

namespace certcore {

namespace {

constexpr std::array<Rule, 7> fileRules{
    checkCertificatePresent, checkPrivateKeyPresent, checkKeyMatches,   checkOneServerCertificate,
    checkContainsRoot,       checkWindowsVersion,    checkKeySupported,
};

constexpr std::array<Rule, 4> certificateRules{
    checkHostsCovered,
    checkChain,
    checkLifetime,
    checkWeakSignature,
};

constexpr std::array<LeafRule, 9> leafRules{
    checkWildcardOrSan, checkWildcardBreadth, checkNotCa,       checkNotT10,  checkServerAuthentication,
    checkExpired,       checkNotYetValid,     checkExpiresSoon, checkWeakKey,
};

}  // namespace

Finding findingAbout(FindingId id, const Certificate& certificate, Facts facts) {
    return {id, usualSeverity(id), certificate.thumbprint(), std::move(facts)};
}

Finding findingAboutFile(FindingId id, Facts facts) {
    return {id, usualSeverity(id), std::nullopt, std::move(facts)};
}

Findings runRules(const CheckInput& input) {
    Findings findings;
    for (const Rule rule : fileRules) {
        rule(input, findings);
    }
    std::ranges::move(runCertificateRules(input), std::back_inserter(findings));
    return findings;
}

Findings runCertificateRules(const CheckInput& input) {
    Findings findings;
    for (const Rule rule : certificateRules) {
        rule(input, findings);
    }
    for (std::size_t i = 0; i < input.roles.servers.size(); ++i) {
        for (const LeafRule rule : leafRules) {
            rule(input, input.leaf(i), findings);
        }
    }
    return findings;
}

}  // namespace certcore
