// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "certcore/bind/binding_plan.h"
#include "certcore/bind/binding_service.h"
#include "certcore/import/replacement.h"

namespace certcore {

/// ComputerUse is what of this computer a certificate concerns: what it replaces, and what could be bound to it.
struct ComputerUse {
    bool hasBindings = false;                  ///< Certificates of this store can be bound at all.
    std::vector<BindingRecord> bindings;       ///< All of the computer's, by endpoint.
    std::optional<Error> problem;              ///< Bindings or certificates could not be listed.
    std::vector<StoredCertificate> installed;  ///< What a binding may name.
    std::vector<Replacement> replaced;         ///< By the certificate; see findReplaced.
};

/// lookAround never fails: what could not be asked is empty, and said where it matters.
[[nodiscard]] ComputerUse lookAround(const Certificate& leaf, const CertificateStore& store,
                                     const BindingService& service);

/// usualChoice are the endpoints that serve what is replaced.
[[nodiscard]] std::vector<Endpoint> usualChoice(const ComputerUse& use);

}  // namespace certcore
