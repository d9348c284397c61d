// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/event_text.h"

#include <QCoreApplication>

namespace wizard::text::event {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString list(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

}  // namespace

QString imported(const QString& thumbprint, const QString& store, const QString& receipt, const QString& account) {
    return Words::tr("Certificate %1 was installed into %2 by %3. Receipt: %4.")
        .arg(thumbprint, store, account, receipt);
}

QString forced(const QString& thumbprint, const QStringList& findings, const QString& account,
               const QString& allowedBy) {
    const QString fact = Words::tr("Certificate %1 was installed by %2 although the check found errors: %3.")
                             .arg(thumbprint, account, list(findings));
    return allowedBy.isEmpty() ? fact : fact + u' ' + Words::tr("Allowed by: %1.").arg(allowedBy);
}

QString undone(const QStringList& thumbprints, const QString& store, const QString& account) {
    return Words::tr("An import into %1 was taken back by %2. Certificates: %3.")
        .arg(store, account, list(thumbprints));
}

QString bound(const QString& thumbprint, const QString& endpoints, const QString& receipt, const QString& account) {
    return Words::tr("Certificate %1 was bound to %2 by %3. Receipt: %4.").arg(thumbprint, endpoints, account, receipt);
}

QString unbound(const QString& endpoints, const QString& account) {
    return Words::tr("A binding was taken back by %1. Endpoints: %2.").arg(account, endpoints);
}

QString granted(const QString& thumbprint, const QString& readers, const QString& receipt, const QString& account) {
    return Words::tr(
               "The private key of certificate %1 was opened to accounts by %2. They may read it now: %3. Receipt: %4.")
        .arg(thumbprint, account, readers, receipt);
}

QString revoked(const QString& readers, const QString& account) {
    return Words::tr("That accounts may read a private key was taken back by %1. They may not read it any more: %2.")
        .arg(account, readers);
}

QString removed(const QStringList& thumbprints, const QString& store, const QString& account) {
    return Words::tr("Certificates were removed from %1 with their keys by %2: %3.")
        .arg(store, account, list(thumbprints));
}

}  // namespace wizard::text::event
