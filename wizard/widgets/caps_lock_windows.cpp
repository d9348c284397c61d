// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include "wizard/widgets/caps_lock.h"

namespace wizard::widgets {

// Windows is asked; letters need not tell. The low bit is whether the key is toggled (GetKeyState).
std::optional<bool> capsLockAfter(const QKeyEvent& /*key*/, std::optional<bool> /*knownBefore*/) {
    return (static_cast<unsigned>(GetKeyState(VK_CAPITAL)) & 1U) != 0;
}

}  // namespace wizard::widgets
