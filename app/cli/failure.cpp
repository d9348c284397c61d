// SPDX-License-Identifier: Apache-2.0
#include "app/cli/failure.h"

#include "wizard/report/json_document.h"
#include "wizard/text/error_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::errorJson;
using wizard::report::Json;
using wizard::report::render;

void complainOf(const Console& console, const certcore::Error& error) {
    const wizard::text::ErrorText text = wizard::text::describe(error);
    console.complain(wrapped(text.whatHappened, 0));
    for (const QString& more : {text.why, text.whatNow}) {
        if (!more.isEmpty()) {
            console.complain(wrapped(more, 2));
        }
    }
}

ExitCode reportFailure(const Console& console, bool json, const certcore::Error& error) {
    if (json) {
        Json failure = document();
        failure["error"] = errorJson(error);
        console.document(render(failure));
    } else {
        complainOf(console, error);
    }
    return exitCodeOf(certcore::codeOf(error.cause));
}

}  // namespace cli
