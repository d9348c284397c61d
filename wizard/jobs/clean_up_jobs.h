// SPDX-License-Identifier: Apache-2.0
// What becomes of certificates that were replaced.
#pragma once

#include <vector>

#include "certcore/cert/thumbprint.h"
#include "wizard/jobs/pointers.h"

namespace wizard::jobs {

/// archiveAll puts them out of sight, one after the other; what is archived already stays so. Errors: archive's, of the
/// first that could not be.
[[nodiscard]] certcore::Result<void> archiveAll(const StorePointer& store,
                                                const std::vector<certcore::Thumbprint>& thumbprints);

/// bringAllBack takes that back. Errors: bringBack's.
[[nodiscard]] certcore::Result<void> bringAllBack(const StorePointer& store,
                                                  const std::vector<certcore::Thumbprint>& thumbprints);

/// removeAll deletes them with their keys, one after the other, and tells the system's log of each. Errors: remove's,
/// of the first that could not be.
[[nodiscard]] certcore::Result<void> removeAll(const StorePointer& store,
                                               const std::vector<certcore::Thumbprint>& thumbprints);

}  // namespace wizard::jobs
