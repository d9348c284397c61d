// SPDX-License-Identifier: Apache-2.0
#include "app/cli/binding_view.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "wizard/report/binding_json.h"
#include "wizard/text/cli_text.h"

namespace cli {

ExitCode bindingsCommand(const Environment& environment) {
    const auto records = environment.bindings.records();
    if (!records) {
        return reportFailure(environment.console, environment.json(), records.error());
    }
    if (environment.json()) {
        auto json = wizard::report::document();
        json["bindings"] = wizard::report::Json::array();
        for (const certcore::BindingRecord& record : *records) {
            json["bindings"].push_back(wizard::report::bindingJson(record));
        }
        environment.console.document(wizard::report::render(json));
        return ExitCode::Done;
    }
    if (records->empty()) {
        environment.console.line(wizard::text::cli::noBindings());
    }
    for (const certcore::BindingRecord& record : *records) {
        showBinding(environment.console, record);
    }
    return ExitCode::Done;
}

}  // namespace cli
