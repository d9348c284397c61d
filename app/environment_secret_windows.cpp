// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>
#include <windows.h>

#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <string>
#include <vector>

#include "app/environment_secret.h"
#include "certcore/base/windows_text.h"

namespace app {

namespace {

certcore::Secret asUtf8(const wchar_t* text, int units) {
    const int size = units == 0 ? 0 : WideCharToMultiByte(CP_UTF8, 0, text, units, nullptr, 0, nullptr, nullptr);
    certcore::Secret utf8 = certcore::Secret::ofSize(static_cast<std::size_t>(size));
    if (size > 0) {
        WideCharToMultiByte(CP_UTF8, 0, text, units, reinterpret_cast<char*>(utf8.writable().data()), size, nullptr,
                            nullptr);
    }
    return utf8;
}

// The C runtime has copies of its own, as bytes and, for those who ask for it so, as UTF-16.
void forgetInRuntime(const char* name, const std::wstring& wideName) {
    if (char* value = std::getenv(name)) {
        OPENSSL_cleanse(value, std::strlen(value));
    }
    if (wchar_t* value = _wgetenv(wideName.c_str())) {
        OPENSSL_cleanse(value, std::wcslen(value) * sizeof(wchar_t));
    }
    _wputenv_s(wideName.c_str(), L"");
}

}  // namespace

std::optional<certcore::Secret> takeFromEnvironment(const char* name) {
    const std::wstring wideName = certcore::toWide(name);
    std::vector<wchar_t> value(GetEnvironmentVariableW(wideName.c_str(), nullptr, 0));
    if (value.empty()) {
        return std::nullopt;
    }
    const DWORD size = GetEnvironmentVariableW(wideName.c_str(), value.data(), static_cast<DWORD>(value.size()));
    std::optional secret(asUtf8(value.data(), static_cast<int>(size)));
    OPENSSL_cleanse(value.data(), value.size() * sizeof(wchar_t));
    // A value of the same length goes into the same place; what is deleted only moves the others up.
    const std::wstring blank(size, L'x');
    SetEnvironmentVariableW(wideName.c_str(), blank.c_str());
    SetEnvironmentVariableW(wideName.c_str(), nullptr);
    forgetInRuntime(name, wideName);
    return secret;
}

}  // namespace app
