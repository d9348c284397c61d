// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "certcore/base/result.h"

namespace certcore {

/// readWholeFile reads a regular file of at most that many bytes. It fails with the File… causes; the subject is the
/// path. A pipe or device is refused without being opened for good, so nothing waits on it.
[[nodiscard]] Result<std::vector<unsigned char>> readWholeFile(const std::filesystem::path& path, std::size_t limit);

/// pathText is the path as UTF-8 for a sentence; bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string pathText(const std::filesystem::path& path);

}  // namespace certcore
