// SPDX-License-Identifier: Apache-2.0
// What the tests ask of the system itself, one source file per platform.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace testing_support {

/// setVariable sets or clears a variable of this process's environment.
void setVariable(const std::string& name, const std::optional<std::string>& value);

/// makeTemporaryFolder makes an empty folder with a name that nobody has used, in memory where that is to be had: the
/// store waits for the disk after every file. Throws std::runtime_error.
[[nodiscard]] std::filesystem::path makeTemporaryFolder();

}  // namespace testing_support
