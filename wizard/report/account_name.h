// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wizard::report {

/// accountName is the account that this program runs as, as the system knows it and not as the environment says; one
/// source file per platform. Empty where the system has no name for it.
[[nodiscard]] QString accountName();

}  // namespace wizard::report
