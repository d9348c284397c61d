// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// chooseLanguage is the language that was asked for; where none was, the one that the installer was told (LANGUAGE=);
/// else empty, which means the system's.
[[nodiscard]] QString chooseLanguage(const QString& asked);

}  // namespace app
