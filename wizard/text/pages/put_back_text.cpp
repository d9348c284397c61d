// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/put_back_text.h"

#include <QCoreApplication>

namespace wizard::text::put_back {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PutBackText)
};

}  // namespace

QString button() {
    return Words::tr("P&ut everything back...");
}

QString title() {
    return Words::tr("Put everything back");
}

QString question() {
    return Words::tr(
        "This takes the whole renewal back: the bindings first, then the certificate. If one step fails, nothing is "
        "changed. Users may be interrupted for a moment.");
}

QString computerHeading() {
    return Words::tr("On this computer:");
}

QString nothingBound() {
    return Words::tr("No binding was changed, and none is put back.");
}

QString rowCertificate() {
    return Words::tr("New certificate");
}

QString certificateGoes() {
    return Words::tr("Is taken out of the store, with its private key.");
}

QString certificateStays() {
    return Words::tr("Stays in the store: it was there before this renewal.");
}

QString getsCertificate(const QString& name, const QString& validity) {
    return Words::tr("Gets %1 again; it %2.").arg(name, validity);
}

QString getsUnknown(const QString& thumbprint) {
    return Words::tr("Gets a certificate again that is not in this store: %1").arg(thumbprint);
}

QString getsNothing() {
    return Words::tr("Is bound to nothing again, as it was before.");
}

QString portalHeading(const QString& portal) {
    return Words::tr("Afterwards, by hand in %1:").arg(portal);
}

QString portalHint(const QString& portal) {
    return Words::tr("Save this thumbprint in %1 again, in place of the new one. Copy it now.").arg(portal);
}

QString rowOldThumbprint() {
    return Words::tr("Old thumbprint");
}

QString oldUnknown(const QString& portal) {
    return Words::tr(
               "The new thumbprint may be saved in %1. The old certificate is not known here: ask whoever installed it "
               "for its thumbprint before you go on.")
        .arg(portal);
}

QString oldHasExpired(const QString& name, const QString& validity) {
    return Words::tr(
               "The old certificate (%1) %2. With it, users are warned or turned away. Put everything back only if "
               "that is better than what there is now.")
        .arg(name, validity);
}

QString oldEndsSoon(const QString& name, const QString& validity) {
    return Words::tr("The old certificate (%1) %2. A renewal has to follow before that.").arg(name, validity);
}

QString accept() {
    return Words::tr("&Put everything back");
}

QString progressLooking() {
    return Words::tr("Looking what would be put back");
}

QString progress() {
    return Words::tr("Putting everything back");
}

QString titleDone() {
    return Words::tr("Everything was put back");
}

QString purposeDone() {
    return Words::tr("The renewal was taken back on this computer. Read below what was done and what is left to you.");
}

QString doneHeading() {
    return Words::tr("What was done");
}

QString cardHeading(const QString& portal) {
    return Words::tr("Save the old thumbprint in %1 again").arg(portal);
}

}  // namespace wizard::text::put_back
