// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_json.h"

#include "certcore/base/text_encoding.h"
#include "wizard/report/binding_json.h"

namespace wizard::report {

namespace {

std::string_view outcomeName(Outcome outcome) {
    switch (outcome) {
        case Outcome::Imported:
            return "imported";
        case Outcome::AlreadyInstalled:
            return "already-installed";
        case Outcome::Rehearsed:
            return "rehearsed";
        case Outcome::OnlyChecked:
            return "only-checked";
        case Outcome::Refused:
            return "refused";
        case Outcome::Failed:
            return "failed";
    }
    return "failed";
}

void addCheck(Json& json, const ImportReport& report) {
    json["verdict"] = certcore::verdictName(report.verdict);
    json["hosts_checked"] = report.hostsChecked;
    json["findings"] = findingsJson(report.findings);
}

Json nextStepsJson(const ImportReport& report) {
    Json steps = Json::array();
    for (const text::NextStep& step : report.ending.nextSteps) {
        steps.push_back(step.sentence().toStdString());
    }
    return steps;
}

void addBindings(Json& json, const BindingSummary& binding) {
    json["bindings"] = Json::array();
    for (const certcore::BindingChange& change : binding.changes) {
        json["bindings"].push_back(bindingJson(change));
    }
    json["binding_key_read"] = binding.keyRead;
    json["binding_receipt"] = binding.receipt ? Json(binding.receipt->text()) : Json();
}

// An empty text is one that nobody knows.
Json knownText(const QString& text) {
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

void addCircumstances(Json& json, const Circumstances& circumstances) {
    json["product"] = knownText(circumstances.productName);
    json["computer"] = knownText(circumstances.computerName);
    json["account"] = knownText(circumstances.account);
    json["program_version"] = knownText(circumstances.programVersion);
    json["time"] = certcore::toIsoTime(circumstances.time);
    json["layout"] = knownText(circumstances.layoutName);
    json["allowed_by"] = knownText(circumstances.allowedBy);
}

void addFile(Json& json, const ImportReport& report) {
    const bool hasFile = report.hasFile();
    json["file"] = hasFile ? Json(report.path) : Json();
    json["size"] = hasFile ? Json(report.size) : Json();
    json["encryption"] = hasFile ? encryptionJson(report.encryption) : Json();
    json["keys"] = hasFile ? Json(report.keys) : Json();
    json["certificates"] = certificatesJson(report.certificates);
}

void addRequest(Json& json, const ImportReport& report) {
    json["hosts"] = report.hosts;
    json["store"] = report.store.empty() ? Json() : Json(report.store);
    json["options"] = {{"placement", certcore::placementName(report.options.placement)},
                       {"exportable", report.options.exportable},
                       {"extended_properties", report.options.includeExtendedProperties}};
    json["forced"] = report.forced();
}

}  // namespace

Json importDocument(const ImportReport& report) {
    const Ending& ending = report.ending;
    Json json = document();
    if (ending.outcome == Outcome::Failed) {
        json["error"] = errorJson(ending.error.value_or(certcore::Error()));
        return json;
    }
    if (ending.outcome == Outcome::Refused) {
        json["error"] = errorJson(ending.error.value_or(certcore::Error()));
        addCheck(json, report);
        return json;
    }
    if (ending.plan && ending.outcome != Outcome::Imported) {
        json["plan"] = planJson(*ending.plan);
    }
    if (ending.outcome == Outcome::Imported || ending.outcome == Outcome::AlreadyInstalled) {
        json["receipt"] = ending.receipt ? receiptJson(*ending.receipt) : Json();
    }
    if (ending.binding) {
        addBindings(json, *ending.binding);
    }
    if (report.options.keyCopy) {
        json["key_read_as"] = keyCopyJson(*report.options.keyCopy);
    }
    addCheck(json, report);
    if (ending.outcome == Outcome::Imported || ending.outcome == Outcome::AlreadyInstalled) {
        json["next_steps"] = nextStepsJson(report);
    }
    return json;
}

Json reportJson(const ImportReport& report) {
    Json json = importDocument(report);
    addCheck(json, report);
    json["outcome"] = outcomeName(report.ending.outcome);
    addCircumstances(json, report.circumstances);
    addFile(json, report);
    addRequest(json, report);
    return json;
}

}  // namespace wizard::report
