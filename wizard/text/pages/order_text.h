// SPDX-License-Identifier: Apache-2.0
// The words of the window "What certificate must I order?".
#pragma once

#include <QString>

namespace wizard::text::order {
[[nodiscard]] QString title();
[[nodiscard]] QString hint();

}  // namespace wizard::text::order
