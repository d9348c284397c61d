// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/computer_use.h"

#include <algorithm>

namespace wizard::jobs {

namespace {

std::vector<certcore::Thumbprint> boundIn(const std::vector<certcore::BindingRecord>& bindings) {
    std::vector<certcore::Thumbprint> bound;
    for (const certcore::BindingRecord& record : bindings) {
        if (const auto thumbprint = record.thumbprint()) {
            bound.push_back(*thumbprint);
        }
    }
    return bound;
}

}  // namespace

ComputerUse lookAround(const certcore::Certificate& leaf, const StorePointer& store, const BindingPointer& service) {
    ComputerUse use;
    use.hasBindings = store->bindingStoreName().has_value();
    if (use.hasBindings) {
        auto records = service->records();
        if (records) {
            use.bindings = std::move(*records);
            std::ranges::sort(use.bindings, {}, &certcore::BindingRecord::endpoint);
        } else {
            use.bindingsProblem = std::move(records.error());
        }
    }
    if (auto listing = store->list()) {
        use.replaced = certcore::findReplaced(leaf, *listing, boundIn(use.bindings));
        use.installed = std::move(listing->certificates);
    }
    return use;
}

std::vector<certcore::Endpoint> usualChoice(const ComputerUse& use) {
    std::vector<certcore::Endpoint> endpoints;
    for (const certcore::BindingRecord& record : use.bindings) {
        const auto thumbprint = record.thumbprint();
        const bool isReplaced = std::ranges::any_of(use.replaced, [&](const certcore::Replacement& one) {
            return thumbprint == one.installed.certificate.thumbprint();
        });
        if (thumbprint && isReplaced) {
            endpoints.push_back(record.endpoint);
        }
    }
    return endpoints;
}

}  // namespace wizard::jobs
