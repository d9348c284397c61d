// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "certcore/base/error.h"

namespace cli {

/// complainOf tells an error on standard error.
void complainOf(const Console& console, const certcore::Error& error);

/// reportFailure tells an error, as a document or on standard error, and gives its exit code.
[[nodiscard]] ExitCode reportFailure(const Console& console, bool json, const certcore::Error& error);

}  // namespace cli
