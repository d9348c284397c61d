// SPDX-License-Identifier: Apache-2.0
#include <system_error>

#include "app/cli/background_work.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/import_conclusion.h"
#include "app/cli/import_request.h"
#include "app/cli/opened_file.h"
#include "app/cli/terminal.h"
#include "app/cli/view.h"
#include "certcore/base/file_reading.h"
#include "certcore/bind/binding_run.h"
#include "certcore/bind/computer_use.h"
#include "certcore/import/replaced_grants.h"
#include "wizard/event_log/event_log.h"
#include "wizard/report/report_file.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/next_steps.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;
using wizard::report::Ending;
using wizard::report::Outcome;

certcore::Result<OpenedFile> open(const Environment& environment, const ImportRequest& request) {
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
    Ending ending;
    ending.outcome = isRefusal ? Outcome::Refused : Outcome::Failed;
    ending.error = error;
    return ending;
}

// What is to be done, before anything is written.
struct Plans {
    std::optional<certcore::ImportPlan> import;  ///< Empty where the certificate is installed already.
    std::optional<certcore::BindingPlan> binding;
};

std::vector<wizard::text::NextStep> stepsAfter(const Environment& environment, const ImportRequest& request,
                                               const certcore::Thumbprint& thumbprint, bool isBound) {
    return wizard::text::nextSteps(
        environment.profile, request.renew ? wizard::Occasion::Renew : wizard::Occasion::Install, std::nullopt,
        {thumbprint, QString::fromStdString(certcore::pathText(request.path.filename())), isBound});
}

// What to type behind "undo": the receipt, and the store where it is not the default one.
QString undoArguments(const Environment& environment, const certcore::ReceiptId& receipt) {
    const QString id = QString::fromStdString(receipt.text());
    return environment.line.has("store")
               ? id + QStringLiteral(" --store ") + terminal::quoted(environment.line.value("store"))
               : id;
}

// What the plans alone say of how it ends.
Ending plannedEnding(const ImportRequest& request, const Plans& plans, OpenedFile& file,
                     const certcore::Thumbprint& thumbprint) {
    Ending ending;
    ending.outcome = plans.import ? Outcome::Rehearsed : Outcome::AlreadyInstalled;
    if (plans.import) {
        ending.plan = wizard::report::summaryOf(*plans.import);
    } else {
        certcore::addFinding(file.report,
                             {certcore::FindingId::AlreadyInstalled, certcore::Severity::Info, thumbprint, {}});
        if (request.dryRun) {
            ending.plan = {request.store->location(), thumbprint, request.import.placement, {}, {}};
        }
    }
    if (plans.binding) {
        ending.binding = {plans.binding->changes, {}, certcore::accountsIn(plans.binding->keyGrants)};
    }
    return ending;
}

Ending carryOutPlans(const Environment& environment, const ImportRequest& request, Plans plans, OpenedFile& file,
                     const certcore::Thumbprint& thumbprint) {
    const auto done = runInBackground(
        environment, text::progressImporting(), OnInterruption::WaitForWork, [&](const std::stop_token& stop) {
            return certcore::carryOut({environment.crypto, *request.store, environment.bindings}, plans.import,
                                      plans.binding, request.check.now, stop);
        });
    if (!done) {
        return failedWith(done.error());
    }
    wizard::event_log::recordRenewal(*request.store, *done);
    if (!done->imported) {
        plans.import.reset();
    }
    Ending ending = plannedEnding(request, plans, file, thumbprint);
    if (done->bound) {
        ending.binding->receipt = done->bound->id;
        ending.binding->keyRead = certcore::accountsIn(done->bound->granted);
        ending.undoArguments = undoArguments(environment, done->bound->id);
    }
    if (done->imported) {
        ending.outcome = Outcome::Imported;
        ending.receipt = *done->imported;
        ending.undoArguments = undoArguments(environment, done->imported->id);
    }
    if (done->imported || request.renew) {
        ending.nextSteps = stepsAfter(environment, request, thumbprint, done->bound.has_value());
    }
    return ending;
}

certcore::Result<std::optional<certcore::BindingPlan>> bindingPlan(const ImportRequest& request,
                                                                   const certcore::ComputerUse& use,
                                                                   const certcore::Thumbprint& thumbprint) {
    if (!request.renew) {
        return std::nullopt;
    }
    if (use.problem) {
        return std::unexpected<certcore::Error>(*use.problem);
    }
    auto plan = certcore::planBindings(use.bindings, {certcore::usualChoice(use), {}}, thumbprint,
                                       *request.store->bindingStoreName());
    return plan ? certcore::Result<std::optional<certcore::BindingPlan>>(std::move(*plan)) : certcore::passOn(plan);
}

// The plans for a file with one leaf. What is installed already is left alone, whatever would speak against installing
// it anew.
certcore::Result<Plans> makePlans(const Environment& environment, ImportRequest& request, OpenedFile& file) {
    Plans plans;
    const auto installed = certcore::installedAlready(file.bundle, file.report, *request.store);
    if (!installed) {
        return std::unexpected<certcore::Error>(installed.error());
    }
    const certcore::PfxCertificate* leaf = certcore::chosenLeaf(file.bundle, file.report);
    if (leaf != nullptr && (request.renew || !*installed)) {
        const certcore::ComputerUse use = certcore::lookAround(leaf->certificate, *request.store, environment.bindings);
        certcore::addFindings(file.report, certcore::findingsOf(use.replaced));
        auto binding = bindingPlan(request, use, leaf->certificate.thumbprint());
        if (!binding) {
            return certcore::passOn(binding);
        }
        plans.binding = std::move(*binding);
        if (request.renew) {
            request.import = certcore::withReplacedGrants(std::move(request.import),
                                                          certcore::thumbprintsOf(use.replaced), *request.store);
        }
        if (*installed && plans.binding) {
            plans.binding->keyGrants = request.import.keyGrants;
        }
    }
    auto plan =
        certcore::makePlan(file.bundle, file.report, request.check, request.import, request.force, *request.store);
    if (plan && !*installed) {
        plans.import = std::move(*plan);
    } else if (!plan && (!*installed || plan.error().cause != certcore::ErrorCause::FindingsForbid)) {
        return certcore::passOn(plan);
    }
    return plans;
}

// Everything that follows the opening of the file.
Ending import(const Environment& environment, ImportRequest& request, OpenedFile& file) {
    auto plans = makePlans(environment, request, file);
    if (!plans) {
        return failedWith(plans.error());
    }
    // Plans are made for a file with one leaf alone.
    const certcore::Thumbprint thumbprint = certcore::chosenLeaf(file.bundle, file.report)->certificate.thumbprint();
    if (!request.dryRun) {
        return carryOutPlans(environment, request, std::move(*plans), file, thumbprint);
    }
    // The rehearsal ends as the import would.
    const auto writable = plans->import ? request.store->expectWritable() : certcore::Result<void>();
    return writable ? plannedEnding(request, *plans, file, thumbprint) : failedWith(writable.error());
}

}  // namespace

ExitCode importCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    auto request = readImportRequest(environment);
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
