// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

// Needs the types of windows.h.
#include <winnetwk.h>

#include <QDir>
#include <cstddef>
#include <string>
#include <vector>

#include "wizard/elevation/universal_path.h"

namespace wizard::elevation {

QString universalPath(const QString& path) {
    const std::wstring local = QDir::toNativeSeparators(path).toStdWString();
    DWORD size = 0;
    std::byte nothing{};
    if (WNetGetUniversalNameW(local.c_str(), UNIVERSAL_NAME_INFO_LEVEL, &nothing, &size) != ERROR_MORE_DATA) {
        return path;
    }
    std::vector<std::max_align_t> buffer(size / sizeof(std::max_align_t) + 1);
    auto* info = reinterpret_cast<UNIVERSAL_NAME_INFOW*>(buffer.data());
    return WNetGetUniversalNameW(local.c_str(), UNIVERSAL_NAME_INFO_LEVEL, info, &size) == NO_ERROR
               ? QString::fromWCharArray(info->lpUniversalName)
               : path;
}

}  // namespace wizard::elevation
