// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/fonts.h"

#include <QFontDatabase>

namespace wizard::look {
namespace {

// A font has its size in points or in pixels, never both.
void setSizeOf(QFont& font, const QFont& base, double factor) {
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(base.pixelSize() * factor));
    }
}

}  // namespace

QFont headingFont(const QFont& base) {
    constexpr double headingFactor = 1.3;
    QFont font = strongFont(base);
    setSizeOf(font, base, headingFactor);
    return font;
}

QFont strongFont(const QFont& base) {
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedFont(const QFont& base) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    setSizeOf(font, base, 1.0);
    return font;
}

}  // namespace wizard::look
