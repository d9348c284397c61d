// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText storeUnreachable(const QString& path) {
    return {Words::tr("The certificate store cannot be opened: \"%1\".").arg(path),
            {},
            Words::tr("Check that the place exists and is connected, then try again.")};
}

ErrorText storeAccessDenied(const QString& path) {
    return {Words::tr("You are not allowed to use the certificate store: \"%1\".").arg(path),
            Words::tr("Nothing was changed."),
            Words::tr("Start AssistCert as an administrator, or ask one to carry out this step.")};
}

ErrorText storeFull(const QString& path) {
    return {Words::tr("There is no space left for the certificate store: \"%1\".").arg(path),
            Words::tr("Nothing was changed."), Words::tr("Free some space on that drive, then try again.")};
}

ErrorText storeReadOnly(const QString& path) {
    return {Words::tr("The certificate store can only be read: \"%1\".").arg(path), Words::tr("Nothing was changed."),
            Words::tr("Choose another store, or ask whoever manages that drive to allow writing.")};
}

ErrorText storeDamaged(const QString& path) {
    return {Words::tr("An entry of the certificate store is damaged: \"%1\".").arg(path),
            Words::tr("It was probably changed by hand or by another program."),
            Words::tr("Leave it as it is and show it to an administrator; the PFX can be imported again.")};
}

ErrorText storeBusy(const QString& path) {
    return {Words::tr("Another program is changing the certificate store right now: \"%1\".").arg(path),
            Words::tr("Nothing was changed."), Words::tr("Wait a moment, then try again.")};
}

ErrorText storeNotTrusted(const QString& path) {
    return {Words::tr("Not only administrators may change this place: \"%1\".").arg(path),
            Words::tr("Somebody else made it or may write to it, so that what lies there could be forged. Nothing was "
                      "changed."),
            Words::tr("Show this to an administrator: its owner has to be Administrators, and nobody else may write "
                      "there. Installing AssistCert again by its installer sets that right.")};
}

ErrorText storeRefusedImport(const QString& reason) {
    return {Words::tr("Windows did not take the certificate into its store."),
            Words::tr("Windows says: %1. Nothing was changed.").arg(reason),
            Words::tr("Send this message to an administrator: a group policy or a security program may stand behind "
                      "it.")};
}

ErrorText keyInUse(const QString& reason) {
    return {Words::tr("Windows could not store the private key."),
            Words::tr("The place that the file names for the key is taken, or another program holds it open. Windows "
                      "says: %1. Nothing was changed.")
                .arg(reason),
            Words::tr("Close other programs that work with certificates, then try again. If it happens again, send "
                      "this message to an administrator.")};
}

ErrorText certificateOnlyForUser(const QString& thumbprint) {
    return {Words::tr("The certificate %1 lies in the store of the current user only.").arg(thumbprint),
            Words::tr("The service does not look there: it looks in the computer's store."),
            Words::tr("Import the PFX again into the computer's store. The certificate of the current user can be "
                      "seen with --store user.")};
}

ErrorText readBackFailed() {
    return {Words::tr("The import did not pass its proof."),
            Words::tr("What was read back from the store is not what was written. All of it was taken back."),
            Words::tr("Try again. If it happens again, send the report to an administrator.")};
}

ErrorText takeBackFailed(const QString& path) {
    return {
        Words::tr("The certificate was not installed, and what was begun could not be put back yet: \"%1\".").arg(path),
        Words::tr("The store could not be written to in the middle of the import."),
        Words::tr("Make the store reachable again, then start AssistCert again: it first clears "
                  "up what was begun.")};
}

ErrorText certificateNotInStore(const QString& thumbprint) {
    return {Words::tr("No certificate in the store has this thumbprint: %1.").arg(thumbprint),
            {},
            Words::tr("See the list of installed certificates: assistcert list")};
}

ErrorText certificateNotInPfx(const QString& thumbprint) {
    return {Words::tr("No server certificate in this PFX has the thumbprint %1.").arg(thumbprint),
            {},
            Words::tr("See what the file holds: assistcert check FILE")};
}

ErrorText receiptNotFound(const QString& receipt) {
    return {Words::tr("There is no receipt %1.").arg(receipt),
            Words::tr("It may belong to another store, or the number may be misspelt."),
            Words::tr("Check the number in the report of the import.")};
}

ErrorText receiptAlreadyUndone(const QString& receipt) {
    return {Words::tr("Import %1 was already taken back.").arg(receipt), {}, Words::tr("Nothing to do.")};
}

ErrorText receiptOutdated(const QString& receipt) {
    return {Words::tr("Import %1 cannot be taken back any more.").arg(receipt),
            Words::tr("What it wrote was changed or removed since. Nothing was changed now."),
            Words::tr("Look at what is installed (assistcert list) and remove by hand what is not needed.")};
}

ErrorText receiptDamaged(const QString& path) {
    return {Words::tr("A receipt cannot be read: \"%1\".").arg(path),
            Words::tr("It was probably changed by hand or by another program. Nothing was changed."),
            Words::tr("Leave it as it is and show it to an administrator.")};
}

ErrorText nothingToUndo() {
    return {Words::tr("There is no import to take back."),
            Words::tr("This store has no receipt, or all of them were taken back already."),
            Words::tr("Nothing to do here. If you meant another store, name it with --store.")};
}

}  // namespace wizard::text::errors
