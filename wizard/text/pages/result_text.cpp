// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/result_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::result {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResultPageText)
};

}  // namespace

QString titleDone() {
    return Words::tr("The import was successful");
}

QString titleAlready() {
    return Words::tr("Already installed");
}

QString titleFailed() {
    return Words::tr("The certificate was not installed");
}

QString titleUndone() {
    return Words::tr("The import was taken back");
}

QString purposeDone() {
    return Words::tr(
        "The certificate is installed, and its private key was proven to work. Now follow the next steps.");
}

QString purposeAlready() {
    return Words::tr("This certificate was here before, with its private key. Nothing was written.");
}

QString purposeFailed() {
    return Words::tr("Read below what happened and what to do.");
}

QString purposeUndone() {
    return Words::tr("Everything is as it was before the import.");
}

QString cardHeading() {
    return Words::tr("How to find it again");
}

QString rowFile() {
    return Words::tr("File name");
}

QString rowFriendlyName() {
    return Words::tr("Friendly name");
}

QString rowIssuedTo() {
    return Words::tr("Issued to");
}

QString rowExpires() {
    return Words::tr("Validity");
}

QString rowThumbprint() {
    return Words::tr("Thumbprint");
}

QString rowStore() {
    return Words::tr("Store");
}

QString rowReceipt() {
    return Words::tr("Receipt (to take it back)");
}

QString layoutHeading() {
    return Words::tr("How is the product installed here?");
}

QString layoutStandard() {
    return Words::tr("S&tandard (Basic): everything on one server");
}

QString layoutAdvanced() {
    return Words::tr("&Advanced (Custom): several servers");
}

QString stepsHeading() {
    return Words::tr("Next steps");
}

QString fileStays(const QString& path) {
    return Words::tr("The PFX file still lies at %1. Keep it safe or delete it: it holds the private key.")
        .arg(wizard::text::shown(path));
}

QString saveReport() {
    return Words::tr("Save &report...");
}

QString undo() {
    return Words::tr("Take the &import back...");
}

QString undoQuestion() {
    return Words::tr(
        "Everything is put back as it was before this import. If a server already uses this certificate, it stops "
        "working. Take the import back?");
}

QString progressUndoing() {
    return Words::tr("Taking the import back");
}

QString reportTitle() {
    return Words::tr("Save the report");
}

QString reportFilter() {
    return Words::tr("Web page (*.html);;PDF (*.pdf);;JSON (*.json)");
}

QString reportFileName(const QString& thumbprint) {
    return Words::tr("AssistCert %1").arg(thumbprint);
}

QString progressReport() {
    return Words::tr("Writing the report");
}

QString reportSaved(const QString& path) {
    return Words::tr("The report was saved: %1").arg(wizard::text::shown(path));
}

QString clipboardCleared() {
    return Words::tr("The password was still on the clipboard. It was removed from there.");
}

QString practiceEnd() {
    return Words::tr("That was practice. The made-up certificate goes when you close the wizard.");
}

QString copyLink() {
    return Words::tr("Copy the link");
}

QString tryAgain() {
    return Words::tr("When that is done, press Back, then Import. Nothing has to be typed again.");
}

QString stepName() {
    return Words::tr("Result");
}

}  // namespace wizard::text::result
