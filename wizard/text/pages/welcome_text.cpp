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
