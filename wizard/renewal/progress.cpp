// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/progress.h"

#include <algorithm>

namespace wizard::renewal {

namespace {

using certcore::Endpoint;
using certcore::IpAddress;

bool contains(const std::vector<Endpoint>& endpoints, const Endpoint& one) {
    return std::ranges::find(endpoints, one) != endpoints.end();
}

// 0.0.0.0 and :: stand for all addresses, the loopback ones among them; and so does a binding by name.
std::optional<IpAddress> addressOf(const Endpoint& endpoint) {
    const auto address = IpAddress::parse(endpoint.kind() == certcore::EndpointKind::Ip ? endpoint.host() : "");
    const bool isOne = address && std::ranges::any_of(address->bytes(), [](unsigned char byte) { return byte != 0; });
    return isOne ? address : std::nullopt;
}

}  // namespace

Bound boundAfter(const std::optional<certcore::BindingPlan>& plan,
                 const std::optional<certcore::BindingReceipt>& receipt, const std::vector<Endpoint>& servedOldOne) {
    Bound bound;
    if (receipt) {
        bound.receipt = receipt->id;
        for (const certcore::BindingChange& change : receipt->changes) {
            bound.endpoints.push_back(change.after.endpoint);
        }
    }
    if (plan) {
        for (const certcore::BindingRecord& record : plan->alreadyBound) {
            bound.endpoints.push_back(record.endpoint);
        }
    }
    std::ranges::copy_if(servedOldOne, std::back_inserter(bound.left),
                         [&bound](const Endpoint& one) { return !contains(bound.endpoints, one); });
    return bound;
}

std::vector<certcore::Thumbprint> Progress::oldThumbprints() const {
    std::vector<certcore::Thumbprint> thumbprints = certcore::thumbprintsOf(replaced);
    thumbprints.insert(thumbprints.end(), gone.begin(), gone.end());
    return thumbprints;
}

std::vector<IpAddress> Progress::ownAddresses() const {
    std::vector<IpAddress> addresses;
    // Those that were left out, too: the old certificate is to be seen there.
    const Bound all = bound.value_or(Bound());
    std::vector<Endpoint> endpoints = all.endpoints;
    endpoints.insert(endpoints.end(), all.left.begin(), all.left.end());
    for (const Endpoint& endpoint : endpoints) {
        const auto address = addressOf(endpoint);
        if (!address) {
            return {};
        }
        if (std::ranges::find(addresses, *address) == addresses.end()) {
            addresses.push_back(*address);
        }
    }
    return addresses;
}

}  // namespace wizard::renewal
