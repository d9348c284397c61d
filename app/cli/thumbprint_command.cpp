// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "certcore/cert/pasted_thumbprint.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;

ExitCode thumbprintCommand(const Environment& environment) {
    // Pasted without quotation marks, the groups of digits come as arguments of their own.
    const auto pasted = certcore::readPastedThumbprint(environment.line.positional().join(u' ').toStdString());
    if (!pasted) {
        return reportFailure(environment.console, environment.json(), pasted.error());
    }
    if (environment.json()) {
        Json json = document();
        json["thumbprint"] = pasted->thumbprint.text();
        json["removed"] = pasted->removed;
        environment.console.document(render(json));
        return ExitCode::Done;
    }
    environment.console.line(QString::fromStdString(pasted->thumbprint.text()));
    QStringList removed;
    for (const std::string& entry : pasted->removed) {
        removed += QString::fromStdString(entry);
    }
    environment.console.say(removed.isEmpty() ? wizard::text::cli::thumbprintWasClean()
                                              : wizard::text::cli::thumbprintCleaned(removed));
    return ExitCode::Done;
}

}  // namespace cli
