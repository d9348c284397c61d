// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// silenceQt drops Qt's remarks; its last words before it ends the program still go to standard error, for whoever
/// started it.
void silenceQt();

}  // namespace app
