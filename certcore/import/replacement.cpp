// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/replacement.h"

#include <algorithm>
#include <optional>

#include "certcore/base/text_encoding.h"
#include "certcore/name/dns_name.h"
#include "certcore/name/dns_pattern.h"
#include "certcore/name/reference_name.h"

namespace certcore {

namespace {

// What a certificate presents; older ones have nothing but a common name, and are found by it all the same.
PresentedNames namesOf(const CertificateDetails& details) {
    PresentedNames names = details.names;
    if (names.dnsNames.empty() && names.ipAddresses.empty() && details.commonName) {
        names.dnsNames.push_back(*details.commonName);
    }
    return names;
}

bool presents(const PresentedNames& names, const DnsPattern& pattern) {
    return std::ranges::any_of(names.dnsNames, [&](const std::string& name) {
        const auto other = DnsPattern::parse(name);
        return other && *other == pattern;
    });
}

bool keeps(const PresentedNames& names, const std::string& dnsName) {
    const auto pattern = DnsPattern::parse(dnsName);
    if (!pattern) {
        return std::ranges::count(names.dnsNames, dnsName) > 0;
    }
    const auto host = DnsName::parse(dnsName);
    return presents(names, *pattern) || (!pattern->isWildcard() && host && covers(names, *host));
}

// `in` divides what `from` presents by whether `by` covers it.
void divide(const PresentedNames& from, const PresentedNames& by, std::vector<std::string>* covered,
            std::vector<std::string>& rest) {
    const auto sort = [&](const std::string& name, bool isCovered) {
        if (!isCovered) {
            rest.push_back(name);
        } else if (covered != nullptr) {
            covered->push_back(name);
        }
    };
    for (const std::string& name : from.dnsNames) {
        sort(name, keeps(by, name));
    }
    for (const IpAddress& address : from.ipAddresses) {
        sort(address.text(), covers(by, address));
    }
}

NameChanges changesOf(const PresentedNames& old, const PresentedNames& now) {
    NameChanges changes;
    divide(old, now, &changes.kept, changes.lost);
    divide(now, old, nullptr, changes.gained);
    return changes;
}

std::size_t countOf(const PresentedNames& names) {
    return names.dnsNames.size() + names.ipAddresses.size();
}

}  // namespace

NameChanges nameChanges(const CertificateDetails& old, const CertificateDetails& now) {
    return changesOf(old.names, now.names);
}

std::vector<Replacement> findReplaced(const Certificate& leaf, const StoreListing& installed,
                                      std::span<const Thumbprint> bound) {
    std::vector<Replacement> found;
    const PresentedNames now = namesOf(leaf.details());
    for (const StoredCertificate& stored : installed.certificates) {
        const CertificateDetails& details = stored.certificate.details();
        if (!stored.hasPrivateKey || stored.isArchived || details.isCa || stored.certificate == leaf) {
            continue;
        }
        const NameChanges shared = changesOf(namesOf(details), now);
        if (!shared.kept.empty() || shared.gained.size() < countOf(now)) {
            found.push_back({stored, std::ranges::count(bound, stored.certificate.thumbprint()) > 0,
                             nameChanges(details, leaf.details())});
        }
    }
    if (std::ranges::any_of(found, &Replacement::isBound)) {
        std::erase_if(found, [](const Replacement& one) { return !one.isBound; });
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const Replacement& one) { return one.installed.certificate.details().notAfter; });
    return found;
}

std::vector<Thumbprint> thumbprintsOf(std::span<const Replacement> replaced) {
    std::vector<Thumbprint> thumbprints;
    for (const Replacement& one : replaced) {
        thumbprints.push_back(one.installed.certificate.thumbprint());
    }
    return thumbprints;
}

std::vector<Finding> findingsOf(const std::vector<Replacement>& replaced) {
    std::vector<Finding> findings;
    for (const Replacement& one : replaced) {
        const Thumbprint& thumbprint = one.installed.certificate.thumbprint();
        const CertificateDetails& details = one.installed.certificate.details();
        findings.push_back(
            {FindingId::ReplacesInstalled,
             usualSeverity(FindingId::ReplacesInstalled),
             thumbprint,
             {{"subject", details.subject}, {"not_after", toIsoTime(details.notAfter)}, {"bound", one.isBound}}});
        if (!one.names.lost.empty()) {
            findings.push_back(
                {FindingId::NameLost, usualSeverity(FindingId::NameLost), thumbprint, {{"names", one.names.lost}}});
        }
    }
    return findings;
}

}  // namespace certcore
