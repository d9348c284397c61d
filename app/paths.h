// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <filesystem>

namespace app {

/// toPath makes a path of an argument.
[[nodiscard]] std::filesystem::path toPath(const QString& text);

}  // namespace app
