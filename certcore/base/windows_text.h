// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace certcore {

/// toWide makes UTF-16, as Windows' functions take it, of UTF-8; ill-formed bytes become U+FFFD.
[[nodiscard]] std::wstring toWide(std::string_view utf8);

/// fromWide makes UTF-8 of what Windows' functions give; half a surrogate pair becomes U+FFFD.
[[nodiscard]] std::string fromWide(std::wstring_view wide);

/// systemError is a Windows error (GetLastError, HRESULT or NTSTATUS) as text for an Error's detail: its number and
/// Windows' own words for it.
[[nodiscard]] std::string systemError(unsigned long error);

/// sidText is an account's SID as Windows writes it, such as S-1-5-18; empty where it is none.
[[nodiscard]] std::wstring sidText(void* sid);

/// longPath is the whole path with the \\?\ prefix where it is longer than old functions take: 260 characters, of
/// which a folder has to leave 12 for a file ("Maximum Path Length Limitation"). The registry may allow long paths,
/// and nothing here relies on it.
[[nodiscard]] std::wstring longPath(const std::filesystem::path& path);

}  // namespace certcore
