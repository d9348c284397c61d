// SPDX-License-Identifier: Apache-2.0
#include "app/cli/paths.h"

#include <QDir>

namespace cli {

std::filesystem::path toPath(const QString& text) {
    return text.toStdU16String();
}

std::filesystem::path defaultStoreFolder() {
    // The XDG Base Directory Specification wants relative paths ignored.
    const auto chosen = toPath(qEnvironmentVariable("XDG_DATA_HOME"));
    const auto base = chosen.is_absolute() ? chosen : toPath(QDir::homePath()) / ".local" / "share";
    return base / "assistcert" / "store";
}

}  // namespace cli
