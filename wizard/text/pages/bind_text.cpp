// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/bind_text.h"

#include <QCoreApplication>

namespace wizard::text::bind {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BindPageText)
};

}  // namespace

QString title() {
    return Words::tr("Bind");
}

QString purpose() {
    return Words::tr("Where this computer uses the old certificate, the new one takes its place.");
}

QString heading() {
    return Words::tr("Bindings of this computer:");
}

QString columnEndpoint() {
    return Words::tr("Address and port");
}

QString columnNow() {
    return Words::tr("Has now");
}

QString columnAfter() {
    return Words::tr("Will have");
}

QString tableName() {
    return Words::tr("Bindings of this computer");
}

QString certificate(const QString& issuedTo, const QString& expiry) {
    return Words::tr("%1, %2", "a certificate's name, and when it expires").arg(issuedTo, expiry);
}

QString unknownCertificate(const QString& thumbprint) {
    return Words::tr("A certificate that is not in Personal (%1)").arg(thumbprint);
}

QString noCertificate() {
    return Words::tr("No certificate");
}

QString fromCentralStore() {
    return Words::tr("Takes its certificates from the central certificate store");
}

QString afterNew() {
    return Words::tr("The new certificate");
}

QString afterSame() {
    return Words::tr("Stays as it is");
}

QString afterAlready() {
    return Words::tr("Has the new certificate already");
}

QString ofOtherProgram(const QString& now) {
    return Words::tr("Another program: %1").arg(now);
}

QString hint() {
    return Words::tr(
        "Only what is ticked gets the new certificate. Everything else of a binding stays as it is, and all of it can "
        "be put back.");
}

QString preselected(qsizetype count) {
    return count == 1 ? Words::tr("One binding uses the old certificate, and is ticked.")
                      : Words::tr("%1 bindings use the old certificate, and are ticked.").arg(count);
}

QString noneUsesOld() {
    return Words::tr(
        "No binding of this computer uses the old certificate. That is normal where only the Connection Proctor runs "
        "here: go on, the thumbprint comes next. Tick a binding only if you know that it has to get the new "
        "certificate.");
}

QString noBindings() {
    return Words::tr(
        "This computer has no bindings at all. That is normal where only the Connection Proctor runs here: go on, the "
        "thumbprint comes next.");
}

QString notBindable(const QString& place) {
    return Words::tr(
               "Bindings can only use certificates of the computer's own store, and this one goes to %1. Nothing is "
               "bound here: go on.")
        .arg(place);
}

QString problem(const QString& message) {
    return Words::tr("The bindings of this computer could not be listed, so none will be changed. %1").arg(message);
}

QString otherOwner(const QString& endpoint) {
    return Words::tr(
               "%1 was set up by another program than IIS. If you do not know whose it is, untick it and ask the "
               "person who administers this server.")
        .arg(endpoint);
}

QString titleBound() {
    return Words::tr("The certificate is bound");
}

QString purposeBound() {
    return Words::tr(
        "It was installed before, with its private key; now this computer serves it. Go on with the thumbprint.");
}

QString rowBoundTo() {
    return Words::tr("Bound to");
}

QString settingBindings() {
    return Words::tr("Bindings that get it");
}

QString bindingsNone() {
    return Words::tr("none");
}

}  // namespace wizard::text::bind
