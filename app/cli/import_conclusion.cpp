// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_conclusion.h"

#include <algorithm>

#include "app/cli/binding_view.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "wizard/report/report_file.h"
#include "wizard/report/report_json.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/cli_binding_text.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/report_text.h"
#include "wizard/text/value_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;
using wizard::report::ImportReport;
using wizard::report::Outcome;

void showKeyAccess(const Console& console, const ImportReport& report) {
    for (const wizard::text::KeyAccessRow& row : wizard::text::keyAccessRows(report.options)) {
        showField(console, row.label, row.value);
    }
}

void showWrites(const Console& console, const ImportReport& report) {
    const wizard::report::PlanSummary& plan = *report.ending.plan;
    showField(console, text::labelThumbprint(), QString::fromStdString(plan.thumbprint.text()));
    if (const wizard::report::ReportedCertificate* leaf = report.leaf()) {
        showField(console, text::labelSubject(), wizard::text::shown(leaf->certificate.details().subject));
    }
    showField(console, text::labelStore(), wizard::text::shown(plan.store));
    showField(console, text::labelPlacement(), wizard::text::placementWords(plan.placement));
    showKeyAccess(console, report);
}

void showBindings(const Console& console, const ImportReport& report) {
    if (!report.ending.binding) {
        return;
    }
    const bool isDone = report.ending.outcome != Outcome::Rehearsed && report.ending.binding->receipt;
    showHeading(console, isDone ? text::headingBound() : text::headingToBind());
    if (report.ending.binding->changes.empty()) {
        console.line(QStringLiteral("  ") + wrapped(text::nothingToRenew(), 2).mid(2));
    }
    for (const certcore::BindingChange& change : report.ending.binding->changes) {
        showChange(console, change);
    }
}

void showNextSteps(const Console& console, const ImportReport& report) {
    if (report.ending.nextSteps.empty()) {
        return;
    }
    showHeading(console, text::headingNextSteps());
    for (const wizard::text::NextStep& step : report.ending.nextSteps) {
        console.line(QStringLiteral("  - ") + wrapped(step.sentence(), 4).mid(4));
    }
}

void showUndo(const Console& console, const ImportReport& report) {
    if (!report.ending.undoArguments.isEmpty()) {
        console.line();
        console.say(text::howToUndo(report.ending.undoArguments));
    }
}

void showCheck(const Console& console, const ImportReport& report) {
    showVerdict(console, report.verdict, report.hostsChecked);
    showFindings(console, report.findings);
}

void showImported(const Console& console, const ImportReport& report) {
    showCheck(console, report);
    console.line();
    console.line(console.painted(text::resultImported(), Colour::Green));
    showWrites(console, report);
    showField(console, text::headingReceipt(), QString::fromStdString(report.ending.receipt->id.text()));
    showBindings(console, report);
    showNextSteps(console, report);
    showUndo(console, report);
}

void showRehearsed(const Console& console, const ImportReport& report) {
    showCheck(console, report);
    showHeading(console, text::headingPlan());
    showWrites(console, report);
    showBindings(console, report);
    console.line();
    console.say(text::resultDryRun());
}

void showAlreadyInstalled(const Console& console, const ImportReport& report) {
    const bool hasBound = report.ending.binding && report.ending.binding->receipt;
    console.line(
        console.painted(hasBound ? text::resultInstalledAndBound() : text::resultAlreadyInstalled(), Colour::Green));
    const auto finding =
        std::ranges::find(report.findings, certcore::FindingId::AlreadyInstalled, &certcore::Finding::id);
    if (finding != report.findings.end()) {
        console.say(wrapped(wizard::text::describe(*finding).remedy, 2));
    }
    if (const wizard::report::ReportedCertificate* leaf = report.leaf()) {
        showField(console, text::labelThumbprint(), QString::fromStdString(leaf->certificate.thumbprint().text()));
    }
    showField(console, text::labelStore(), wizard::text::shown(report.store));
    if (report.ending.binding) {
        showKeyAccess(console, report);
    } else if (!report.options.keyGrants.empty()) {
        console.say(wizard::text::keyAccessLeftAlone());
    }
    showBindings(console, report);
    showNextSteps(console, report);
    showUndo(console, report);
}

void showEnding(const Console& console, const ImportReport& report) {
    switch (report.ending.outcome) {
        case Outcome::Imported:
            showImported(console, report);
            break;
        case Outcome::AlreadyInstalled:
            showAlreadyInstalled(console, report);
            break;
        case Outcome::Rehearsed:
            showRehearsed(console, report);
            break;
        case Outcome::OnlyChecked:
            showCheck(console, report);
            break;
        case Outcome::Refused:
            showCheck(console, report);
            console.line();
            complainOf(console, *report.ending.error);
            break;
        case Outcome::Failed:
            complainOf(console, *report.ending.error);
            break;
    }
}

ExitCode codeOf(const ImportReport& report) {
    switch (report.ending.outcome) {
        case Outcome::AlreadyInstalled:
            return ExitCode::Done;
        case Outcome::Imported:
        case Outcome::Rehearsed:
        case Outcome::OnlyChecked:
            return exitCodeOf(report.findings);
        case Outcome::Refused:
        case Outcome::Failed:
            return exitCodeOf(certcore::codeOf(report.ending.error->cause));
    }
    return ExitCode::Internal;
}

// The key is there only where a report was asked for: without one, the document is the contract's.
void showDocument(const Console& console, const ImportReport& report, const QString& file,
                  const certcore::Result<void>& written) {
    wizard::report::Json json = wizard::report::importDocument(report);
    if (!file.isEmpty()) {
        json["report"] = {{"file", file.toStdString()},
                          {"error", written ? wizard::report::Json() : wizard::report::errorJson(written.error())}};
    }
    console.document(wizard::report::render(json));
}

void showReport(const Console& console, const ImportReport& report, const QString& file,
                const certcore::Result<void>& written) {
    if (written) {
        console.say(text::resultReportWritten(file));
        return;
    }
    complainOf(console, written.error());
    if (report.ending.outcome == Outcome::Imported) {
        console.complain(wizard::text::report::importStands());
    }
}

}  // namespace

ExitCode conclude(const Environment& environment, const ImportReport& report) {
    const Console& console = environment.console;
    const QString file = environment.line.value("report");
    const certcore::Result<void> written =
        file.isEmpty() ? certcore::Result<void>() : wizard::report::writeReport(report, file);
    if (environment.json()) {
        showDocument(console, report, file, written);
    } else {
        showEnding(console, report);
        if (!file.isEmpty()) {
            showReport(console, report, file, written);
        }
    }
    return written ? codeOf(report) : std::max(codeOf(report), exitCodeOf(certcore::codeOf(written.error().cause)));
}

}  // namespace cli
