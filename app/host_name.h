// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// qualifiedHostName is this computer's name with its domain; one source file per platform. Empty where it has none:
/// without a domain the name says nothing that a certificate could cover.
[[nodiscard]] QString qualifiedHostName();

}  // namespace app
