// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace wizard::look {

/// headingFont is the font, larger and in a heavier weight; it follows the font that the desktop gives.
[[nodiscard]] QFont headingFont(const QFont& base);

/// strongFont is the font in a heavier weight.
[[nodiscard]] QFont strongFont(const QFont& base);

/// fixedFont is the desktop's font of equal widths, in the size of the base.
[[nodiscard]] QFont fixedFont(const QFont& base);

}  // namespace wizard::look
