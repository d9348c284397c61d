// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_content.h"

#include "wizard/report/report_sections.h"
#include "wizard/text/error_text.h"
#include "wizard/text/report_text.h"
#include "wizard/text/verdict_text.h"

namespace wizard::report {

namespace {

namespace words = wizard::text::report;

bool isCancelled(const Ending& ending) {
    return ending.error && ending.error->cause == certcore::ErrorCause::CancelledByUser;
}

bool hasBound(const Ending& ending) {
    return ending.binding && ending.binding->receipt;
}

QString titleOf(const ImportReport& report) {
    if (!report.hasFile()) {
        return words::titleOfRenewal();
    }
    const QString file = fileNameOf(report);
    return report.ending.outcome == Outcome::OnlyChecked ? words::titleOfCheck(file) : words::titleOfImport(file);
}

QString headlineOf(const ImportReport& report) {
    switch (report.ending.outcome) {
        case Outcome::Imported:
            return report.forced().empty() ? words::headlineImported() : words::headlineImportedInSpite();
        case Outcome::AlreadyInstalled:
            return hasBound(report.ending) ? words::headlineInstalledAndBound() : words::headlineAlreadyInstalled();
        case Outcome::Rehearsed:
            return words::headlineRehearsed();
        case Outcome::OnlyChecked:
            return words::headlineChecked();
        case Outcome::Refused:
            return words::headlineRefused();
        case Outcome::Failed:
            return isCancelled(report.ending) ? words::headlineCancelled() : words::headlineFailed();
    }
    return {};
}

Tone toneOf(const ImportReport& report) {
    switch (report.ending.outcome) {
        case Outcome::Refused:
        case Outcome::Failed:
            return Tone::Stop;
        case Outcome::AlreadyInstalled:
            return Tone::Good;
        case Outcome::Imported:
        case Outcome::Rehearsed:
        case Outcome::OnlyChecked:
            break;
    }
    switch (report.verdict) {
        case certcore::Verdict::Fits:
            return Tone::Good;
        case certcore::Verdict::FitsWithWarnings:
            return Tone::Mind;
        case certcore::Verdict::DoesNotFit:
            return Tone::Stop;
    }
    return Tone::Stop;
}

QStringList errorSentences(const Ending& ending) {
    const text::ErrorText described = text::describe(ending.error.value_or(certcore::Error()));
    QStringList sentences{described.whatHappened, described.why, described.whatNow};
    sentences.removeAll(QString());
    return sentences;
}

// "Stop: do not install this file" would be wrong where somebody who answers for it has had it installed.
QStringList verdictSentences(const ImportReport& report) {
    if (!report.forced().empty()) {
        return {words::sentenceForced(report.circumstances.allowedBy)};
    }
    return {text::verdictSentence(report.verdict, report.hostsChecked)};
}

QStringList sentencesOf(const ImportReport& report) {
    switch (report.ending.outcome) {
        case Outcome::Imported:
            return QStringList{words::sentenceImported()} + verdictSentences(report);
        case Outcome::AlreadyInstalled:
            return {hasBound(report.ending) ? words::sentenceInstalledAndBound() : words::sentenceAlreadyInstalled()};
        case Outcome::Rehearsed:
            return QStringList{words::sentenceRehearsed()} + verdictSentences(report);
        case Outcome::OnlyChecked:
            return verdictSentences(report) + QStringList{words::sentenceChecked()};
        case Outcome::Refused:
            return QStringList{text::verdictSentence(report.verdict, report.hostsChecked)} +
                   errorSentences(report.ending);
        case Outcome::Failed:
            return errorSentences(report.ending);
    }
    return {};
}

bool isEmpty(const ContentSection& section) {
    return section.paragraphs.isEmpty() && section.findings.empty() && section.groups.empty() && section.list.isEmpty();
}

}  // namespace

ReportContent contentOf(const ImportReport& report) {
    ReportContent content{titleOf(report),      headlineOf(report), toneOf(report), sentencesOf(report), {},
                          words::noSecretNote()};
    for (ContentSection& section :
         std::vector{findAgainSection(report), originSection(report), nextStepsSection(report), findingsSection(report),
                     hostsSection(report), writtenSection(report), bindingSection(report), undoSection(report),
                     chainSection(report), certificatesSection(report), fileSection(report)}) {
        if (!isEmpty(section)) {
            content.sections.push_back(std::move(section));
        }
    }
    return content;
}

}  // namespace wizard::report
