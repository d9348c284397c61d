// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "certcore/base/secret.h"

namespace app {

/// passwordVariable is the variable of the environment that may hold the password of a PFX.
inline constexpr auto* passwordVariable = "ASSISTCERT_PASSWORD";

/// takeFromEnvironment is a variable of the environment, as UTF-8; nullopt where it is not set. It is overwritten where
/// it lay and is not there any more, for this program and for those that it starts. No other thread may use the
/// environment meanwhile.
[[nodiscard]] std::optional<certcore::Secret> takeFromEnvironment(const char* name);

}  // namespace app
