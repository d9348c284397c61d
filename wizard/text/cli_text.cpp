// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/cli_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

}  // namespace

QString passwordPrompt(const QString& fileName) {
    return Words::tr("Password of %1 (it is not shown while you type): ").arg(shownName(fileName));
}

QString progressOpening(const QString& fileName) {
    return Words::tr("Opening %1…").arg(shownName(fileName));
}
QString progressChecking() {
    return Words::tr("Checking the certificate…");
}
QString progressImporting() {
    return Words::tr("Importing…");
}
QString progressReadingBack() {
    return Words::tr("Reading back what was written…");
}
QString progressConnecting(const QString& endpoint) {
    return Words::tr("Connecting to %1…").arg(shownName(endpoint));
}
QString severalFiles(std::int64_t count) {
    return Words::tr("%1 files").arg(count);
}

QString progressFor(const QString& what, std::int64_t seconds) {
    return Words::tr("%1 (%2 s, Ctrl-C to cancel)").arg(what).arg(seconds);
}

QString resultImported() {
    return Words::tr("Imported");
}
QString resultAlreadyInstalled() {
    return Words::tr("Already installed: nothing was changed");
}
QString resultInstalledAndBound() {
    return Words::tr("Installed before, now in use: what was changed stands below");
}
QString resultKeyAdded() {
    return Words::tr("Imported: the certificate was there, its private key was missing");
}
QString resultDryRun() {
    return Words::tr("Only a rehearsal: nothing was changed");
}
QString resultReportWritten(const QString& path) {
    return Words::tr("The report is written: %1").arg(shownName(path));
}

QString howToUndo(const QString& receiptId) {
    return Words::tr("To take it back: assistcert undo %1").arg(shown(receiptId));
}

QString resultKeyProven() {
    return Words::tr("The private key is there, belongs to the certificate and can sign");
}
QString resultKeyMissing() {
    return Words::tr("The private key is missing: import the PFX again");
}
QString resultKeyMismatch() {
    return Words::tr("The private key belongs to another certificate");
}
QString resultKeyCannotSign() {
    return Words::tr("The private key is there and cannot sign");
}

QString resultTakenBack() {
    return Words::tr("Taken back");
}
QString resultRemoved() {
    return Words::tr("Removed");
}
QString resultArchived() {
    return Words::tr("Archived: it can be brought back with --restore");
}
QString resultBroughtBack() {
    return Words::tr("Brought back");
}
QString resultBound() {
    return Words::tr("Bound");
}

QString resultAsExpected() {
    return Words::tr("The expected certificate is served");
}
QString resultOtherCertificate() {
    return Words::tr("Another certificate is served than expected");
}

QString storeEmpty() {
    return Words::tr("The certificate store is empty.");
}
QString noPfxBelow() {
    return Words::tr("No PFX file below this folder.");
}
QString noFindings() {
    return Words::tr("Nothing was noticed.");
}
QString noBindings() {
    return Words::tr("No certificate is bound on this computer.");
}
QString nothingNearItsEnd() {
    return Words::tr("No bound certificate is near its end.");
}

QString nearItsEnd(std::int64_t days) {
    return Words::tr("Fewer than %1 days left: order the next certificate now.").arg(days);
}

QString damagedEntry(const QString& name) {
    return Words::tr("%1 cannot be read: its cert.pem is missing or is not that certificate.").arg(shownName(name));
}

QString outputLost() {
    return Words::tr("The result could not be written to standard output. What was done is done: see assistcert list.");
}

QString hostsNotGiven() {
    return Words::tr("To have the names checked too, add --host NAME for each of them.");
}

QString thumbprintWasClean() {
    return Words::tr("Nothing was wrong with it.");
}

QString thumbprintCleaned(const QStringList& removed) {
    QStringList things;
    for (const QString& entry : removed) {
        things.append(removedThing(entry));
    }
    return Words::tr("Put right: %1").arg(things.join(QStringLiteral(", ")));
}

QString thumbprintNotReadable() {
    return Words::tr("This is not a thumbprint: it has to have 40 digits from 0 to 9 and A to F.");
}

QString removedThing(const QString& entry) {
    if (entry == u"spaces") {
        return Words::tr("spaces");
    }
    if (entry == u"U+200E") {
        return Words::tr("an invisible character in front (U+200E)");
    }
    if (entry == u"lowercase") {
        return Words::tr("lowercase letters");
    }
    if (entry == u"colons") {
        return Words::tr("colons");
    }
    if (entry == u"hyphens") {
        return Words::tr("hyphens");
    }
    return entry.startsWith(u"U+") ? Words::tr("an invisible character (%1)").arg(shown(entry)) : shown(entry);
}

}  // namespace wizard::text::cli
