// SPDX-License-Identifier: Apache-2.0
// Where an administrator's own profile lies; one source file per platform.
#pragma once

#include <QString>
#include <filesystem>

namespace app {

/// profilePlace is the file of this computer's administrator, wherever the environment points; empty where the system
/// does not tell.
[[nodiscard]] QString profilePlace();

/// administratorsAlone says whether nobody but administrators, and whoever runs this program, may change the file or
/// put another one in its place.
[[nodiscard]] bool administratorsAlone(const std::filesystem::path& file);

}  // namespace app
