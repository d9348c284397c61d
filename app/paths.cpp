// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"

namespace app {

std::filesystem::path toPath(const QString& text) {
    return text.toStdU16String();
}

}  // namespace app
