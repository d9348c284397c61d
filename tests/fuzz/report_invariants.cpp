// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/report_invariants.h"

#include <algorithm>
#include <array>

#include "certcore/base/text_encoding.h"
#include "certcore/name/reference_name.h"
#include "tests/fuzz/crypto.h"
#include "tests/fuzz/invariant.h"

namespace fuzzing {

using certcore::Certificate;
using certcore::CertificateRole;
using certcore::ChainAssessment;
using certcore::ChainOutcome;
using certcore::CheckOptions;
using certcore::CheckReport;
using certcore::Finding;
using certcore::FindingId;
using certcore::PfxBundle;
using certcore::PfxCertificate;
using certcore::Severity;

namespace {

constexpr std::array<FindingId, 4> chainFindings{FindingId::ChainInvalid, FindingId::ChainIncomplete,
                                                 FindingId::ChainUntrusted, FindingId::SelfSigned};

bool isAboutChain(const Finding& finding) {
    return std::ranges::find(chainFindings, finding.id) != chainFindings.end();
}

bool isAmong(const certcore::Thumbprint& wanted, std::span<const PfxCertificate> certificates) {
    return std::ranges::any_of(
        certificates, [&wanted](const PfxCertificate& entry) { return entry.certificate.thumbprint() == wanted; });
}

bool isWorseOrEqual(const Finding& a, const Finding& b) {
    return a.severity != b.severity ? a.severity > b.severity : a.id <= b.id;
}

void demandSeverity(const Finding& finding) {
    const bool isUsual = finding.severity == usualSeverity(finding.id);
    const bool isPrivateLifetime = finding.id == FindingId::LifetimeTooLong && finding.severity == Severity::Info;
    demand(isUsual || isPrivateLifetime, "a finding has the severity of the contract's table");
}

void demandRoles(const CheckReport& report, const PfxBundle& bundle) {
    const auto& roles = report.roles.roles;
    demand(roles.size() == bundle.certificates.size(), "every certificate has a role");
    for (const std::size_t server : report.roles.servers) {
        demand(server < roles.size() && roles[server] == CertificateRole::Server, "a leaf has the role of a server");
    }
}

void demandPath(const ChainAssessment& chain, const Certificate& leaf) {
    demand(!chain.path.empty() && chain.path.front() == leaf, "a chain begins with its leaf");
    for (std::size_t i = 0; i + 1 < chain.path.size(); ++i) {
        demand(chain.path[i + 1].namesAsIssuerOf(chain.path[i]), "each certificate names the next one as its issuer");
    }
    demand((chain.outcome == ChainOutcome::Invalid) == (chain.flaw != certcore::ChainFlaw::None),
           "a chain that is invalid has a flaw, and no other");
}

// A host is said to be missing exactly where the names do not cover it.
void demandHosts(const CheckReport& report, const Certificate& leaf, const CheckOptions& options) {
    const auto said = std::ranges::count(report.findings, FindingId::HostNotCovered, &Finding::id);
    const auto missing = std::ranges::count_if(options.hosts, [&leaf](const std::string& host) {
        const auto name = certcore::parseReferenceName(host);
        return !name || !covers(leaf.details().names, *name);
    });
    demand(said == missing, "each host that is not covered has a finding");
}

bool isSaid(const CheckReport& report, FindingId id) {
    return std::ranges::find(report.findings, id, &Finding::id) != report.findings.end();
}

void demandDates(const CheckReport& report, const Certificate& leaf, const CheckOptions& options) {
    demand(isSaid(report, FindingId::Expired) == (leaf.details().notAfter < options.now), "expired is said if it is");
    demand(isSaid(report, FindingId::NotYetValid) == (leaf.details().notBefore > options.now),
           "not yet valid is said if it is");
}

}  // namespace

void demandOrdered(const std::vector<Finding>& findings, std::span<const PfxCertificate> certificates,
                   std::size_t leaves) {
    demand(std::ranges::adjacent_find(
               findings, [](const Finding& a, const Finding& b) { return !isWorseOrEqual(a, b); }) == findings.end(),
           "findings come worst first, and by their ids among equals");
    for (const Finding& finding : findings) {
        demandSeverity(finding);
        demand(!finding.certificate || isAmong(*finding.certificate, certificates),
               "a finding is about a certificate that was looked at");
    }
    demand(std::ranges::count_if(findings, isAboutChain) <= static_cast<std::ptrdiff_t>(leaves),
           "a leaf's chain is judged once");
}

void demandReport(const CheckReport& report, const PfxBundle& bundle, const CheckOptions& options) {
    demandOrdered(report.findings, bundle.certificates, report.roles.servers.size());
    demandRoles(report, bundle);
    demand(report.verdict == verdictOf(report.findings), "the verdict is what the findings come to");
    demand(report.hostsChecked == !options.hosts.empty(), "hosts are checked where there are any");
    demand(report.chains.size() == std::min<std::size_t>(report.roles.servers.size(), 8), "a chain for each leaf");
    for (std::size_t i = 0; i < report.chains.size(); ++i) {
        demandPath(report.chains[i], bundle.certificates[report.roles.servers[i]].certificate);
    }
    const PfxCertificate* leaf = chosenLeaf(bundle, report);
    if (leaf != nullptr) {
        demandHosts(report, leaf->certificate, options);
        demandDates(report, leaf->certificate, options);
    }
}

void demandCertificate(const Certificate& certificate) {
    const auto& details = certificate.details();
    demand(certificate.thumbprint().text() == certcore::toHex(crypto().sha1(certificate.der())),
           "the thumbprint is SHA-1 of the bytes");
    demand(details.sha256 == certcore::toHex(crypto().sha256(certificate.der())), "SHA-256 is that of the bytes");
    demand(certcore::isValidUtf8(details.subject) && certcore::isValidUtf8(details.issuer), "names are UTF-8");
    demand(!details.commonName || certcore::isValidUtf8(*details.commonName), "the common name is UTF-8");
    demand(certcore::fromIsoTime(certcore::toIsoTime(details.notAfter)) == details.notAfter, "a date can be written");
    demand(certcore::fromIsoTime(certcore::toIsoTime(details.notBefore)) == details.notBefore, "a date can be written");
    const auto again = Certificate::fromDer(crypto(), certificate.der());
    demand(again && *again == certificate, "a certificate's bytes are the certificate");
    const auto read = certcore::readPemCertificates(crypto(), certificate.toPem());
    demand(read && read->size() == 1 && read->front() == certificate, "a certificate survives PEM");
}

}  // namespace fuzzing
