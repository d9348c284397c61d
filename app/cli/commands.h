// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/environment.h"
#include "app/cli/exit_code.h"

namespace cli {

// The verbs, one file each. Each prints its result or its error and gives the exit code.

[[nodiscard]] ExitCode checkCommand(const Environment& environment);
[[nodiscard]] ExitCode importCommand(const Environment& environment);
[[nodiscard]] ExitCode listCommand(const Environment& environment);
[[nodiscard]] ExitCode showCommand(const Environment& environment);
[[nodiscard]] ExitCode verifyCommand(const Environment& environment);
[[nodiscard]] ExitCode undoCommand(const Environment& environment);
[[nodiscard]] ExitCode removeCommand(const Environment& environment);
[[nodiscard]] ExitCode archiveCommand(const Environment& environment);
[[nodiscard]] ExitCode bindingsCommand(const Environment& environment);
[[nodiscard]] ExitCode bindCommand(const Environment& environment);
[[nodiscard]] ExitCode probeCommand(const Environment& environment);
[[nodiscard]] ExitCode thumbprintCommand(const Environment& environment);
[[nodiscard]] ExitCode statusCommand(const Environment& environment);

/// runVerb calls the verb of the command line.
[[nodiscard]] ExitCode runVerb(const Environment& environment);

}  // namespace cli
