// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/bind/binding.h"
#include "certcore/store/key_grant.h"

namespace certcore {

/// BindingChoice says which endpoints are to get a certificate. Nothing else is touched.
struct BindingChoice {
    std::vector<Endpoint> endpoints;    ///< These, whoever has them now; one without a record gets a new one.
    std::vector<Thumbprint> replacing;  ///< Besides, each that has one of these certificates now.
};

/// BindingChange is what happens to one endpoint.
struct BindingChange {
    std::optional<BindingRecord> before;  ///< Absent: there was no binding.
    BindingRecord after;

    /// thumbprintBefore is what was bound; empty where nothing was.
    [[nodiscard]] std::optional<Thumbprint> thumbprintBefore() const {
        return before ? before->thumbprint() : std::nullopt;
    }

    bool operator==(const BindingChange&) const = default;
};

/// BindingPlan is everything that binding a certificate will change, made before anything is changed.
struct BindingPlan {
    Thumbprint thumbprint;
    std::string store;                   ///< Windows' short name of the one that holds the certificate, such as MY.
    std::vector<BindingChange> changes;  ///< By endpoint. Only certificate and store name differ, but for new ones.
    std::vector<BindingRecord> alreadyBound;  ///< Chosen, and nothing is to do.
    std::vector<KeyGrant> keyGrants{};        ///< Who is to be able to read the key of a certificate that is installed.
};

/// planBindings decides what changes. Settings and AppId of a record stay; a new record gets IIS's AppId.
/// BindingIsCentral where an endpoint is chosen that takes its certificates from the central store: its record names
/// none.
[[nodiscard]] Result<BindingPlan> planBindings(const std::vector<BindingRecord>& records, const BindingChoice& choice,
                                               const Thumbprint& thumbprint, const std::string& store);

/// displacedBy are the certificates that lose an endpoint by the plan, each once.
[[nodiscard]] std::vector<Thumbprint> displacedBy(const BindingPlan& plan);

/// endpointsOf are the endpoints that serve a certificate of the store, which is Windows' short name of it.
[[nodiscard]] std::vector<Endpoint> endpointsOf(const std::vector<BindingRecord>& records, const Thumbprint& thumbprint,
                                                const std::string& store);

}  // namespace certcore
