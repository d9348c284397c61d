// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/environment.h"
#include "certcore/bind/binding_run.h"
#include "wizard/report/json_document.h"

namespace cli {

// What documents and a person see of bindings.

/// bindingJson is a binding as the contract lists it.
[[nodiscard]] wizard::report::Json bindingJson(const certcore::BindingRecord& record);

/// bindingJson with what was bound before; null where nothing was.
[[nodiscard]] wizard::report::Json bindingJson(const certcore::BindingRecord& record,
                                               const std::optional<certcore::Thumbprint>& before);

/// bindingJson of an endpoint that an undo has changed; its other keys are null where nothing is bound any more.
[[nodiscard]] wizard::report::Json bindingJson(const certcore::BindingUndone& undone);

/// showBinding writes one binding under the name of its endpoint.
void showBinding(const Console& console, const certcore::BindingRecord& record);

/// showBoundNow writes what an endpoint has now and had before.
void showBoundNow(const Console& console, const certcore::Endpoint& endpoint,
                  const std::optional<certcore::Thumbprint>& now, const std::optional<certcore::Thumbprint>& before);

}  // namespace cli
