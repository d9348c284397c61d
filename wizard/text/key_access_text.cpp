// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/key_access_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "wizard/text/value_text.h"

namespace wizard::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyAccessText)
};

// The whole entry, the account in front; nobody can be named where the entry names nobody.
QString uncopiedText(const certcore::UncopiedAccess& uncopied) {
    QString account =
        uncopied.account.empty() ? Words::tr("(an account that cannot be read)") : shown(uncopied.account);
    switch (uncopied.reason) {
        case certcore::UncopiedReason::Denied:
            return Words::tr("%1 is denied something with the old key. The new key denies nobody anything.")
                .arg(account);
        case certcore::UncopiedReason::OtherRights:
            return Words::tr(
                       "%1 may do something with the old key, but not read it. The new key grants nothing of that.")
                .arg(account);
        case certcore::UncopiedReason::MoreThanRead:
            return Words::tr("%1 may do more with the old key than read it. The new key may only be read.")
                .arg(account);
        case certcore::UncopiedReason::UnknownKind:
            return Words::tr("%1 has an entry of an unusual kind with the old key. The new key has none for it.")
                .arg(account);
        case certcore::UncopiedReason::Unreadable:
            return Words::tr(
                "Who may read an old key could not be found out. If a service cannot use the new certificate "
                "afterwards, "
                "let its account read the key: assistcert import --renew --key-read ACCOUNT, or key_read in the "
                "profile.");
    }
    return account;
}

}  // namespace

QString labelMayReadKey() {
    return Words::tr("May read the key");
}

QString grantsText(std::span<const certcore::KeyGrant> grants) {
    QStringList accounts;
    for (const certcore::KeyGrant& grant : grants) {
        const QString account = shown(grant.account);
        accounts += grant.rights == certcore::KeyRights::Full ? Words::tr("%1 (full control)").arg(account) : account;
    }
    return accounts.join(QStringLiteral(", "));
}

std::vector<KeyAccessRow> keyAccessRows(const certcore::ImportOptions& options) {
    std::vector<KeyAccessRow> rows;
    if (!options.keyGrants.empty()) {
        rows.push_back({labelMayReadKey(), grantsText(options.keyGrants)});
    }
    if (!options.keyCopy) {
        return rows;
    }
    const certcore::KeyGrants& found = options.keyCopy->found;
    const bool isKnown = std::ranges::none_of(found.uncopied, [](const certcore::UncopiedAccess& one) {
        return one.reason == certcore::UncopiedReason::Unreadable;
    });
    if (isKnown && found.grants.empty()) {
        rows.push_back({Words::tr("Copied"),
                        Words::tr("Nothing: the key of %1 lets nobody read it beside those whom Windows itself lets "
                                  "read every key.")
                            .arg(QString::fromStdString(options.keyCopy->from.text()))});
    }
    for (const certcore::UncopiedAccess& uncopied : found.uncopied) {
        rows.push_back({Words::tr("Not copied"), uncopiedText(uncopied)});
    }
    return rows;
}

QString readsNoMore(std::span<const certcore::KeyGrant> grants) {
    return Words::tr("No longer %1: this renewal let them read it.").arg(grantsText(grants));
}

QString keyAccessLeftAlone() {
    return Words::tr("Who may read its private key was left as it is.");
}

}  // namespace wizard::text
