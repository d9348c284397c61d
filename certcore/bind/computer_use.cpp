// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/computer_use.h"

#include <algorithm>

namespace certcore {

namespace {

std::vector<Thumbprint> boundIn(const std::vector<BindingRecord>& bindings) {
    std::vector<Thumbprint> bound;
    for (const BindingRecord& record : bindings) {
        if (const auto thumbprint = record.thumbprint()) {
            bound.push_back(*thumbprint);
        }
    }
    return bound;
}

}  // namespace

ComputerUse lookAround(const Certificate& leaf, const CertificateStore& store, const BindingService& service) {
    ComputerUse use;
    use.hasBindings = store.bindingStoreName().has_value();
    if (use.hasBindings) {
        auto records = service.records();
        if (records) {
            use.bindings = std::move(*records);
            std::ranges::sort(use.bindings, {}, &BindingRecord::endpoint);
        } else {
            use.problem = std::move(records.error());
        }
    }
    if (auto listing = store.list(); !listing) {
        use.problem = std::move(listing.error());
    } else {
        use.replaced = findReplaced(leaf, *listing, boundIn(use.bindings));
        use.installed = std::move(listing->certificates);
    }
    return use;
}

std::vector<Endpoint> usualChoice(const ComputerUse& use) {
    std::vector<Endpoint> endpoints;
    for (const BindingRecord& record : use.bindings) {
        const auto thumbprint = record.thumbprint();
        const bool isReplaced = std::ranges::any_of(
            use.replaced, [&](const Replacement& one) { return thumbprint == one.installed.certificate.thumbprint(); });
        if (thumbprint && isReplaced) {
            endpoints.push_back(record.endpoint);
        }
    }
    return endpoints;
}

}  // namespace certcore
