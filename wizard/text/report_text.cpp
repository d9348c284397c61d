// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/report_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::report {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

}  // namespace

QString languageCode() {
    // Not a word to be shown: a translation puts its own code here.
    return Words::tr("en");
}

QString titleOfImport(const QString& fileName) {
    return Words::tr("Import of %1").arg(shownName(fileName));
}
QString titleOfRenewal() {
    return Words::tr("Renewal with an installed certificate");
}
QString titleOfCheck(const QString& fileName) {
    return Words::tr("Check of %1").arg(shownName(fileName));
}

QString headlineImported() {
    return Words::tr("Imported");
}
QString headlineImportedInSpite() {
    return Words::tr("Imported in spite of errors");
}
QString headlineAlreadyInstalled() {
    return Words::tr("Already installed");
}
QString headlineInstalledAndBound() {
    return Words::tr("Installed before, now in use");
}
QString headlineRehearsed() {
    return Words::tr("Only a rehearsal");
}
QString headlineChecked() {
    return Words::tr("Only checked");
}
QString headlineRefused() {
    return Words::tr("Not imported");
}
QString headlineFailed() {
    return Words::tr("The import failed");
}
QString headlineCancelled() {
    return Words::tr("Cancelled");
}

QString sentenceImported() {
    return Words::tr(
        "The certificate is installed. It was read back, and its private key has made a signature that fits.");
}
QString sentenceAlreadyInstalled() {
    return Words::tr("The certificate was already there, with its private key. Nothing was changed.");
}
QString sentenceInstalledAndBound() {
    return Words::tr(
        "The certificate was already there, with its private key. What was changed so that it is used stands below.");
}
QString sentenceRehearsed() {
    return Words::tr("Nothing was changed. Below stands what an import would write.");
}
QString sentenceChecked() {
    return Words::tr("Nothing was changed: the file was only looked at.");
}

QString sentenceForced(const QString& allowedBy) {
    return allowedBy.isEmpty()
               ? Words::tr("Somebody asked to go past the errors below. Who allowed it was not said.")
               : Words::tr("Somebody asked to go past the errors below. It was allowed by: %1.").arg(shown(allowedBy));
}

QString sentenceNamesNotChecked() {
    return Words::tr("Nobody said which host names the certificate has to cover, so they were not checked.");
}

QString headingFindAgain() {
    return Words::tr("To find this certificate again");
}
QString headingHosts() {
    return Words::tr("Host names");
}
QString headingChain() {
    return Words::tr("Chain, from the server upwards");
}
QString headingInFile() {
    return Words::tr("Certificates in the file");
}
QString headingInStore() {
    return Words::tr("Certificates in the store");
}
QString headingWritten() {
    return Words::tr("What was written");
}
QString headingWouldBeWritten() {
    return Words::tr("What an import would write");
}
QString headingUndo() {
    return Words::tr("How to take it back");
}
QString headingOrigin() {
    return Words::tr("Where and when");
}

QString labelFileName() {
    return Words::tr("File name");
}
QString labelPath() {
    return Words::tr("Path");
}
QString labelExpires() {
    return Words::tr("Expires");
}
QString labelCheckedFor() {
    return Words::tr("Checked for");
}
QString labelComputer() {
    return Words::tr("Computer");
}
QString labelAccount() {
    return Words::tr("Account");
}
QString labelProduct() {
    return Words::tr("Product");
}
QString labelLayout() {
    return Words::tr("Installation");
}
QString labelProgram() {
    return Words::tr("AssistCert");
}
QString labelExportable() {
    return Words::tr("Key can be exported");
}
QString labelKeepsProperties() {
    return Words::tr("Extended properties kept");
}
QString labelGonePast() {
    return Words::tr("Errors gone past");
}
QString labelAllowedBy() {
    return Words::tr("Allowed by");
}

QString chainLink(const QString& subject, const QString& expiry) {
    return Words::tr("%1: %2").arg(subject, expiry);
}
QString chainEnd(const QString& issuer) {
    return Words::tr("%1: not in this file").arg(issuer);
}

QString writtenInto(const QString& thumbprint, const QString& store, bool hadItBefore) {
    return hadItBefore ? Words::tr("%1 into %2, where it was already without its key").arg(thumbprint, store)
                       : Words::tr("%1 into %2").arg(thumbprint, store);
}

QString boundInstead(const QString& thumbprint, const QString& before) {
    return Words::tr("%1; before: %2").arg(thumbprint, before);
}

QString proofWords() {
    return Words::tr("read back, and the private key has signed");
}

QString byteCount(qulonglong bytes) {
    return Words::tr("%1 bytes").arg(bytes);
}

QString noSecretNote() {
    return Words::tr("This report holds no password and no private key.");
}

QString pageOf(int page, int pages) {
    return Words::tr("Page %1 of %2").arg(page).arg(pages);
}

QString unknownEnding(const QString& path) {
    return Words::tr("the name of the report has to end in .html, .pdf or .json: \"%1\"").arg(shown(path));
}

QString importStands() {
    return Words::tr("Only the report is missing: what was imported is imported.");
}

}  // namespace wizard::text::report
