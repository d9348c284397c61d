// SPDX-License-Identifier: Apache-2.0
// How long private keys stay in memory.
#pragma once

#include "wizard/jobs/pfx_jobs.h"

namespace wizard::jobs {

/// withoutKeys is the same bundle with all that there is to be said of its keys, and no key.
[[nodiscard]] BundlePointer withoutKeys(const CryptoPointer& crypto, const BundlePointer& bundle);

/// dropKey lets go of the plan's key. What is left tells what was planned, and cannot be carried out.
void dropKey(Planned& plan);

}  // namespace wizard::jobs
