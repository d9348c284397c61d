// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

namespace certcore {

/// accountsThatMayRead lists whom a self-relative security descriptor lets read what it guards, as Windows names them
/// (DOMAIN\NAME; the SID where Windows knows no name), in the list's order and each once.
[[nodiscard]] std::vector<std::string> accountsThatMayRead(std::span<const unsigned char> securityDescriptor);

}  // namespace certcore
