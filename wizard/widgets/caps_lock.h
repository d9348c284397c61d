// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <optional>

namespace wizard::widgets {

/// capsLockAfter says whether Caps Lock is on, as far as it is known once the key was pressed; nullopt where it is not
/// known. Each system has its own file for it: caps_lock_windows.cpp asks Windows, caps_lock_typed.cpp
/// goes by the letters where the system cannot be asked.
[[nodiscard]] std::optional<bool> capsLockAfter(const QKeyEvent& key, std::optional<bool> knownBefore);

}  // namespace wizard::widgets
