// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/check.h"

#include <algorithm>
#include <iterator>

#include "certcore/check/rule.h"

namespace certcore {

namespace {

// Worst first; among equals the order by id, so that the same file always gives the same report.
void order(std::vector<Finding>& findings) {
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.id < b.id;
    });
}

}  // namespace

CheckReport checkBundle(const CryptoContext& crypto, const PfxBundle& bundle, const CheckOptions& options,
                        const TrustRoots& roots) {
    CheckReport report;
    report.roles = assignRoles(bundle, options.certificate);
    report.hostsChecked = !options.hosts.empty();
    std::vector<Certificate> all;
    all.reserve(bundle.certificates.size());
    for (const PfxCertificate& entry : bundle.certificates) {
        all.push_back(entry.certificate);
    }
    // A file with several leafs is refused until one is chosen; it must not cost a chain for each of a thousand.
    constexpr std::size_t mostChains = 8;
    for (const std::size_t server : report.roles.servers) {
        if (report.chains.size() == mostChains) {
            break;
        }
        report.chains.push_back(assessChain(crypto, all[server], all, roots, options.now));
    }
    report.findings = runRules({bundle, options, report.roles, report.chains});
    order(report.findings);
    report.verdict = verdictOf(report.findings);
    return report;
}

const PfxCertificate* chosenLeaf(const PfxBundle& bundle, const CheckReport& report) {
    const std::vector<std::size_t>& servers = report.roles.servers;
    return servers.size() == 1 ? &bundle.certificates[servers.front()] : nullptr;
}

void addFinding(CheckReport& report, Finding finding) {
    addFindings(report, {std::move(finding)});
}

void addFindings(CheckReport& report, std::vector<Finding> findings) {
    std::ranges::move(findings, std::back_inserter(report.findings));
    order(report.findings);
    report.verdict = verdictOf(report.findings);
}

}  // namespace certcore
