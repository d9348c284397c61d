// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/welcome_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::welcome {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WelcomePageText)
};

}  // namespace

QString title() {
    return Words::tr("Welcome to the Certificate Import Wizard");
}

QString purpose(const QString& product) {
    return Words::tr(
               "This wizard installs the SSL certificate of your %1 server, or looks into a PFX file. Choose what you "
               "want to do.")
        .arg(product);
}

QString taskHeading() {
    return Words::tr("What do you want to do?");
}

QString taskInstall() {
    return Words::tr("&Install or upgrade");
}

QString taskInstallHint(const QString& product) {
    return Words::tr(
               "You are installing %1, or upgrading it. Import the certificate here, then go back to its installer.")
        .arg(product);
}

QString taskRenew() {
    return Words::tr("&Renew between releases");
}

QString taskRenewHint() {
    return Words::tr(
        "The certificate of a running server ends soon or has ended. Import the new one here; the steps that follow "
        "are shown at the end.");
}

QString taskContinue() {
    return Words::tr("Continu&e a renewal...");
}

QString taskContinueHint(const QString& by, const QString& begun, bool isSaved, const QString& portal) {
    const QString who = Words::tr("Begun by %1 on %2.").arg(by, begun);
    const QString where =
        isSaved ? Words::tr("The certificate is installed and the thumbprint is saved in %1; the live check is left.")
                : Words::tr("The certificate is installed; the thumbprint is not saved in %1 yet.");
    return who + u' ' + where.arg(portal);
}

QString nothingToContinue() {
    return Words::tr(
        "The renewal cannot be gone on with: it was finished or put back meanwhile, or its certificate is gone. Choose "
        "Renew between releases instead.");
}

QString damagedRecord(const QString& id) {
    return Words::tr(
               "The notes on the renewal %1 cannot be read, so it is not offered here. What was installed and bound is "
               "not touched by that.")
        .arg(id);
}

QString progressResuming() {
    return Words::tr("Looking how far the renewal is");
}

QString progressNoting() {
    return Words::tr("Noting how far the renewal is");
}

QString ready(const QString& portal) {
    return Words::tr(
               "Have ready: the PFX file and its password (or the certificate in Personal); access to %1 for the "
               "thumbprint; an administrator's rights on each server; a moment in which users may be interrupted.")
        .arg(portal);
}

QString taskLook() {
    return Words::tr("&Only look into a PFX");
}

QString taskLookHint() {
    return Words::tr("See what is in a file and whether it fits. Nothing is written.");
}

QString taskComputer() {
    return Words::tr("&This computer");
}

QString taskComputerHint() {
    return Words::tr("See which certificates are installed here, test their private keys, or take an import back.");
}

QString taskPractise() {
    return Words::tr("&Practise");
}

QString taskPractiseHint() {
    return Words::tr("Go through all pages with a made-up file and a store that nobody uses. Nothing here changes.");
}

QString storeLocation(const QString& place) {
    return Words::tr("Store location: %1").arg(wizard::text::shown(place));
}

QString shortWay() {
    return Words::tr("Take the &short way");
}

QString shortWayHint() {
    return Words::tr(
        "Pages where nothing has to be decided are skipped; the last page before the import shows what they hold. "
        "Remembered for the next time.");
}

QString notForT10(const QString& word) {
    return Words::tr("Not for %1 API certificates. If your file is one, stop and ask the person who sent it.")
        .arg(word);
}

QString progressPractice() {
    return Words::tr("Making a file to practise with");
}

QString stepName() {
    return Words::tr("Welcome");
}

}  // namespace wizard::text::welcome
