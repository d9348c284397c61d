// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/check_installed.h"

#include "certcore/check/rule.h"

namespace certcore {

PfxBundle bundleOfInstalled(const Certificate& certificate, std::span<const Certificate> chain,
                            const std::optional<std::string>& friendlyName) {
    PfxBundle bundle;
    bundle.certificates.push_back({certificate, {}});
    bundle.certificates.front().attributes.friendlyName = friendlyName;
    for (const Certificate& one : chain) {
        bundle.certificates.push_back({one, {}});
    }
    return bundle;
}

CheckReport checkInstalled(const CryptoContext& crypto, const PfxBundle& installed, InstalledKey key,
                           const CheckOptions& options, const TrustRoots& roots) {
    const Certificate& leaf = installed.certificates.front().certificate;
    std::vector<Certificate> all;
    all.reserve(installed.certificates.size());
    for (const PfxCertificate& entry : installed.certificates) {
        all.push_back(entry.certificate);
    }
    CheckReport report;
    report.roles = assignRoles(installed, leaf.thumbprint());
    report.hostsChecked = !options.hosts.empty();
    report.chains.push_back(assessChain(crypto, leaf, all, roots, options.now));
    const CheckInput input{installed, options, report.roles, report.chains};
    if (key == InstalledKey::Missing) {
        addFinding(report, findingAbout(FindingId::NoPrivateKey, leaf));
    }
    addFindings(report, runCertificateRules(input));
    return report;
}

}  // namespace certcore
