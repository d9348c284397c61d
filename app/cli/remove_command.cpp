// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_report.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "wizard/event_log/event_log.h"
#include "wizard/text/cli_text.h"

namespace cli {

ExitCode removeCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    if (!environment.profile.policy.allowRemove) {
        return failed({certcore::ErrorCause::PolicyForbidsRemove, {}, {}});
    }
    const auto named = namedCertificate(environment);
    if (!named) {
        return failed(named.error());
    }
    const auto change = certcore::remove(named->thumbprint, *named->store);
    if (!change) {
        return failed(change.error());
    }
    wizard::event_log::recordRemoval(*named->store, *change);
    return reportChange(environment, *change, wizard::text::cli::resultRemoved());
}

}  // namespace cli
