// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>

#include "certcore/base/result.h"

namespace certcore {

/// storeError makes an Error of what a call on Windows' stores or keys failed with: StoreAccessDenied, StoreFull,
/// KeyInUse, else StoreRefusedImport. Its subject is Windows' reason, or where the sentence names a place, that: the
/// store or container. Its detail says what was being done.
[[nodiscard]] std::unexpected<Error> storeError(unsigned long error, const std::string& place,
                                                const std::string& doing);

}  // namespace certcore
