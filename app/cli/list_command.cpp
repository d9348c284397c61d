// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/value_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;
using wizard::report::storedCertificateJson;

namespace {

namespace text = wizard::text::cli;

void showListing(const Console& console, const certcore::StoreListing& listing, const QString& location) {
    showField(console, text::labelStore(), location, 0);
    if (listing.certificates.empty()) {
        console.line();
        console.line(text::storeEmpty());
    }
    for (const certcore::StoredCertificate& stored : listing.certificates) {
        console.line();
        showCertificate(console, stored.certificate, stored.friendlyName, currentTime());
        showField(console, text::labelHasPrivateKey(), stored.hasPrivateKey ? text::wordYes() : text::wordNo(), 4);
        if (stored.isArchived) {
            showField(console, text::labelArchived(), text::wordYes(), 4);
        }
    }
    sayOnlyForUser(console, listing);
    for (const std::string& name : listing.damaged) {
        console.complain(text::damagedEntry(QString::fromStdString(name)));
    }
}

}  // namespace

ExitCode listCommand(const Environment& environment) {
    const auto store = chooseStore(environment);
    if (!store) {
        return reportFailure(environment.console, environment.json(), store.error());
    }
    const auto listing = (*store)->list();
    if (!listing) {
        return reportFailure(environment.console, environment.json(), listing.error());
    }
    if (!environment.json()) {
        showListing(environment.console, *listing, wizard::text::shown((*store)->location()));
        return ExitCode::Done;
    }
    Json json = document();
    json["store"] = (*store)->location();
    json["certificates"] = Json::array();
    for (const certcore::StoredCertificate& stored : listing->certificates) {
        json["certificates"].push_back(storedCertificateJson(stored));
    }
    json["damaged"] = listing->damaged;
    json["only_for_user"] = wizard::report::thumbprintsJson(thumbprintsOf(listing->onlyForUser));
    environment.console.document(render(json));
    return ExitCode::Done;
}

}  // namespace cli
