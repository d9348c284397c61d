// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/widgets/widget_text.h"

#include <QCoreApplication>

#include "wizard/text/verdict_text.h"

namespace wizard::text::widgets {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WidgetText)
};

}  // namespace

QString passwordName() {
    return Words::tr("Password");
}

QString revealPassword() {
    return Words::tr("Show the password");
}

QString concealPassword() {
    return Words::tr("Hide the password");
}

QString capsLockIsOn() {
    return Words::tr("Caps Lock is on. The password tells capital and small letters apart.");
}

QString menuPaste() {
    return Words::tr("&Paste");
}

QString menuClear() {
    return Words::tr("C&lear");
}

QString menuSelectAll() {
    return Words::tr("Select &all");
}

QString menuCopy() {
    return Words::tr("&Copy");
}

QString verdictReason(certcore::Verdict verdict, bool hostsChecked) {
    switch (verdict) {
        case certcore::Verdict::Fits:
            return hostsChecked
                       ? Words::tr("The certificate fits. Nothing speaks against installing it.")
                       : Words::tr("It fits, names not checked. To be sure, type the names of your servers below.");
        case certcore::Verdict::FitsWithWarnings:
            return hostsChecked
                       ? Words::tr("The certificate fits, with warnings. It works, but somebody should know the notes.")
                       : Words::tr(
                             "It fits with warnings, names not checked. To be sure, type the names of your servers "
                             "below.");
        case certcore::Verdict::DoesNotFit:
            return Words::tr("The certificate does not fit. The reasons are listed below, under \"What was noticed\".");
    }
    return {};
}

QString findingsName() {
    return Words::tr("What was noticed");
}

QString findingHeadline(certcore::Severity severity, const QString& title) {
    return Words::tr("%1: %2").arg(severityWord(severity), title);
}

QString nothingNoticed() {
    return Words::tr("Nothing was noticed. Every rule was looked at, and none has anything to remark.");
}

QString copyWord() {
    return Words::tr("Copy");
}

QString copiedWord() {
    return Words::tr("Copied");
}

QString copyOf(const QString& what) {
    return Words::tr("Copy: %1").arg(what);
}

QString hostListLabel() {
    return Words::tr("Host na&mes that the certificate must cover:");
}

QString hostHint() {
    return Words::tr(
        "The address that users type into the browser, and the name of each Connection Proctor, for example "
        "assist.example.com. The administrator of the server knows them.");
}

QString hostColumnName() {
    return Words::tr("Host name");
}

QString hostColumnSource() {
    return Words::tr("Where it comes from");
}

QString hostTypedHere() {
    return Words::tr("typed here");
}

QString hostEntryLabel() {
    return Words::tr("H&ost name to add:");
}

QString hostAdd() {
    return Words::tr("&Add");
}

QString hostEdit() {
    return Words::tr("&Edit");
}

QString hostRemove() {
    return Words::tr("&Remove");
}

QString hostNamesUnknown() {
    return Words::tr("I do not &know the names");
}

QString hostNamesUnknownHint() {
    return Words::tr(
        "The rest of the certificate is checked without them, and the result says that the names were "
        "not.");
}

QString pastedName() {
    return Words::tr("Pasted thumbprint");
}

QString pastedHint() {
    return Words::tr("Paste a thumbprint here");
}

QString stepsName() {
    return Words::tr("Steps");
}

QString stepDone(const QString& step) {
    return Words::tr("%1 (done)").arg(step);
}

QString stepCurrent(const QString& step) {
    return Words::tr("%1 (current step)").arg(step);
}

QString stepLater(const QString& step) {
    return Words::tr("%1 (later)").arg(step);
}

}  // namespace wizard::text::widgets
