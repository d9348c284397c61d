// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/password_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::password {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PasswordPageText)
};

}  // namespace

QString title() {
    return Words::tr("Private key protection");
}

QString purpose() {
    return Words::tr(
        "To keep it safe, the private key was protected with a password. It came from the person who sent the file.");
}

QString password() {
    return Words::tr("Pass&word for the private key:");
}

QString emptyHint() {
    return Words::tr("Leave it empty if the file has none.");
}

QString alreadyOpen() {
    return Words::tr("This file is open already. Type a password only to open it again.");
}

QString practicePassword(const QString& password) {
    return Words::tr("To practise, type this password: %1").arg(password);
}

QString optionsHeading() {
    return Words::tr("Import options:");
}

QString strongProtection() {
    return Words::tr("&Enable strong private key protection");
}

QString strongProtectionHint() {
    return Words::tr("Not for a server: somebody would have to confirm each use of the key.");
}

QString exportable() {
    return Words::tr("Mark this &key as exportable");
}

QString exportableHint() {
    return Words::tr(
        "The vendor leaves this off. With it, who administers this server can take the private key away from it.");
}

QString exportableForbidden() {
    return Words::tr("Your administrator does not allow keys that can be exported again.");
}

QString extendedProperties() {
    return Words::tr("Include &all extended properties");
}

QString extendedPropertiesHint() {
    return Words::tr(
        "The vendor wants this on. Without it, the friendly name and other remarks of the file may be lost.");
}

QString progressOpening(const QString& name) {
    return Words::tr("Opening %1").arg(wizard::text::shown(name));
}

QString stopped() {
    return Words::tr("Stopped. The file was not opened.");
}

}  // namespace wizard::text::password
