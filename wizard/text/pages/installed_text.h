// SPDX-License-Identifier: Apache-2.0
// The words of the window that lists the certificates in Personal.
#pragma once

#include <QString>

namespace wizard::text::installed {
[[nodiscard]] QString title();
[[nodiscard]] QString hint();
[[nodiscard]] QString none();
[[nodiscard]] QString tableName();
[[nodiscard]] QString columnName();
[[nodiscard]] QString columnExpires();
[[nodiscard]] QString columnBound();
[[nodiscard]] QString columnThumbprint();
[[nodiscard]] QString take();

}  // namespace wizard::text::installed
