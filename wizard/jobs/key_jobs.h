// SPDX-License-Identifier: Apache-2.0
// Who may read the new key.
#pragma once

#include <QStringList>

#include "certcore/import/import_plan.h"
#include "wizard/jobs/pointers.h"

namespace wizard::jobs {

/// withKeyAccess adds the accounts that the profile names, where the store keeps such a list, and what the keys of the
/// replaced certificates grant. Errors: accountFor's.
[[nodiscard]] certcore::Result<certcore::ImportOptions> withKeyAccess(certcore::ImportOptions options,
                                                                      const QStringList& accounts,
                                                                      const std::vector<certcore::Thumbprint>& replaced,
                                                                      const StorePointer& store);

}  // namespace wizard::jobs
