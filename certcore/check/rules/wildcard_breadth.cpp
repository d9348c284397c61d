// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"
#include "certcore/name/dns_pattern.h"

namespace certcore {

// RFC 9525, 7.1, taken strictly: directly over a public suffix a wildcard would stand for other people's hosts.
//   *.example.com, *.corp.local   fine
//   *, *.com, *.co.uk             too broad
void checkWildcardBreadth(const CheckInput& /*input*/, const Certificate& leaf, Findings& findings) {
    for (const std::string& name : leaf.details().names.dnsNames) {
        const auto pattern = DnsPattern::parse(name);
        if (name == "*" || (pattern && pattern->isTooBroad())) {
            findings.push_back(findingAbout(FindingId::WildcardTooBroad, leaf, {{"name", name}}));
        }
    }
}

}  // namespace certcore
