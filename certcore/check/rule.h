// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "certcore/check/check.h"

namespace certcore {

/// CheckInput is what a rule may look at; everything in it outlives the rule.
struct CheckInput {
    const PfxBundle& bundle;
    const CheckOptions& options;
    const RoleAssignment& roles;
    std::span<const ChainAssessment> chains;  ///< One for each leaf, as in roles.servers; for eight at most.

    /// leaf is the certificate of roles.servers[i].
    [[nodiscard]] const Certificate& leaf(std::size_t i) const {
        return bundle.certificates[roles.servers[i]].certificate;
    }
};

/// Findings is what a rule adds to.
using Findings = std::vector<Finding>;

/// Rule looks for one thing and adds a finding for each time it meets it.
using Rule = void (*)(const CheckInput&, Findings&);

/// LeafRule is a rule about one leaf at a time.
using LeafRule = void (*)(const CheckInput&, const Certificate& leaf, Findings&);

/// findingAbout makes a finding with its usual severity about one certificate.
[[nodiscard]] Finding findingAbout(FindingId id, const Certificate& certificate, Facts facts = {});

/// findingAboutFile makes a finding with its usual severity about the file as a whole.
[[nodiscard]] Finding findingAboutFile(FindingId id, Facts facts = {});

/// runRules runs the whole table, rules about leafs once for each leaf.
[[nodiscard]] Findings runRules(const CheckInput& input);

/// runCertificateRules runs those of them that are about certificates, wherever these come from.
[[nodiscard]] Findings runCertificateRules(const CheckInput& input);

// The rules: one file each, in certcore/check/rules/. Each states its own citation.
void checkCertificatePresent(const CheckInput& input, Findings& findings);
void checkPrivateKeyPresent(const CheckInput& input, Findings& findings);
void checkKeyMatches(const CheckInput& input, Findings& findings);
void checkOneServerCertificate(const CheckInput& input, Findings& findings);
void checkHostsCovered(const CheckInput& input, Findings& findings);
void checkContainsRoot(const CheckInput& input, Findings& findings);
void checkWindowsVersion(const CheckInput& input, Findings& findings);
void checkKeySupported(const CheckInput& input, Findings& findings);
void checkChain(const CheckInput& input, Findings& findings);
void checkWeakSignature(const CheckInput& input, Findings& findings);
void checkLifetime(const CheckInput& input, Findings& findings);
void checkWildcardOrSan(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkWildcardBreadth(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkNotCa(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkNotT10(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkServerAuthentication(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkExpired(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkNotYetValid(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkExpiresSoon(const CheckInput& input, const Certificate& leaf, Findings& findings);
void checkWeakKey(const CheckInput& input, const Certificate& leaf, Findings& findings);

}  // namespace certcore
