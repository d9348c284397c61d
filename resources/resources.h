// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace resources {

/// makeResourcesAvailable registers the embedded files under ":/". The linker leaves out what nobody calls in a static
/// library, so whoever reads one calls this first; calling it again is harmless.
void makeResourcesAvailable();

}  // namespace resources
