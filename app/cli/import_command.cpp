// SPDX-License-Identifier: Apache-2.0
#include "app/cli/background_work.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/json_document.h"
#include "app/cli/opened_file.h"
#include "app/cli/paths.h"
#include "app/cli/terminal.h"
#include "app/cli/view.h"
#include "certcore/base/file_reading.h"
#include "certcore/import/import_run.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/next_steps.h"
#include "wizard/text/value_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;

// Everything that the call decides, before any file is opened.
struct Request {
    std::filesystem::path path;
    certcore::CheckOptions check;
    certcore::ImportOptions import;
    certcore::PfxLimits limits;
    certcore::Force force = certcore::Force::No;
    bool dryRun = false;
    std::unique_ptr<certcore::CertificateStore> store;
};

certcore::Result<Request> readRequest(const Environment& environment) {
    const CommandLine& line = environment.line;
    if (line.has("report")) {
        return certcore::fail(certcore::ErrorCause::NotInThisVersion, "--report");
    }
    Request request;
    request.path = toPath(line.positional().front());
    auto certificate = thumbprintOption(environment, "certificate");
    if (!certificate) {
        return certcore::passOn(certificate);
    }
    auto iterations = numberOption(environment, "max-iterations", request.limits.iterations);
    if (!iterations) {
        return certcore::passOn(iterations);
    }
    if (line.has("placement")) {
        const auto placement = certcore::placementOf(line.value("placement").toStdString());
        if (!placement) {
            return certcore::fail(certcore::ErrorCause::UsageWrong,
                                  text::unknownPlacement(line.value("placement")).toStdString());
        }
        request.import.placement = *placement;
    }
    auto store = chooseStore(environment);
    if (!store) {
        return certcore::passOn(store);
    }
    request.store = std::move(*store);
    request.limits.iterations = *iterations;
    request.check = {referenceNames(line), *certificate, environment.profile.t10Word.toStdString(), currentTime()};
    request.import.exportable = line.has("exportable");
    request.import.includeExtendedProperties = !line.has("no-extended-properties");
    request.force = line.has("force") ? certcore::Force::Yes : certcore::Force::No;
    request.dryRun = line.has("dry-run");
    return request;
}

certcore::Result<OpenedFile> open(const Environment& environment, const Request& request) {
    const QString name = QString::fromStdString(certcore::pathText(request.path.filename()));
    const auto password = choosePassword(environment.line, environment.console, name);
    if (!password) {
        return std::unexpected<certcore::Error>(password.error());
    }
    const certcore::TrustRoots roots = certcore::TrustRoots::ofSystem(environment.crypto);
    const FileTask task{environment.crypto, *password, request.check, request.limits, roots};
    return runInBackground(environment, text::progressOpening(name), OnInterruption::LeaveAtOnce,
                           [&](const std::stop_token&) { return openAndCheck(task, request.path); });
}

void addReport(Json& json, const certcore::CheckReport& report) {
    json["verdict"] = certcore::verdictName(report.verdict);
    json["hosts_checked"] = report.hostsChecked;
    json["findings"] = findingsJson(report.findings);
}

ExitCode reportRefusal(const Environment& environment, const certcore::Error& error,
                       const certcore::CheckReport& report) {
    if (certcore::codeOf(error.cause) != certcore::ErrorCode::Refused) {
        return reportFailure(environment.console, environment.json(), error);
    }
    if (!environment.json()) {
        showVerdict(environment.console, report);
        showFindings(environment.console, report.findings);
        environment.console.line();
        return reportFailure(environment.console, false, error);
    }
    Json json = document();
    json["error"] = errorJson(error);
    addReport(json, report);
    environment.console.document(render(json));
    return ExitCode::Refused;
}

ExitCode reportAlreadyInstalled(const Environment& environment, const Request& request, OpenedFile& file,
                                const certcore::Thumbprint& thumbprint) {
    const certcore::Finding finding{certcore::FindingId::AlreadyInstalled, certcore::Severity::Info, thumbprint, {}};
    certcore::addFinding(file.report, finding);
    if (environment.json()) {
        Json json = document();
        if (request.dryRun) {
            json["plan"] = {{"store", request.store->location()},
                            {"thumbprint", thumbprint.text()},
                            {"placement", certcore::placementName(request.import.placement)},
                            {"write", Json::array()}};
        }
        json["receipt"] = nullptr;
        addReport(json, file.report);
        json["next_steps"] = Json::array();
        environment.console.document(render(json));
    } else {
        environment.console.line(environment.console.painted(text::resultAlreadyInstalled(), Colour::Green));
        environment.console.say(wrapped(wizard::text::describe(finding).remedy, 2));
        showField(environment.console, text::labelThumbprint(), QString::fromStdString(thumbprint.text()));
        showField(environment.console, text::labelStore(), wizard::text::shown(request.store->location()));
    }
    return ExitCode::Done;
}

void showWrites(const Environment& environment, const certcore::ImportPlan& plan) {
    const Console& console = environment.console;
    showField(console, text::labelThumbprint(),
              QString::fromStdString(plan.entry.leaf.certificate.thumbprint().text()));
    showField(console, text::labelSubject(), wizard::text::shown(plan.entry.leaf.certificate.details().subject));
    showField(console, text::labelStore(), wizard::text::shown(plan.store));
    showField(console, text::labelPlacement(), placementWords(plan.entry.placement));
}

ExitCode reportPlan(const Environment& environment, const certcore::ImportPlan& plan,
                    const certcore::CheckReport& report) {
    if (environment.json()) {
        Json json = document();
        json["plan"] = planJson(plan);
        addReport(json, report);
        environment.console.document(render(json));
    } else {
        showVerdict(environment.console, report);
        showFindings(environment.console, report.findings);
        showHeading(environment.console, text::headingPlan());
        showWrites(environment, plan);
        environment.console.line();
        environment.console.say(text::resultDryRun());
    }
    return exitCodeOf(report.findings);
}

std::vector<wizard::text::NextStep> stepsAfter(const Environment& environment, const Request& request,
                                               const certcore::Thumbprint& thumbprint) {
    return wizard::text::nextSteps(environment.profile, wizard::Occasion::Install, std::nullopt,
                                   {thumbprint, QString::fromStdString(certcore::pathText(request.path.filename()))});
}

// What to type behind "undo": the receipt, and the store where it is not the default one.
QString undoArguments(const Environment& environment, const certcore::Receipt& receipt) {
    const QString id = QString::fromStdString(receipt.id.text());
    return environment.line.has("store")
               ? id + QStringLiteral(" --store ") + terminal::quoted(environment.line.value("store"))
               : id;
}

ExitCode reportReceipt(const Environment& environment, const Request& request, const certcore::ImportPlan& plan,
                       const certcore::Receipt& receipt, const certcore::CheckReport& report) {
    const auto steps = stepsAfter(environment, request, receipt.thumbprint);
    const Console& console = environment.console;
    if (environment.json()) {
        Json json = document();
        json["receipt"] = receiptJson(receipt);
        addReport(json, report);
        json["next_steps"] = Json::array();
        for (const wizard::text::NextStep& step : steps) {
            json["next_steps"].push_back(step.sentence().toStdString());
        }
        console.document(render(json));
        return exitCodeOf(report.findings);
    }
    showVerdict(console, report);
    showFindings(console, report.findings);
    console.line();
    console.line(console.painted(text::resultImported(), Colour::Green));
    showWrites(environment, plan);
    showField(console, text::headingReceipt(), QString::fromStdString(receipt.id.text()));
    showHeading(console, text::headingNextSteps());
    for (const wizard::text::NextStep& step : steps) {
        console.line(QStringLiteral("  - ") + wrapped(step.sentence(), 4).mid(4));
    }
    console.line();
    console.say(text::howToUndo(undoArguments(environment, receipt)));
    return exitCodeOf(report.findings);
}

ExitCode carryOutPlan(const Environment& environment, const Request& request, const certcore::ImportPlan& plan,
                      OpenedFile& file) {
    const auto receipt = runInBackground(
        environment, text::progressImporting(), OnInterruption::WaitForWork, [&](const std::stop_token& stop) {
            return certcore::carryOut(environment.crypto, plan, *request.store, request.check.now, stop);
        });
    if (!receipt) {
        return reportFailure(environment.console, environment.json(), receipt.error());
    }
    if (!*receipt) {
        return reportAlreadyInstalled(environment, request, file, plan.entry.leaf.certificate.thumbprint());
    }
    return reportReceipt(environment, request, plan, **receipt, file.report);
}

}  // namespace

ExitCode importCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    auto request = readRequest(environment);
    if (!request) {
        return failed(request.error());
    }
    auto file = open(environment, *request);
    if (!file) {
        return failed(file.error());
    }
    const auto installed = certcore::installedAlready(file->bundle, file->report, *request->store);
    if (!installed) {
        return failed(installed.error());
    }
    auto plan = certcore::makePlan(file->bundle, file->report, request->check, request->import, request->force,
                                   *request->store);
    // What is installed already is left alone, whatever would speak against installing it anew.
    const bool isImpossible = !plan && plan.error().cause != certcore::ErrorCause::FindingsForbid;
    if (*installed && !isImpossible) {
        return reportAlreadyInstalled(environment, *request, *file, **installed);
    }
    if (!plan) {
        return reportRefusal(environment, plan.error(), file->report);
    }
    if (!request->dryRun) {
        return carryOutPlan(environment, *request, *plan, *file);
    }
    // The rehearsal ends as the import would.
    const auto writable = request->store->expectWritable();
    return writable ? reportPlan(environment, *plan, file->report) : failed(writable.error());
}

}  // namespace cli
