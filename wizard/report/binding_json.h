// SPDX-License-Identifier: Apache-2.0
// Bindings in the contract's documents.
#pragma once

#include "certcore/bind/binding_run.h"
#include "wizard/report/json_document.h"

namespace wizard::report {

/// bindingJson is a binding as the contract lists it.
[[nodiscard]] Json bindingJson(const certcore::BindingRecord& record);

/// bindingJson with what was bound before; null where nothing was.
[[nodiscard]] Json bindingJson(const certcore::BindingRecord& record,
                               const std::optional<certcore::Thumbprint>& before);

/// bindingJson of a change is what comes after it, with what was bound before.
[[nodiscard]] Json bindingJson(const certcore::BindingChange& change);

/// bindingJson of an endpoint that an undo has changed; its other keys are null where nothing is bound any more.
[[nodiscard]] Json bindingJson(const certcore::BindingUndone& undone);

}  // namespace wizard::report
