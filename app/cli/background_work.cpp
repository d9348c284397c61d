// SPDX-License-Identifier: Apache-2.0
#include "app/cli/background_work.h"

#include <chrono>
#include <cstdlib>

#include "app/cli/failure.h"
#include "app/cli/terminal.h"
#include "wizard/text/cli_text.h"

namespace cli {

void watch(const Environment& environment, const QString& what, OnInterruption onInterruption,
           const std::function<bool()>& isDoneWithin100ms, std::stop_source& stop) {
    using std::chrono::steady_clock;
    const auto start = steady_clock::now();
    bool shown = false;
    while (!isDoneWithin100ms()) {
        if (terminal::interrupted()) {
            if (onInterruption == OnInterruption::LeaveAtOnce) {
                environment.console.progress({});
                const ExitCode code = reportFailure(environment.console, environment.json(),
                                                    {certcore::ErrorCause::CancelledByUser, {}, {}});
                // A derivation inside OpenSSL cannot be broken off; nothing but memory is lost with it.
                std::_Exit(static_cast<int>(code));
            }
            stop.request_stop();
        }
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(steady_clock::now() - start).count();
        if (seconds >= 1) {
            environment.console.progress(wizard::text::cli::progressFor(what, seconds));
            shown = true;
        }
    }
    if (shown) {
        environment.console.progress({});
    }
}

}  // namespace cli
