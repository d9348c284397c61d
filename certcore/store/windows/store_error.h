// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

#include "certcore/base/result.h"

namespace certcore {

/// storeError makes an Error of what a call on Windows' stores or keys failed with: StoreAccessDenied, StoreFull,
/// StoreBusy, KeyInUse, else StoreRefusedImport. Its subject is Windows' reason, or the store where the sentence names
/// one; its detail says what was being done.
[[nodiscard]] std::unexpected<Error> storeError(unsigned long error, const std::string& doing);

}  // namespace certcore
