// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

// Which of several is meant, only a person can say.
void checkOneServerCertificate(const CheckInput& input, Findings& findings) {
    if (input.roles.servers.size() < 2) {
        return;
    }
    std::vector<std::string> thumbprints;
    thumbprints.reserve(input.roles.servers.size());
    for (std::size_t i = 0; i < input.roles.servers.size(); ++i) {
        thumbprints.push_back(input.leaf(i).thumbprint().text());
    }
    findings.push_back(
        findingAboutFile(FindingId::SeveralServerCertificates, {{"thumbprints", std::move(thumbprints)}}));
}

}  // namespace certcore
