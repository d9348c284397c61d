// SPDX-License-Identifier: Apache-2.0
#include "wizard/elevation/universal_path.h"

namespace wizard::elevation {

// There are no drive letters.
QString universalPath(const QString& path) {
    return path;
}

}  // namespace wizard::elevation
