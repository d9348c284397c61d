// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

namespace cli {

ExitCode runVerb(const Environment& environment) {
    switch (*environment.line.verb()) {
        case Verb::Check:
            return checkCommand(environment);
        case Verb::Import:
            return importCommand(environment);
        case Verb::List:
            return listCommand(environment);
        case Verb::Show:
            return showCommand(environment);
        case Verb::Verify:
            return verifyCommand(environment);
        case Verb::Undo:
            return undoCommand(environment);
        case Verb::Remove:
            return removeCommand(environment);
        case Verb::Archive:
            return archiveCommand(environment);
        case Verb::Thumbprint:
            return thumbprintCommand(environment);
        case Verb::Status:
            return statusCommand(environment);
        case Verb::Bindings:
            return bindingsCommand(environment);
        case Verb::Bind:
            return bindCommand(environment);
        case Verb::Probe:
            return probeCommand(environment);
    }
    return ExitCode::Internal;
}

}  // namespace cli
