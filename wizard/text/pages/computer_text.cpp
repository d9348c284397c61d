// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/computer_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::computer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComputerPageText)
};

}  // namespace

QString title() {
    return Words::tr("This computer");
}

QString purpose() {
    return Words::tr(
        "These certificates are installed here. Choose one to test its private key, to renew it, or to take its import "
        "back.");
}

QString columnName() {
    return Words::tr("Issued to");
}

QString columnExpires() {
    return Words::tr("Validity");
}

QString columnKey() {
    return Words::tr("Private key");
}

QString columnImported() {
    return Words::tr("Imported with AssistCert");
}

QString keyPresent() {
    return Words::tr("there");
}

QString keyMissing() {
    return Words::tr("missing");
}

QString keyProven() {
    return Words::tr("tested: it works");
}

QString keyFailed() {
    return Words::tr("does not work");
}

QString importedYes(const QString& date) {
    return Words::tr("yes, on %1").arg(date);
}

QString importedNo() {
    return Words::tr("no, or not known");
}

QString empty() {
    return Words::tr("No certificate is installed here yet. Go back and choose Install or upgrade.");
}

QString damaged(const QString& name) {
    return Words::tr(
               "%1 looks like a certificate and cannot be read. Ask the administrator of this server to look at it.")
        .arg(wizard::text::shown(name));
}

QString tableName() {
    return Words::tr("Installed certificates");
}

QString detailsHeading() {
    return Words::tr("The chosen certificate");
}

QString verify() {
    return Words::tr("Test the &key");
}

QString renewWith() {
    return Words::tr("Renew with this &one...");
}

QString renew() {
    return Words::tr("&Renew...");
}

QString putBack() {
    return Words::tr("Take its im&port back...");
}

QString refresh() {
    return Words::tr("Read &again");
}

QString progressListing() {
    return Words::tr("Reading the store");
}

QString progressVerifying() {
    return Words::tr("Testing the key");
}

QString verified() {
    return Words::tr("The private key is there, belongs to the certificate, and works.");
}

QString notVerifiedMissing() {
    return Words::tr("The private key is missing: no server can use this certificate. Import its PFX again.");
}

QString notVerifiedMismatch() {
    return Words::tr("The private key belongs to another certificate. Import the PFX of this one again.");
}

QString notVerifiedSign() {
    return Words::tr("The private key is there, but does not sign. Import the PFX again.");
}

QString putBackDone() {
    return Words::tr("The import was taken back. This list shows what is there now.");
}

QString labelIssuedTo() {
    return Words::tr("Issued to");
}

QString labelIssuedBy() {
    return Words::tr("Issued by");
}

QString labelNames() {
    return Words::tr("Host names");
}

QString labelExpires() {
    return Words::tr("Validity");
}

QString labelFriendlyName() {
    return Words::tr("Friendly name");
}

QString labelKey() {
    return Words::tr("Key");
}

QString labelThumbprint() {
    return Words::tr("Thumbprint");
}

QString labelReceipt() {
    return Words::tr("Receipt");
}

}  // namespace wizard::text::computer
