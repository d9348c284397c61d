// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "certcore/base/result.h"

namespace certcore {

/// machineFolder is %ProgramData%\AssistCert, as Windows knows it and not as the environment says.
[[nodiscard]] Result<std::filesystem::path> machineFolder();

/// userFolder is %LOCALAPPDATA%\AssistCert likewise.
[[nodiscard]] Result<std::filesystem::path> userFolder();

/// windowsBuild is the build of the running Windows, such as 17763, whatever compatibility settings pretend.
[[nodiscard]] unsigned windowsBuild();

/// isElevated says whether this process has its account's full rights.
[[nodiscard]] bool isElevated();

}  // namespace certcore
