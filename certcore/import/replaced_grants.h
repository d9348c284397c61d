// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "certcore/import/import_plan.h"
#include "certcore/import/replacement.h"

namespace certcore {

/// withReplacedGrants adds what the keys of the replaced certificates grant beyond the system's defaults, so that the
/// services which read them can read the new one. A key whose list cannot be read adds nothing: a renewal is not to
/// fail for a key that is on its way out.
[[nodiscard]] ImportOptions withReplacedGrants(ImportOptions options, const std::vector<Replacement>& replaced,
                                               const CertificateStore& store);

}  // namespace certcore
