// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/environment.h"
#include "app/cli/exit_code.h"
#include "wizard/report/report.h"

namespace cli {

/// conclude tells how an import ended, as a document or to a person, and writes the file of --report where one is asked
/// for. A report that cannot be written changes nothing else: it is told beside the rest, and the exit code is the
/// higher of the two.
[[nodiscard]] ExitCode conclude(const Environment& environment, const wizard::report::ImportReport& report);

}  // namespace cli
