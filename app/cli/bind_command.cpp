// SPDX-License-Identifier: Apache-2.0
#include "app/cli/binding_view.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "certcore/cert/pasted_thumbprint.h"
#include "certcore/import/replaced_grants.h"
#include "wizard/event_log/event_log.h"
#include "wizard/report/binding_json.h"
#include "wizard/text/cli_binding_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"
#include "wizard/text/key_access_text.h"

namespace cli {

using certcore::BindingChange;
using certcore::BindingPlan;
using certcore::ErrorCause;
using certcore::fail;
using certcore::passOn;
using certcore::Result;

namespace {

namespace text = wizard::text::cli;

struct Bound {
    BindingPlan plan;
    certcore::ImportOptions access;  ///< Who is to read the key, and what could not be copied.
    std::optional<certcore::BindingReceipt> receipt;
};

Result<certcore::BindingChoice> chosen(const CommandLine& line) {
    certcore::BindingChoice choice;
    for (const QString& value : line.values("endpoint")) {
        auto endpoint = certcore::Endpoint::parse(value.toStdString());
        if (!endpoint) {
            return fail(ErrorCause::UsageWrong, text::notAnEndpoint(value).toStdString());
        }
        choice.endpoints.push_back(std::move(*endpoint));
    }
    for (const QString& value : line.values("replacing")) {
        auto pasted = certcore::readPastedThumbprint(value.toStdString());
        if (!pasted) {
            return passOn(pasted);
        }
        choice.replacing.push_back(pasted->thumbprint);
    }
    if (choice.endpoints.empty() && choice.replacing.empty()) {
        return fail(ErrorCause::UsageWrong, text::bindTargetMissing().toStdString());
    }
    return choice;
}

Result<Bound> bound(const Environment& environment) {
    auto choice = chosen(environment.line);
    if (!choice) {
        return passOn(choice);
    }
    auto named = namedCertificate(environment);
    if (!named) {
        return passOn(named);
    }
    auto records = environment.bindings.records();
    if (!records) {
        return passOn(records);
    }
    const auto storeName = named->store->bindingStoreName();
    if (!storeName) {
        return fail(ErrorCause::BindingNeedsMachineStore, named->store->location());
    }
    auto plan = certcore::planBindings(*records, *choice, named->thumbprint, *storeName);
    if (!plan) {
        return passOn(plan);
    }
    auto access = certcore::withReplacedGrants({}, certcore::displacedBy(*plan), *named->store);
    plan->keyGrants = access.keyGrants;
    auto receipt =
        certcore::bindCertificate({environment.crypto, *named->store, environment.bindings}, *plan, currentTime());
    if (!receipt) {
        return passOn(receipt);
    }
    if (*receipt) {
        wizard::event_log::recordBinding(**receipt);
    }
    return Bound{std::move(*plan), std::move(access), std::move(*receipt)};
}

wizard::report::Json documentOf(const Bound& bound) {
    auto json = wizard::report::document();
    json["receipt"] = bound.receipt ? wizard::report::Json(bound.receipt->id.text()) : wizard::report::Json();
    json["thumbprint"] = bound.plan.thumbprint.text();
    json["bindings"] = wizard::report::Json::array();
    for (const BindingChange& change : bound.plan.changes) {
        json["bindings"].push_back(wizard::report::bindingJson(change));
    }
    for (const certcore::BindingRecord& record : bound.plan.alreadyBound) {
        json["bindings"].push_back(wizard::report::bindingJson(record, record.thumbprint()));
    }
    json["key_read"] = bound.receipt ? certcore::accountsIn(bound.receipt->granted) : std::vector<std::string>();
    return json;
}

void show(const Console& console, const Bound& bound) {
    if (bound.receipt) {
        console.line(console.painted(text::resultBound(), Colour::Green));
    } else {
        console.line(bound.plan.alreadyBound.empty() ? text::nothingToReplace() : text::alreadyBound());
    }
    for (const BindingChange& change : bound.plan.changes) {
        showChange(console, change);
    }
    for (const certcore::BindingRecord& record : bound.plan.alreadyBound) {
        showBoundNow(console, record.endpoint, record.thumbprint(), record.thumbprint());
    }
    for (const wizard::text::KeyAccessRow& row : wizard::text::keyAccessRows(bound.access)) {
        showField(console, row.label, row.value);
    }
    if (bound.receipt) {
        console.line();
        console.say(text::howToUndo(QString::fromStdString(bound.receipt->id.text())));
    }
}

}  // namespace

ExitCode bindCommand(const Environment& environment) {
    const auto done = bound(environment);
    if (!done) {
        return reportFailure(environment.console, environment.json(), done.error());
    }
    if (environment.json()) {
        environment.console.document(wizard::report::render(documentOf(*done)));
    } else {
        show(environment.console, *done);
    }
    return ExitCode::Done;
}

}  // namespace cli
