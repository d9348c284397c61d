// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/caps_lock.h"

namespace wizard::widgets {

// X11 and Wayland have no common way to ask, so that the letters have to tell: a capital one without Shift, or a small
// one with it, comes from Caps Lock. Letters without case, digits and shortcuts tell nothing.
std::optional<bool> capsLockAfter(const QKeyEvent& key, std::optional<bool> knownBefore) {
    if (key.key() == Qt::Key_CapsLock) {
        return knownBefore ? std::optional(!*knownBefore) : std::nullopt;
    }
    const QString typed = key.text();
    const bool isShortcut = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (isShortcut || typed.size() != 1 || typed.at(0).isUpper() == typed.at(0).isLower()) {
        return knownBefore;
    }
    return typed.at(0).isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

}  // namespace wizard::widgets
