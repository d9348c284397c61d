// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/environment.h"
#include "certcore/bind/binding_run.h"

namespace cli {

// What a person sees of bindings.

/// showBinding writes one binding under the name of its endpoint.
void showBinding(const Console& console, const certcore::BindingRecord& record);

/// showBoundNow writes what an endpoint has now and had before.
void showBoundNow(const Console& console, const certcore::Endpoint& endpoint,
                  const std::optional<certcore::Thumbprint>& now, const std::optional<certcore::Thumbprint>& before);

/// showChange writes what a change does to its endpoint.
void showChange(const Console& console, const certcore::BindingChange& change);

}  // namespace cli
