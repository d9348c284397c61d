// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "certcore/import/archive.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"

namespace cli {

namespace text = wizard::text::cli;

ExitCode archiveCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    const bool isRestore = environment.line.has("restore");
    if (!isRestore && !environment.profile.policy.allowRemove) {
        return failed({certcore::ErrorCause::PolicyForbidsRemove, {}, {}});
    }
    const auto named = namedCertificate(environment);
    if (!named) {
        return failed(named.error());
    }
    const auto changed = isRestore ? certcore::bringBack(named->thumbprint, *named->store)
                                   : certcore::archive(named->thumbprint, *named->store);
    if (!changed) {
        return failed(changed.error());
    }
    if (environment.json()) {
        wizard::report::Json json = wizard::report::document();
        json["thumbprint"] = named->thumbprint.text();
        json["archived"] = !isRestore;
        environment.console.document(wizard::report::render(json));
        return ExitCode::Done;
    }
    const Console& console = environment.console;
    console.line(console.painted(isRestore ? text::resultBroughtBack() : text::resultArchived(), Colour::Green));
    showField(console, text::labelThumbprint(), QString::fromStdString(named->thumbprint.text()));
    return ExitCode::Done;
}

}  // namespace cli
