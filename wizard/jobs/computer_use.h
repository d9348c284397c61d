// SPDX-License-Identifier: Apache-2.0
// What of this computer a certificate concerns.
#pragma once

#include <optional>
#include <vector>

#include "certcore/bind/binding.h"
#include "certcore/import/replacement.h"
#include "wizard/jobs/pointers.h"

namespace wizard::jobs {

/// ComputerUse is what of this computer a certificate concerns: what it replaces, and what could be bound to it.
struct ComputerUse {
    bool hasBindings = false;                            ///< Certificates of this store can be bound at all.
    std::vector<certcore::BindingRecord> bindings;       ///< All of the computer's, by endpoint.
    std::optional<certcore::Error> bindingsProblem;      ///< They could not be listed.
    std::vector<certcore::StoredCertificate> installed;  ///< What a binding may name.
    std::vector<certcore::Replacement> replaced;         ///< By the certificate; see findReplaced.
};

/// lookAround never fails: what could not be asked is empty, and said where it matters.
[[nodiscard]] ComputerUse lookAround(const certcore::Certificate& leaf, const StorePointer& store,
                                     const BindingPointer& service);

/// usualChoice are the endpoints that serve what is replaced.
[[nodiscard]] std::vector<certcore::Endpoint> usualChoice(const ComputerUse& use);

}  // namespace wizard::jobs
