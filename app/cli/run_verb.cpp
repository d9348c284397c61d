// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/verb_table.h"
#include "wizard/text/cli_usage_text.h"

namespace cli {

namespace {

ExitCode notSupported(const Environment& environment, certcore::ErrorCause why, Verb verb) {
    std::string word;
    for (const VerbEntry& entry : verbTable()) {
        if (entry.verb == verb) {
            word = entry.word;
        }
    }
    return reportFailure(environment.console, environment.json(), {why, "assistcert " + word, {}});
}

}  // namespace

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
        case Verb::Thumbprint:
            return thumbprintCommand(environment);
        case Verb::Status:
            return statusCommand(environment);
        case Verb::Bindings:
        case Verb::Bind:
            return notSupported(environment, certcore::ErrorCause::NotOnThisPlatform, *environment.line.verb());
        case Verb::Probe:
            return probeCommand(environment);
    }
    return ExitCode::Internal;
}

}  // namespace cli
