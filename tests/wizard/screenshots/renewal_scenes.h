// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/wizard/screenshots/scenes.h"

namespace screenshots {

/// playRenewal shows what comes after the import in a renewal, in each state.
void playRenewal(const Shutter& shutter);

}  // namespace screenshots
