// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/common/registry_values.h"

#include <algorithm>
#include <array>
#include <cwchar>

namespace doubles {

namespace {

bool set(HKEY key, const wchar_t* value, DWORD type, const void* data, std::size_t size) {
    return RegSetValueExW(key, value, 0, type, static_cast<const BYTE*>(data), static_cast<DWORD>(size)) ==
           ERROR_SUCCESS;
}

}  // namespace

RegistryHandle openedToRead(HKEY root, const std::wstring& path) {
    HKEY key = nullptr;
    RegOpenKeyExW(root, path.c_str(), 0, KEY_READ, &key);
    return RegistryHandle(key);
}

RegistryHandle createdToWrite(HKEY root, const std::wstring& path) {
    HKEY key = nullptr;
    RegCreateKeyExW(root, path.c_str(), 0, nullptr, 0, KEY_WRITE, nullptr, &key, nullptr);
    return RegistryHandle(key);
}

std::vector<std::wstring> subkeyNames(HKEY key) {
    // A key's name has at most 255 characters.
    std::array<wchar_t, 256> name{};
    std::vector<std::wstring> names;
    for (DWORD i = 0;; ++i) {
        DWORD size = name.size();
        if (RegEnumKeyExW(key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS) {
            return names;
        }
        names.emplace_back(name.data(), size);
    }
}

std::optional<std::vector<unsigned char>> bytesIn(HKEY key, const wchar_t* value) {
    DWORD size = 0;
    if (RegQueryValueExW(key, value, nullptr, nullptr, nullptr, &size) != ERROR_SUCCESS) {
        return std::nullopt;
    }
    std::vector<unsigned char> bytes(size);
    RegQueryValueExW(key, value, nullptr, nullptr, bytes.data(), &size);
    return bytes;
}

std::optional<std::wstring> textIn(HKEY key, const wchar_t* value) {
    const auto bytes = bytesIn(key, value);
    if (!bytes) {
        return std::nullopt;
    }
    std::wstring text(bytes->size() / sizeof(wchar_t), L'\0');
    std::copy_n(bytes->data(), text.size() * sizeof(wchar_t), reinterpret_cast<unsigned char*>(text.data()));
    text.resize(std::wcslen(text.c_str()));
    return text;
}

DWORD numberIn(HKEY key, const wchar_t* value) {
    DWORD number = 0;
    DWORD size = sizeof number;
    RegQueryValueExW(key, value, nullptr, nullptr, reinterpret_cast<BYTE*>(&number), &size);
    return number;
}

bool setBytes(HKEY key, const wchar_t* value, const std::vector<unsigned char>& bytes) {
    return set(key, value, REG_BINARY, bytes.data(), bytes.size());
}

bool setText(HKEY key, const wchar_t* value, const std::wstring& text) {
    return set(key, value, REG_SZ, text.c_str(), (text.size() + 1) * sizeof(wchar_t));
}

bool setNumber(HKEY key, const wchar_t* value, DWORD number) {
    return set(key, value, REG_DWORD, &number, sizeof number);
}

}  // namespace doubles
