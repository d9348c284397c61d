// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/progress.h"

#include <algorithm>

namespace wizard::renewal {

std::vector<certcore::Thumbprint> Progress::oldThumbprints() const {
    std::vector<certcore::Thumbprint> thumbprints;
    for (const certcore::Replacement& one : replaced.value_or(std::vector<certcore::Replacement>())) {
        thumbprints.push_back(one.installed.certificate.thumbprint());
    }
    return thumbprints;
}

// A binding for all addresses is met at the loopback ones; where there is none of that kind, nothing answers there.
std::vector<certcore::IpAddress> Progress::ownAddresses() const {
    std::vector<certcore::IpAddress> addresses;
    for (const BoundEndpoint& one : bound.value_or(Bound()).endpoints) {
        if (!one.address) {
            return {};
        }
        if (std::ranges::find(addresses, *one.address) == addresses.end()) {
            addresses.push_back(*one.address);
        }
    }
    return addresses;
}

}  // namespace wizard::renewal
