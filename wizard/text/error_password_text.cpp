// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString keyboardName(const QString& layout) {
    if (layout == QLatin1String("de")) {
        return Words::tr("German");
    }
    return layout == QLatin1String("fr") ? Words::tr("French") : Words::tr("US English");
}

}  // namespace

ErrorText passwordWrong() {
    return {
        Words::tr("The password is wrong for this file."),
        Words::tr(
            "It was tried in every form in which programs write passwords, with Caps Lock the other way round, on "
            "other keyboard layouts, and without spaces at its ends."),
        Words::tr("Compare it letter by letter with what you were given. If it still does not fit, ask the person who "
                  "sent the file for the password again; it should come by another way than the file.")};
}

ErrorText passwordsDiffer() {
    return {
        Words::tr("The password fits the seal of this PFX, and does not open what is inside."),
        Words::tr("The file was made with two different passwords, or the program that exported it made a mistake: old "
                  "versions of Firefox did. Windows and AssistCert use one password for both."),
        Words::tr("Ask the person who sent the file to export it again with one password.")};
}

ErrorText passwordNotNeeded() {
    return {Words::tr("This file has no password, but one was given."),
            Words::tr("It opens with an empty password, and with no other."), Words::tr("Leave the password empty.")};
}

ErrorText passwordHasSpace() {
    return {Words::tr("There is a space or a line end too much at the beginning or end of the password."),
            Words::tr("Without it, the password fits. It often comes along when a password is copied."),
            Words::tr("Take it away and try again.")};
}

ErrorText passwordHasQuotes() {
    return {Words::tr("The password stands in quotation marks that do not belong to it."),
            Words::tr("Without them, the password fits."), Words::tr("Take them away and try again.")};
}

ErrorText passwordWithCapsLock() {
    return {Words::tr("Capital and small letters are the wrong way round in this password."),
            Words::tr("The other way round, the password fits. Caps Lock was probably on."),
            Words::tr("Switch Caps Lock off and type the password again.")};
}

ErrorText passwordOnOtherKeyboard(const QString& layout) {
    return {Words::tr("This password was typed on another keyboard layout than the one it is meant for."),
            Words::tr("The same keys fit on a keyboard of this layout: %1.").arg(keyboardName(layout)),
            Words::tr("Choose that layout, or look for the characters that are elsewhere, and type the password "
                      "again.")};
}

ErrorText integrityFails() {
    return {Words::tr("This PFX was damaged or changed after it was made."),
            Words::tr("The password is right: it opens what is inside. The seal around it is broken."),
            Words::tr("Copy or download it again. If that does not help, ask the person who sent it to export it "
                      "again, with one password.")};
}

}  // namespace wizard::text::errors
