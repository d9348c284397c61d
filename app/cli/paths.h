// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <filesystem>

namespace cli {

/// toPath makes a path of an argument.
[[nodiscard]] std::filesystem::path toPath(const QString& text);

/// defaultStoreFolder is $XDG_DATA_HOME/assistcert/store, or the same below ~/.local/share.
[[nodiscard]] std::filesystem::path defaultStoreFolder();

}  // namespace cli
