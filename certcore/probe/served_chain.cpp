// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/served_chain.h"

#include <array>

#include "certcore/check/check.h"
#include "certcore/check/rule.h"

namespace certcore {

namespace {

constexpr std::array<Rule, 3> chainRules{checkHostsCovered, checkChain, checkWeakSignature};

constexpr std::array<LeafRule, 5> leafRules{checkServerAuthentication, checkExpired, checkNotYetValid, checkExpiresSoon,
                                            checkWeakKey};

// The rules look at a bundle; the one who serves a certificate has its key, and the handshake has proven it.
PfxBundle bundleOf(std::span<const Certificate> served) {
    PfxBundle bundle;
    for (const Certificate& certificate : served) {
        bundle.certificates.push_back({certificate, {}});
    }
    return bundle;
}

}  // namespace

ServedJudgement judgeServed(const CryptoContext& crypto, std::span<const Certificate> served, const std::string& host,
                            const TrustRoots& roots, std::chrono::sys_seconds now) {
    const PfxBundle bundle = bundleOf(served);
    CheckOptions options;
    options.hosts = {host};
    options.now = now;
    CheckReport report;
    // The leaf comes first, whatever the others are (RFC 8446, section 4.4.2).
    report.roles.roles.assign(served.size(), CertificateRole::Other);
    report.roles.roles.front() = CertificateRole::Server;
    report.roles.servers = {0};
    report.chains = {assessChain(crypto, served.front(), served, roots, now)};
    const CheckInput input{bundle, options, report.roles, report.chains};
    Findings found;
    for (const Rule rule : chainRules) {
        rule(input, found);
    }
    for (const LeafRule rule : leafRules) {
        rule(input, served.front(), found);
    }
    addFindings(report, std::move(found));
    return {std::move(report.chains.front()), std::move(report.findings)};
}

}  // namespace certcore
