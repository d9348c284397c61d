// SPDX-License-Identifier: Apache-2.0
#include <system_error>

#include "app/cli/background_work.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/import_conclusion.h"
#include "app/cli/opened_file.h"
#include "app/cli/terminal.h"
#include "app/cli/view.h"
#include "app/paths.h"
#include "certcore/base/file_reading.h"
#include "certcore/import/import_run.h"
#include "wizard/event_log/event_log.h"
#include "wizard/report/report_file.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"
#include "wizard/text/next_steps.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;
using wizard::report::Ending;
using wizard::report::Outcome;

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
        auto format = wizard::report::formatOf(line.value("report"));
        if (!format) {
            return certcore::passOn(format);
        }
    }
    Request request;
    request.path = app::toPath(line.positional().front());
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
    request.import.rootConsent = line.has("trust-root") ? certcore::RootConsent::Yes : certcore::RootConsent::No;
    request.import.includeExtendedProperties = !line.has("no-extended-properties");
    request.force = line.has("force") ? certcore::Force::Yes : certcore::Force::No;
    request.dryRun = line.has("dry-run");
    const wizard::Policy& policy = environment.profile.policy;
    if (request.import.exportable && !policy.allowExportable) {
        return certcore::fail(certcore::ErrorCause::PolicyForbidsExportable);
    }
    if (request.force == certcore::Force::Yes && !policy.allowForce) {
        return certcore::fail(certcore::ErrorCause::PolicyForbidsForce);
    }
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

Ending failedWith(const certcore::Error& error) {
    const bool isRefusal = certcore::codeOf(error.cause) == certcore::ErrorCode::Refused;
    return {isRefusal ? Outcome::Refused : Outcome::Failed, error, {}, {}, {}, {}};
}

Ending alreadyInstalled(const Request& request, OpenedFile& file, const certcore::Thumbprint& thumbprint) {
    certcore::addFinding(file.report,
                         {certcore::FindingId::AlreadyInstalled, certcore::Severity::Info, thumbprint, {}});
    Ending ending{Outcome::AlreadyInstalled, {}, {}, {}, {}, {}};
    if (request.dryRun) {
        ending.plan =
            wizard::report::PlanSummary{request.store->location(), thumbprint, request.import.placement, {}, {}};
    }
    return ending;
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

Ending carryOutPlan(const Environment& environment, const Request& request, const certcore::ImportPlan& plan,
                    OpenedFile& file) {
    const auto receipt = runInBackground(
        environment, text::progressImporting(), OnInterruption::WaitForWork, [&](const std::stop_token& stop) {
            return certcore::carryOut(environment.crypto, plan, *request.store, request.check.now, stop);
        });
    if (!receipt) {
        return failedWith(receipt.error());
    }
    if (!*receipt) {
        return alreadyInstalled(request, file, plan.entry.leaf.certificate.thumbprint());
    }
    wizard::event_log::recordImport(*request.store, **receipt);
    return {Outcome::Imported,
            {},
            wizard::report::summaryOf(plan),
            **receipt,
            stepsAfter(environment, request, (*receipt)->thumbprint),
            undoArguments(environment, **receipt)};
}

// Everything that follows the opening of the file.
Ending import(const Environment& environment, const Request& request, OpenedFile& file) {
    const auto installed = certcore::installedAlready(file.bundle, file.report, *request.store);
    if (!installed) {
        return failedWith(installed.error());
    }
    const auto plan =
        certcore::makePlan(file.bundle, file.report, request.check, request.import, request.force, *request.store);
    // What is installed already is left alone, whatever would speak against installing it anew.
    const bool isImpossible = !plan && plan.error().cause != certcore::ErrorCause::FindingsForbid;
    if (*installed && !isImpossible) {
        return alreadyInstalled(request, file, **installed);
    }
    if (!plan) {
        return failedWith(plan.error());
    }
    if (!request.dryRun) {
        return carryOutPlan(environment, request, *plan, file);
    }
    // The rehearsal ends as the import would.
    const auto writable = request.store->expectWritable();
    return writable ? Ending{Outcome::Rehearsed, {}, wizard::report::summaryOf(*plan), {}, {}, {}}
                    : failedWith(writable.error());
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
    Ending ending = import(environment, *request, *file);
    const std::string store = request->store->location();
    // A report is read elsewhere: a relative path would mean nothing there.
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::absolute(request->path, ignored).lexically_normal();
    const std::string path = certcore::pathText(ignored ? request->path : whole);
    return conclude(environment,
                    wizard::report::makeReport(
                        wizard::report::circumstancesHere(environment.profile, QStringLiteral(ASSISTCERT_VERSION),
                                                          request->check.now),
                        {path, file->size, file->bundle, file->report, request->check.hosts, store, request->import},
                        std::move(ending)));
}

}  // namespace cli
