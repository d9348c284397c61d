// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/cli_help_text.h"

#include <QCoreApplication>

namespace wizard::text::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CliHelpText)
};

}  // namespace

QString programDescription(const QString& productName) {
    return Words::tr("Checks and imports the SSL certificate (a PFX) of a %1 server.").arg(productName);
}

QString verbHeading() {
    return Words::tr("Verbs:");
}
QString verbHelpHint() {
    return Words::tr("More on a verb: assistcert VERB --help");
}

QString checkDescription() {
    return Words::tr("Shows what is in a PFX and whether it fits; writes nothing");
}
QString importDescription() {
    return Words::tr("Imports a PFX into the store and proves that it worked");
}
QString listDescription() {
    return Words::tr("Lists the certificates in the store");
}
QString showDescription() {
    return Words::tr("Shows one certificate of the store, whole");
}
QString verifyDescription() {
    return Words::tr("Proves that the private key is there and can sign");
}
QString undoDescription() {
    return Words::tr("Takes an import back, and the binding that followed it");
}
QString removeDescription() {
    return Words::tr("Removes a certificate, unless a binding uses it");
}
QString archiveDescription() {
    return Words::tr("Puts a certificate out of sight of Windows' own lists, unless a binding uses it");
}
QString bindingsDescription() {
    return Words::tr("Lists which certificate this computer serves where");
}
QString bindDescription() {
    return Words::tr("Binds a certificate to an endpoint of this computer");
}
QString probeDescription() {
    return Words::tr("Shows which certificate a server really serves");
}
QString thumbprintDescription() {
    return Words::tr("Cleans a pasted thumbprint: 40 hex digits, uppercase");
}
QString statusDescription() {
    return Words::tr("Shows how many days each installed certificate has left");
}

QString optionJson() {
    return Words::tr("One JSON document on standard output, nothing else");
}
QString optionLang() {
    return Words::tr("Language of the sentences, such as en or de");
}
QString optionQuiet() {
    return Words::tr("Leaves out hints and progress");
}
QString optionHelp() {
    return Words::tr("Shows this help");
}
QString optionVersion() {
    return Words::tr("Shows the version");
}
QString optionPasswordStdin() {
    return Words::tr("Reads the password from the first line of standard input");
}
QString optionPasswordFile() {
    return Words::tr("Reads the password from the first line of this file");
}
QString optionStore() {
    return Words::tr("The store: machine, user or a folder");
}
QString optionHost() {
    return Words::tr("A host name the certificate has to cover; may be repeated");
}
QString optionMaxIterations() {
    return Words::tr("Highest number of key derivation rounds allowed");
}
QString optionPlacement() {
    return Words::tr("personal, personal-and-chain or automatic");
}
QString optionCertificate() {
    return Words::tr("Which certificate, where the PFX holds several");
}
QString optionExportable() {
    return Words::tr("Lets the private key be exported again later");
}
QString optionNoExtendedProperties() {
    return Words::tr("Leaves the extended properties out");
}
QString optionKeyRead() {
    return Words::tr("Lets this account read the new key, too");
}
QString optionKeyReadAs() {
    return Words::tr("Copies who may read this one's key");
}
QString optionTrustRoot() {
    return Words::tr(
        "With the placement automatic: also put a root certificate of the file among those that this computer trusts. "
        "Only with your administrator's consent.");
}

QString optionForce() {
    return Words::tr("Imports in spite of errors, where that is possible");
}
QString optionDryRun() {
    return Words::tr("Shows the plan and changes nothing");
}
QString optionRestore() {
    return Words::tr("Brings an archived certificate back");
}
QString optionRenew() {
    return Words::tr(
        "Also moves the bindings of the certificates that it replaces, both or neither: see \"assistcert bindings\"");
}
QString optionReport() {
    return Words::tr("Report as .html, .pdf or .json; exit 6 if only it fails");
}
QString optionLast() {
    return Words::tr("The latest import");
}
QString optionEndpoint() {
    return Words::tr("An endpoint, as IP:PORT or HOST:PORT; may be repeated");
}
QString optionReplacing() {
    return Words::tr("Every endpoint that has the certificate with this thumbprint");
}
QString optionExpect() {
    return Words::tr("The thumbprint that has to be served");
}
QString optionConnect() {
    return Words::tr("Goes to this address instead of the address of the name");
}
QString optionTimeout() {
    return Words::tr("Waits that long for each server; 10 without it");
}
QString optionDays() {
    return Words::tr("Exit code 1 when fewer days are left");
}

QString optionTask() {
    return Words::tr("Begins with install, renew, continue, look, computer or practise");
}
QString optionInstalled() {
    return Words::tr("Renews with this certificate of the store");
}
QString fileArgument() {
    return Words::tr("The PFX file");
}
QString filesArgument() {
    return Words::tr("PFX files, or folders with PFX files in them");
}
QString thumbprintArgument() {
    return Words::tr("The thumbprint of a certificate in the store");
}
QString receiptArgument() {
    return Words::tr("The number of the receipt, as the import gave it");
}
QString hostPortArgument() {
    return Words::tr("A server, as HOST or HOST:PORT; port 443 without one");
}
QString pastedThumbprintArgument() {
    return Words::tr("The thumbprint as it was copied, in quotation marks");
}

}  // namespace wizard::text::cli
