// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "certcore/import/import_plan.h"

namespace certcore {

/// withReplacedGrants adds what the keys of the replaced certificates grant beyond the system's defaults, so that the
/// services which read them can read the new one. The first that can be read is named as the source. A key whose list
/// cannot be read adds nothing but the note that it could not: a renewal is not to fail for a key that is on its way
/// out.
[[nodiscard]] ImportOptions withReplacedGrants(ImportOptions options, std::span<const Thumbprint> replaced,
                                               const CertificateStore& store);

}  // namespace certcore
