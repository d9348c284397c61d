// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/store_text.h"

#include <QCoreApplication>

namespace wizard::text::store {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StorePageText)
};

}  // namespace

QString title() {
    return Words::tr("Certificate Store");
}

QString purpose() {
    return Words::tr(
        "Certificate stores are system areas where certificates are kept. Leave this page as it is, unless your "
        "administrator told you otherwise.");
}

QString automatic() {
    return Words::tr("A&utomatically select the certificate store based on the type of certificate");
}

QString automaticHint() {
    return Words::tr(
        "The certificate goes to Personal, the certificates of its authorities to the places meant for them.");
}

QString automaticHere(qsizetype intermediates, qsizetype roots) {
    QStringList sentences{Words::tr("The server's certificate goes to Personal.")};
    if (intermediates > 0) {
        sentences +=
            Words::tr("Intermediate certificates go to Intermediate Certification Authorities: %1.").arg(intermediates);
    }
    if (roots > 0) {
        sentences += Words::tr("Root certificates are left out unless you tick the box below: %1.").arg(roots);
    }
    return sentences.join(u' ');
}

QString followingHere(qsizetype others) {
    return others == 0 ? Words::tr("The server's certificate goes to Personal, as the vendor's manual says.")
                       : Words::tr(
                             "The server's certificate goes to Personal, as the vendor's manual says, and with it "
                             "the other certificates of the file: %1.")
                             .arg(others);
}

QString chainHere(qsizetype intermediates) {
    return intermediates == 0 ? Words::tr("This file brings none along.")
                              : Words::tr(
                                    "They go to Intermediate Certification Authorities too: %1. Without it, a "
                                    "server without internet access may not send the whole chain.")
                                    .arg(intermediates);
}

QString rootConsent() {
    return Words::tr("Also &trust the root certificate that this file brings");
}

QString rootHint() {
    return Words::tr("Leave this off, unless your own certificate authority sent the file and you were told to.");
}

QString rootWarning(const QString& names) {
    return Words::tr(
               "This computer will then trust everything that this authority signs: %1. Tick this only if you know "
               "where the file comes from, and an administrator agreed.")
        .arg(names);
}

QString following() {
    return Words::tr("&Place all certificates in the following store");
}

QString followingHint() {
    return Words::tr("All certificates of the file go to Personal. This is what the vendor's manual says.");
}

QString storeLabel() {
    return Words::tr("Certificate store:");
}

QString personal() {
    return Words::tr("Personal");
}

QString chain() {
    return Words::tr("Also put the inter&mediates where Windows looks for them");
}

QString chainHint() {
    return Words::tr(
        "With everything in Personal, a server without internet access may not send the whole chain. This tick "
        "prevents it.");
}

QString contentHeading() {
    return Words::tr("What this file brings along");
}

QString contentIntermediates(qsizetype count) {
    return Words::tr("Intermediate certificates: %1").arg(count);
}

QString contentRoots(qsizetype count) {
    return Words::tr("Root certificates: %1").arg(count);
}

QString contentOnlyLeaf() {
    return Words::tr("Only the server's certificate, without those of its authorities.");
}

QString directoryStore() {
    return Words::tr(
        "Here certificates are kept in a folder, not in Windows: all of them lie together there. The choice is "
        "recorded and changes nothing else.");
}

}  // namespace wizard::text::store
