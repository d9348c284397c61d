// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wizard::elevation {

/// universalPath is the path as every logon session of this computer knows it: a drive letter that stands for a share
/// exists in the user's own session alone, and is replaced by the share's name. Every other path stays as it is. One
/// source file per platform.
[[nodiscard]] QString universalPath(const QString& path);

}  // namespace wizard::elevation
