// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;
using wizard::report::storedCertificateJson;

namespace {

namespace text = wizard::text::cli;

constexpr std::uint64_t usualDays = 30;

std::int64_t daysLeft(const certcore::StoredCertificate& stored, std::chrono::sys_seconds now) {
    return std::chrono::floor<std::chrono::days>(stored.certificate.details().notAfter - now).count();
}

void showStatus(const Console& console, const certcore::StoreListing& listing, std::uint64_t days,
                std::chrono::sys_seconds now) {
    if (listing.certificates.empty()) {
        console.line(text::storeEmpty());
    }
    for (const certcore::StoredCertificate& stored : listing.certificates) {
        showCertificate(console, stored.certificate, stored.friendlyName, now);
        showField(console, text::labelBoundTo(), text::wordNone(), 4);
        if (daysLeft(stored, now) < static_cast<std::int64_t>(days)) {
            showField(console, {}, console.painted(text::nearItsEnd(static_cast<std::int64_t>(days)), Colour::Yellow),
                      4);
        }
        console.line();
    }
    sayOnlyForUser(console, listing);
}

}  // namespace

// A directory store serves no endpoint: its certificates are bound to nothing, and none of them makes the status bad.
ExitCode statusCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    const auto days = numberOption(environment, "days", usualDays);
    if (!days) {
        return failed(days.error());
    }
    const auto store = chooseStore(environment);
    if (!store) {
        return failed(store.error());
    }
    const auto listing = (*store)->list();
    if (!listing) {
        return failed(listing.error());
    }
    const auto now = currentTime();
    if (!environment.json()) {
        showStatus(environment.console, *listing, *days, now);
        return ExitCode::Done;
    }
    Json json = document();
    json["store"] = (*store)->location();
    json["days"] = *days;
    json["only_for_user"] = wizard::report::thumbprintsJson(thumbprintsOf(listing->onlyForUser));
    json["certificates"] = Json::array();
    for (const certcore::StoredCertificate& stored : listing->certificates) {
        Json one = storedCertificateJson(stored);
        one["days_left"] = daysLeft(stored, now);
        one["bound_to"] = Json::array();
        json["certificates"].push_back(std::move(one));
    }
    environment.console.document(render(json));
    return ExitCode::Done;
}

}  // namespace cli
