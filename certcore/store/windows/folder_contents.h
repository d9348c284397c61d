// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <filesystem>
#include <string>
#include <vector>

#include "certcore/base/result.h"

namespace certcore {

/// fileError makes an Error of what a call on a file or folder failed with: StoreFull, StoreReadOnly,
/// StoreAccessDenied, StoreBusy, else StoreUnreachable; the subject is the path.
[[nodiscard]] std::unexpected<Error> fileError(const std::filesystem::path& path, DWORD error, const char* call);

/// isNotThere says whether an error means that there is no such file or folder.
[[nodiscard]] bool isNotThere(DWORD error);

/// FoundName is one name in a folder.
struct FoundName {
    std::wstring name;
    DWORD attributes = 0;  ///< FILE_ATTRIBUTE_…
};

/// foundIn lists what lies directly in a folder; a folder that is not there is an empty one.
[[nodiscard]] Result<std::vector<FoundName>> foundIn(const std::filesystem::path& path);

}  // namespace certcore
