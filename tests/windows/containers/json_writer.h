// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <string>
#include <vector>

namespace containers {

/// quoted is a JSON string in UTF-8.
[[nodiscard]] std::string quoted(const std::wstring& text);

/// member is `"name": value`.
[[nodiscard]] std::string member(const char* name, const std::string& value);

[[nodiscard]] std::string object(const std::vector<std::string>& members);
[[nodiscard]] std::string array(const std::vector<std::string>& values);

[[nodiscard]] std::string utf8(const std::wstring& text);

}  // namespace containers
