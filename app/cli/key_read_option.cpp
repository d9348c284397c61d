// SPDX-License-Identifier: Apache-2.0
#include "app/cli/key_read_option.h"

#include "wizard/text/cli_usage_text.h"

namespace cli {

certcore::Result<void> readKeyOptions(const Environment& environment, const certcore::CertificateStore& store,
                                      certcore::ImportOptions& options) {
    QStringList accounts = environment.line.values("key-read");
    if (accounts.contains(QString())) {
        return certcore::fail(certcore::ErrorCause::UsageWrong,
                              wizard::text::cli::argumentMissing(QStringLiteral("--key-read ACCOUNT")).toStdString());
    }
    if (store.kind() == certcore::StoreKind::System) {
        accounts += environment.profile.keyRead;
    }
    for (const QString& account : accounts) {
        const auto grant = store.accountFor(account.toStdString());
        if (!grant) {
            return std::unexpected<certcore::Error>(grant.error());
        }
        certcore::addGrant(options.keyGrants, *grant);
    }
    const auto copied = thumbprintOption(environment, "key-read-as");
    if (!copied) {
        return std::unexpected<certcore::Error>(copied.error());
    }
    return *copied ? certcore::copyKeyGrants(store, **copied, options) : certcore::Result<void>();
}

}  // namespace cli
