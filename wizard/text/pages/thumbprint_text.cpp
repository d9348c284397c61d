// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/thumbprint_text.h"

#include <QCoreApplication>

namespace wizard::text::thumbprint {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThumbprintPageText)
};

}  // namespace

QString title() {
    return Words::tr("Update the thumbprint");
}

QString stepName() {
    return Words::tr("Thumbprint");
}

QString purpose(const QString& portal) {
    return Words::tr("After a renewal the thumbprint has to be updated in %1. Copy it here and save it there.")
        .arg(portal);
}

QString valueHeading(const QString& portal) {
    return Words::tr("The thumbprint as %1 needs it: 40 digits, uppercase, no spaces").arg(portal);
}

QString rowNew() {
    return Words::tr("New");
}

QString rowOld() {
    return Words::tr("Old");
}

QString oldUnknown() {
    return Words::tr("no installed certificate with these names");
}

QString stepsHeading() {
    return Words::tr("What to do");
}

QString pasteLabel() {
    return Words::tr("Have it checked (not necessary): &paste what now stands there");
}

QString pasteHint(const QString& portal) {
    return Words::tr(
               "Copy the value out of %1 again. Spaces, invisible characters and lowercase letters are found here.")
        .arg(portal);
}

QString saved() {
    return Words::tr("&Saved, check now");
}

QString later() {
    return Words::tr("Later");
}

QString notSavedYet() {
    return Words::tr("&Not saved yet: check all the same");
}

QString notSavedYetHint(const QString& portal) {
    return Words::tr("What depends on %1 then reads \"Not yet\" instead of being called a fault.").arg(portal);
}

QString pastedIsWrong(const QString& portal) {
    return Words::tr(
               "What you pasted below is not the thumbprint as it is needed. Put it right in %1 first and paste it "
               "again, or empty the field.")
        .arg(portal);
}

QString alreadySaved(const QString& moment) {
    return Words::tr("You said on %1 that it is saved.").arg(moment);
}

}  // namespace wizard::text::thumbprint
