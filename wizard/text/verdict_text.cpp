// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/verdict_text.h"

#include <QCoreApplication>

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

QString verdictReason(certcore::Verdict verdict, bool hostsChecked) {
    switch (verdict) {
        case certcore::Verdict::Fits:
            return hostsChecked ? Words::tr("The certificate fits.") : Words::tr("It fits, names not checked.");
        case certcore::Verdict::FitsWithWarnings:
            return hostsChecked ? Words::tr("The certificate fits, with warnings.")
                                : Words::tr("It fits with warnings, names not checked.");
        case certcore::Verdict::DoesNotFit:
            return Words::tr("The certificate does not fit.");
    }
    return {};
}

}  // namespace

QString verdictInstruction(certcore::Verdict verdict) {
    switch (verdict) {
        case certcore::Verdict::Fits:
            return Words::tr("Go on");
        case certcore::Verdict::FitsWithWarnings:
            return Words::tr("Go on, and put these notes into the ticket");
        case certcore::Verdict::DoesNotFit:
            return Words::tr("Stop: do not install this file");
    }
    return {};
}

QString verdictSentence(certcore::Verdict verdict, bool hostsChecked) {
    return Words::tr("%1. %2").arg(verdictInstruction(verdict), verdictReason(verdict, hostsChecked));
}

QString severityWord(certcore::Severity severity) {
    switch (severity) {
        case certcore::Severity::Info:
            return Words::tr("Note");
        case certcore::Severity::Warning:
            return Words::tr("Warning");
        case certcore::Severity::Error:
            return Words::tr("Error");
    }
    return {};
}

}  // namespace wizard::text
