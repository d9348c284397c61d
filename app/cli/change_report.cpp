// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_report.h"

#include "app/cli/binding_view.h"
#include "app/cli/view.h"
#include "wizard/report/binding_json.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/key_access_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;
using wizard::report::thumbprintsJson;

namespace {

Json documentOf(const certcore::StoreChange& change) {
    Json json = document();
    json["removed"] = thumbprintsJson(change.removed);
    json["restored"] = thumbprintsJson(change.restored);
    return json;
}

void show(const Console& console, const certcore::StoreChange& change, const QString& sentence) {
    console.line(console.painted(sentence, Colour::Green));
    for (const certcore::Thumbprint& thumbprint : change.removed) {
        showField(console, wizard::text::cli::labelRemoved(), QString::fromStdString(thumbprint.text()));
    }
    for (const certcore::Thumbprint& thumbprint : change.restored) {
        showField(console, wizard::text::cli::labelRestored(), QString::fromStdString(thumbprint.text()));
    }
}

}  // namespace

ExitCode reportUndone(const Environment& environment, const certcore::ChainUndone& undone) {
    if (environment.json()) {
        Json json = documentOf(undone.certificates);
        json["bindings"] = Json::array();
        for (const certcore::BindingUndone& binding : undone.bindings) {
            json["bindings"].push_back(wizard::report::bindingJson(binding));
        }
        json["key_read"] = certcore::accountsIn(undone.revoked);
        environment.console.document(render(json));
        return ExitCode::Done;
    }
    show(environment.console, undone.certificates, wizard::text::cli::resultTakenBack());
    for (const certcore::BindingUndone& binding : undone.bindings) {
        showBoundNow(environment.console, binding.endpoint, binding.now ? binding.now->thumbprint() : std::nullopt,
                     binding.before);
    }
    if (!undone.revoked.empty()) {
        showField(environment.console, wizard::text::labelMayReadKey(), wizard::text::readsNoMore(undone.revoked));
    }
    return ExitCode::Done;
}

ExitCode reportChange(const Environment& environment, const certcore::StoreChange& change, const QString& sentence) {
    if (environment.json()) {
        environment.console.document(render(documentOf(change)));
    } else {
        show(environment.console, change, sentence);
    }
    return ExitCode::Done;
}

}  // namespace cli
