// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/clean_up_text.h"

#include <QCoreApplication>

namespace wizard::text::clean_up {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CleanUpText)
};

}  // namespace

QString heading() {
    return Words::tr("The old certificate");
}

QString hint() {
    return Words::tr(
        "Nothing uses it any more. It may stay: that is the safest, since the renewal can be taken back then. "
        "Archived, it "
        "is out of sight in Windows' own lists, and can be brought back on the page \"This computer\".");
}

QString archive() {
    return Words::tr("Archi&ve it");
}

QString bringBack() {
    return Words::tr("Brin&g it back");
}

QString remove() {
    return Words::tr("&Delete it...");
}

QString removeQuestion(const QString& names) {
    return Words::tr(
               "Delete the old certificate (%1) with its private key?\n\nThe private key cannot be restored, and this "
               "renewal can then not be taken back. Only whoever still has the old PFX file can install it again.")
        .arg(names);
}

QString archived() {
    return Words::tr("The old certificate is archived.");
}

QString archivedHere() {
    return Words::tr("The certificate is archived: Windows' own lists leave it out. Here it can be brought back.");
}

QString broughtBack() {
    return Words::tr("The certificate is in Windows' lists again.");
}

QString removed() {
    return Words::tr("The old certificate was deleted, with its private key.");
}

QString progress() {
    return Words::tr("Tidying up");
}

QString nameOfArchived(const QString& name) {
    return Words::tr("%1 (archived)").arg(name);
}

}  // namespace wizard::text::clean_up
