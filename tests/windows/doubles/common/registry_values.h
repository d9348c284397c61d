// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace doubles {

/// CloseKey closes a registry key.
struct CloseKey {
    using pointer = HKEY;  ///< pointer makes a smart pointer hold the key itself.
    /// operator() closes it.
    void operator()(HKEY key) const { RegCloseKey(key); }
};

/// RegistryHandle owns an open registry key; empty where it could not be opened.
using RegistryHandle = std::unique_ptr<HKEY, CloseKey>;

/// openedToRead is that key.
[[nodiscard]] RegistryHandle openedToRead(HKEY root, const std::wstring& path);

/// createdToWrite is that key, made where there was none.
[[nodiscard]] RegistryHandle createdToWrite(HKEY root, const std::wstring& path);

/// subkeyNames are the names right below the key, in the registry's order.
[[nodiscard]] std::vector<std::wstring> subkeyNames(HKEY key);

/// bytesIn is the value, of whatever type; empty where there is none.
[[nodiscard]] std::optional<std::vector<unsigned char>> bytesIn(HKEY key, const wchar_t* value);

/// textIn is the value up to its first zero; empty where there is none.
[[nodiscard]] std::optional<std::wstring> textIn(HKEY key, const wchar_t* value);

/// numberIn is the value, 0 where there is none.
[[nodiscard]] DWORD numberIn(HKEY key, const wchar_t* value);

/// setBytes, setText and setNumber write a value, and say whether that could be done.
[[nodiscard]] bool setBytes(HKEY key, const wchar_t* value, const std::vector<unsigned char>& bytes);
[[nodiscard]] bool setText(HKEY key, const wchar_t* value, const std::wstring& text);
[[nodiscard]] bool setNumber(HKEY key, const wchar_t* value, DWORD number);

}  // namespace doubles
