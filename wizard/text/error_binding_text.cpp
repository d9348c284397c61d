// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText certificateBound(const QString& endpoints) {
    return {
        Words::tr("This certificate is still in use: %1.").arg(endpoints),
        Words::tr("Without it, nobody could connect there any more. Nothing was changed."),
        Words::tr("Bind another certificate there first, or take the binding back by its receipt; then try again.")};
}

ErrorText bindingAccessDenied(const QString& endpoint) {
    return {Words::tr("You are not allowed to change which certificate is used: %1.").arg(endpoint),
            Words::tr("Nothing was changed."),
            Words::tr("Start AssistCert as an administrator, or ask one to carry out this step.")};
}

ErrorText bindingKeyUnreachable(const QString& endpoint) {
    return {
        Words::tr("Windows does not get at the certificate for %1, or not at its private key.").arg(endpoint),
        Words::tr("The certificate does not lie in the computer's Personal store any more, or its key is missing, "
                  "damaged or stored for one user only. What was bound there before stays bound."),
        Words::tr("Import the PFX again into the computer's store, see that its key works with \"assistcert verify\" "
                  "and its thumbprint, then try again.")};
}

ErrorText bindingRefused(const QString& endpointAndReason) {
    return {Words::tr("Windows did not change the binding: %1.").arg(endpointAndReason),
            Words::tr("What was bound before stays bound."),
            Words::tr("Try again. If it happens again, send this message to an administrator.")};
}

ErrorText bindingsUnreadable(const QString& reason) {
    return {Words::tr("Windows did not tell which certificates are used where: %1.").arg(reason),
            Words::tr("Nothing was changed."),
            Words::tr("Restart the computer when nobody works with it, then try again. If it happens again, send this "
                      "message to an administrator.")};
}

ErrorText bindingReadBackFailed(const QString& endpoint) {
    return {Words::tr("The binding of %1 did not pass its proof.").arg(endpoint),
            Words::tr("Windows said that it was done, and what was read back is something else. What was bound before "
                      "stays bound."),
            Words::tr("Look whether another program changes bindings on this computer, then try again. If it happens "
                      "again, send this message to an administrator.")};
}

ErrorText bindingChanged(const QString& endpoint) {
    return {Words::tr("Somebody else has changed the binding of %1 in the meantime.").arg(endpoint),
            Words::tr("AssistCert changes only what it knows. Nothing was changed."),
            Words::tr("See what is bound now with \"assistcert bindings\", and choose anew. If you do not know who "
                      "changed it, ask an administrator.")};
}

ErrorText bindingTakeBackFailed(const QString& endpoint) {
    return {Words::tr("A binding was not changed as it was meant to be, and its former state is not back yet: %1.")
                .arg(endpoint),
            Words::tr("Windows refused both. People may not be able to connect there."),
            Words::tr("Start AssistCert again as an administrator: it first puts back what was begun. If it does not "
                      "succeed, send this message to an administrator at once.")};
}

ErrorText bindingIsCentral(const QString& endpoint) {
    return {Words::tr("%1 takes its certificates from the central certificate store.").arg(endpoint),
            Words::tr("There, Windows looks for files that are named like the host, in a shared folder; no certificate "
                      "can be bound. Nothing was changed."),
            Words::tr("Ask whoever looks after that folder to put the new PFX there, or choose other endpoints.")};
}

ErrorText bindingNeedsMachineStore(const QString& store) {
    return {Words::tr("Certificates from this store cannot be bound: \"%1\".").arg(store),
            Words::tr("Windows takes them from the computer's store only. Nothing was changed."),
            Words::tr("Import the PFX into the computer's store (--store machine), then bind it.")};
}

}  // namespace wizard::text::errors
