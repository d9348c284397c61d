// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_plan.h"

#include <algorithm>
#include <set>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

// Names of stores are told apart by Windows whatever the case; where a record has none, MY is meant
// (HTTP_SERVICE_CONFIG_SSL_PARAM, pSslCertStoreName).
bool namesStore(const BindingRecord& record, const std::string& store) {
    const std::string name = record.store.value_or("");
    return asciiLower(name.empty() ? "MY" : name) == asciiLower(store);
}

bool serves(const BindingRecord& record, const Thumbprint& thumbprint, const std::string& store) {
    return record.thumbprint() == thumbprint && namesStore(record, store);
}

std::set<Endpoint> chosenEndpoints(const std::vector<BindingRecord>& records, const BindingChoice& choice) {
    std::set<Endpoint> chosen(choice.endpoints.begin(), choice.endpoints.end());
    for (const BindingRecord& record : records) {
        const auto thumbprint = record.thumbprint();
        if (thumbprint && std::ranges::find(choice.replacing, *thumbprint) != choice.replacing.end()) {
            chosen.insert(record.endpoint);
        }
    }
    return chosen;
}

BindingRecord withCertificate(BindingRecord record, const Thumbprint& thumbprint, const std::string& store) {
    record.certificateHash = fromHex(thumbprint.text()).value();
    record.store = store;
    return record;
}

}  // namespace

Result<BindingPlan> planBindings(const std::vector<BindingRecord>& records, const BindingChoice& choice,
                                 const Thumbprint& thumbprint, const std::string& store) {
    BindingPlan plan{thumbprint, store, {}, {}};
    for (const Endpoint& endpoint : chosenEndpoints(records, choice)) {
        if (endpoint.kind() == EndpointKind::Ccs) {
            return fail(ErrorCause::BindingIsCentral, endpoint.text());
        }
        const BindingRecord* record = recordOf(records, endpoint);
        if (record == nullptr) {
            const BindingRecord made{endpoint, {}, std::nullopt, std::string(iisAppId), {}};
            plan.changes.push_back({std::nullopt, withCertificate(made, thumbprint, store)});
        } else if (serves(*record, thumbprint, store)) {
            plan.alreadyBound.push_back(*record);
        } else {
            plan.changes.push_back({*record, withCertificate(*record, thumbprint, store)});
        }
    }
    return plan;
}

std::vector<Thumbprint> displacedBy(const BindingPlan& plan) {
    std::vector<Thumbprint> displaced;
    for (const BindingChange& change : plan.changes) {
        const auto before = change.thumbprintBefore();
        if (before && std::ranges::find(displaced, *before) == displaced.end()) {
            displaced.push_back(*before);
        }
    }
    return displaced;
}

std::vector<Endpoint> endpointsOf(const std::vector<BindingRecord>& records, const Thumbprint& thumbprint,
                                  const std::string& store) {
    std::vector<Endpoint> endpoints;
    for (const BindingRecord& record : records) {
        if (serves(record, thumbprint, store)) {
            endpoints.push_back(record.endpoint);
        }
    }
    return endpoints;
}

}  // namespace certcore
