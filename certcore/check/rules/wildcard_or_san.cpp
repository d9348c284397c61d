// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "certcore/check/rule.h"
#include "certcore/name/dns_pattern.h"

namespace certcore {

// The product's first rule: a wildcard or SAN certificate. RFC 9525, 1.4: the common name is not looked at. A name that
// can never match, such as one that ends in a dot, is no name; a lone asterisk is judged by its breadth.
void checkWildcardOrSan(const CheckInput& /*input*/, const Certificate& leaf, Findings& findings) {
    const CertificateDetails& details = leaf.details();
    const bool hasDnsName = std::ranges::any_of(details.names.dnsNames, [](const std::string& name) {
        return name == "*" || DnsPattern::parse(name).has_value();
    });
    if (hasDnsName || !details.names.ipAddresses.empty()) {
        return;
    }
    Facts facts{{"common_name", details.commonName ? FactValue(*details.commonName) : FactValue()}};
    if (!details.names.dnsNames.empty()) {
        facts.emplace_back("unusable_names", details.names.dnsNames);
    }
    findings.push_back(findingAbout(FindingId::NoWildcardOrSan, leaf, std::move(facts)));
}

}  // namespace certcore
