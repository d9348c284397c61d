// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_report.h"

#include "app/cli/view.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;
using wizard::report::thumbprintsJson;

ExitCode reportChange(const Environment& environment, const certcore::StoreChange& change, const QString& sentence) {
    if (environment.json()) {
        Json json = document();
        json["removed"] = thumbprintsJson(change.removed);
        json["restored"] = thumbprintsJson(change.restored);
        environment.console.document(render(json));
        return ExitCode::Done;
    }
    environment.console.line(environment.console.painted(sentence, Colour::Green));
    for (const certcore::Thumbprint& thumbprint : change.removed) {
        showField(environment.console, wizard::text::cli::labelRemoved(), QString::fromStdString(thumbprint.text()));
    }
    for (const certcore::Thumbprint& thumbprint : change.restored) {
        showField(environment.console, wizard::text::cli::labelRestored(), QString::fromStdString(thumbprint.text()));
    }
    return ExitCode::Done;
}

}  // namespace cli
