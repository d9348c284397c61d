// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/windows_text.h"

#include <windows.h>

#include <sddl.h>

#include <array>
#include <cstdio>

#include "certcore/base/windows_handle.h"

namespace certcore {

namespace {

constexpr std::size_t longestPlainPath = 240;
constexpr std::wstring_view longPrefix = L"\\\\?\\";
constexpr std::wstring_view longSharePrefix = L"\\\\?\\UNC\\";
constexpr std::wstring_view sharePrefix = L"\\\\";

std::wstring fullPath(const std::wstring& path) {
    std::wstring full(GetFullPathNameW(path.c_str(), 0, nullptr, nullptr), L'\0');
    full.resize(GetFullPathNameW(path.c_str(), static_cast<DWORD>(full.size()), full.data(), nullptr));
    return full.empty() ? path : full;
}

}  // namespace

std::wstring toWide(std::string_view utf8) {
    const int size = static_cast<int>(utf8.size());
    std::wstring wide(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, wide.data(), static_cast<int>(wide.size()));
    return wide;
}

std::string fromWide(std::wstring_view wide) {
    const int size = static_cast<int>(wide.size());
    std::string utf8(
        static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr)),
        '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, utf8.data(), static_cast<int>(utf8.size()), nullptr, nullptr);
    return utf8;
}

std::string systemError(unsigned long error) {
    std::array<wchar_t, 512> words{};
    const DWORD size = FormatMessageW(
        FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK, nullptr, error,
        MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), words.data(), static_cast<DWORD>(words.size()), nullptr);
    std::string text = fromWide({words.data(), size});
    while (text.ends_with(' ') || text.ends_with('.')) {
        text.pop_back();
    }
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "0x%08lX", error);
    return text.empty() ? std::string(number.data()) : std::string(number.data()) + " " + text;
}

std::wstring sidText(void* sid) {
    wchar_t* text = nullptr;
    if (ConvertSidToStringSidW(sid, &text) == 0) {
        return {};
    }
    const LocalMemory<wchar_t> owned(text);
    return owned.get();
}

std::wstring longPath(const std::filesystem::path& path) {
    std::wstring full = fullPath(path.native());
    if (full.size() < longestPlainPath || full.starts_with(longPrefix)) {
        return full;
    }
    if (full.starts_with(sharePrefix)) {
        return std::wstring(longSharePrefix) + full.substr(sharePrefix.size());
    }
    return std::wstring(longPrefix) + full;
}

}  // namespace certcore
