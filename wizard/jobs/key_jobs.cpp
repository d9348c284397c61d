// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/key_jobs.h"

#include "certcore/import/replaced_grants.h"

namespace wizard::jobs {

certcore::Result<certcore::ImportOptions> withKeyAccess(certcore::ImportOptions options, const QStringList& accounts,
                                                        const std::vector<certcore::Thumbprint>& replaced,
                                                        const StorePointer& store) {
    if (store->kind() == certcore::StoreKind::System) {
        for (const QString& account : accounts) {
            auto grant = store->accountFor(account.toStdString());
            if (!grant) {
                return certcore::passOn(grant);
            }
            certcore::addGrant(options.keyGrants, *grant);
        }
    }
    return certcore::withReplacedGrants(std::move(options), replaced, *store);
}

}  // namespace wizard::jobs
