// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/wizard/screenshots/scenes.h"

namespace screenshots {

/// playBind shows the states of the page "Bind", and what leads to it and away from it.
void playBind(const Shutter& shutter);

}  // namespace screenshots
