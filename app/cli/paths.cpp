// SPDX-License-Identifier: Apache-2.0
#include "app/cli/paths.h"

#include <QFile>
#include <QStandardPaths>

namespace cli {

std::filesystem::path toPath(const QString& text) {
    return text.toStdU16String();
}

std::filesystem::path defaultStoreFolder() {
    return toPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) / "assistcert" / "store";
}

}  // namespace cli
