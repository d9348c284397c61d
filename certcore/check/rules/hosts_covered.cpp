// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

namespace {

Finding notCovered(const std::string& host, const Certificate* leaf) {
    const auto nearest = leaf == nullptr ? std::nullopt : nearestName(leaf->details().names, host);
    Facts facts{{"host", host}, {"nearest", nearest ? FactValue(*nearest) : FactValue()}};
    return leaf == nullptr ? findingAboutFile(FindingId::HostNotCovered, std::move(facts))
                           : findingAbout(FindingId::HostNotCovered, *leaf, std::move(facts));
}

}  // namespace

// RFC 9525, 6: every host that users will ask for, each for itself. A name that no host can have is covered by nothing.
void checkHostsCovered(const CheckInput& input, Findings& findings) {
    for (const std::string& host : input.options.hosts) {
        const auto reference = parseReferenceName(host);
        for (std::size_t i = 0; i < input.roles.servers.size(); ++i) {
            if (!reference || !covers(input.leaf(i).details().names, *reference)) {
                findings.push_back(notCovered(host, &input.leaf(i)));
            }
        }
        if (input.roles.servers.empty()) {
            findings.push_back(notCovered(host, nullptr));
        }
    }
}

}  // namespace certcore
