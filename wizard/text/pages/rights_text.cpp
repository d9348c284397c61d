// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/rights_text.h"

#include <QCoreApplication>

namespace wizard::text::rights {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RightsText)
};

}  // namespace

QString onConsent() {
    return Words::tr("Windows will ask whether AssistCert may make changes. Answer Yes: it goes on in a new window.");
}

QString withAdministrator() {
    return Words::tr(
        "Windows will ask for the name and password of an administrator of this computer. If you have none, ask the "
        "person who administers it; all that writes nothing works without.");
}

QString outOfReach() {
    return Words::tr(
        "Installing needs the rights of an administrator of this computer, and Windows does not let your account ask "
        "for them. Ask the person who administers this computer to start AssistCert. Looking into a PFX, seeing what "
        "is installed, and practising work without.");
}

QString declined() {
    return Words::tr(
        "Windows was not allowed to give AssistCert an administrator's rights, so nothing was changed. Press the "
        "button "
        "again if that was a mistake. If you are no administrator of this computer, ask the person who is; looking "
        "into a PFX, seeing what is installed, and practising work without.");
}

QString storeLocation() {
    return Words::tr("Store Location");
}

QString currentUser() {
    return Words::tr("&Current User");
}

QString localMachine() {
    return Words::tr("&Local Machine");
}

QString currentUserWarning(const QString& product) {
    return Words::tr(
               "%1 does not look there: its services run for the whole computer. Choose Local Machine, unless you "
               "know why this certificate is for you alone.")
        .arg(product);
}

QString browseInstead() {
    return Words::tr(
        "This window runs with an administrator's rights. If a dragged file is not taken, press Browse instead.");
}

}  // namespace wizard::text::rights
