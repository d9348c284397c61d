// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/check_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::check {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckPageText)
};

}  // namespace

QString title() {
    return Words::tr("Certificate check");
}

QString purpose() {
    return Words::tr(
        "Does this certificate fit your server? Type the server's names, and do what the coloured box says.");
}

QString progressChecking() {
    return Words::tr("Checking the certificate");
}

QString stopped() {
    return Words::tr("Stopped. The certificate was not checked: press Next to check it.");
}

QString chooseInstruction() {
    return Words::tr("Choose a certificate");
}

QString chooseReason() {
    return Words::tr(
        "The file holds several certificates with a private key. Choose the right one below. If you do not "
        "know which, ask the person who sent the file.");
}

QString allowedInstruction() {
    return Words::tr("Go on against the verdict");
}

QString hostsHeading() {
    return Words::tr("Host names that the certificate has to cover");
}

QString hostFromReceipt() {
    return Words::tr("named at the last import");
}

QString hostFromComputer() {
    return Words::tr("this computer's name");
}

QString hostFromPractice() {
    return Words::tr("made up, to practise with");
}

QString computerNotCovered(const QString& name) {
    return Words::tr(
               "This computer calls itself %1. The certificate does not cover that name. If users reach the server by "
               "it, add it above.")
        .arg(wizard::text::shown(name));
}

QString findingsHeading() {
    return Words::tr("What was noticed");
}

QString chainHeading() {
    return Words::tr("Certification path");
}

QString lifeHeading() {
    return Words::tr("Life of the certificate");
}

QString whichHeading() {
    return Words::tr("The file holds several certificates with a private key. Which one is meant?");
}

QString whichLabel() {
    return Words::tr("Certi&ficate:");
}

QString whichNone() {
    return Words::tr("Choose one...");
}

QString whichOne(const QString& subject, const QString& validity) {
    return Words::tr("%1 (%2)").arg(subject, validity);
}

QString copyTicket() {
    return Words::tr("Copy for the &ticket");
}

QString copyMail() {
    return Words::tr("&Copy a mail to the sender");
}

QString order() {
    return Words::tr("&What certificate must I order?");
}

QString installAnyway() {
    return Words::tr("Install an&yway...");
}

QString installThis() {
    return Words::tr("&Install this certificate...");
}

QString copiedMail() {
    return Words::tr(
        "Copied. Paste it into a mail to the person who sent the file, then close this window. Start again when the "
        "new file is here.");
}

QString allowTitle() {
    return Words::tr("Install anyway");
}

QString allowWarning() {
    return Words::tr(
        "This certificate will not work, for the reasons shown. Go on only if somebody responsible for the server told "
        "you to. The name below is recorded in the receipt and in the report.");
}

QString allowName() {
    return Words::tr("&Who allowed it?");
}

QString allowButton() {
    return Words::tr("&Install anyway");
}

QString allowedBy(const QString& name) {
    return Words::tr("%1 allowed to install this certificate anyway.").arg(wizard::text::shown(name));
}

QString storeProblem(const QString& problem) {
    return Words::tr("The store could not be asked what is installed there. %1").arg(problem);
}

}  // namespace wizard::text::check
