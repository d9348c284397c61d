// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QString>

namespace wizard::look {

/// Appearance is how bright the windows are.
enum class Appearance { Light, Dark, HighContrast };

/// paletteFor is a whole palette of its own, for whoever wants another appearance than the desktop's.
[[nodiscard]] QPalette paletteFor(Appearance appearance);

/// styleNameFor is the style that paints this palette well wherever the desktop has none of its own: Fusion derives its
/// lines from the window's colour, and on black they would be lost; the plain old style takes them from the palette.
[[nodiscard]] QString styleNameFor(Appearance appearance);

/// contrastRatio is WCAG 2's, from 1 (the same) to 21 (black on white); both colours are taken as opaque.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// isHighContrast says whether a palette, ours or the desktop's, leaves no shades: its text is as far from the window
/// as colours go, and nothing but lines tells a field or a button from a window.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// isDark says whether the palette's windows are darker than its text.
[[nodiscard]] bool isDark(const QPalette& palette);

/// mixed is the first colour with a share from 0 to 1 of the second one.
[[nodiscard]] QColor mixed(const QColor& first, const QColor& second, double shareOfSecond);

/// readable is the wanted colour, moved towards the palette's text until it can be read on the background (at least
/// 4.5:1, WCAG 2 level AA).
[[nodiscard]] QColor readable(const QColor& wanted, const QColor& background, const QPalette& palette);

/// quietText is the palette's text colour, softened as far as it can still be read on its windows and fields.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// lineColour is for frames and separators: visible, but no more than that; in high contrast the text's own.
[[nodiscard]] QColor lineColour(const QPalette& palette);

}  // namespace wizard::look
