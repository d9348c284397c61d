// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/common/call_watch.h"

#include <array>
#include <charconv>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace doubles {

namespace {

unsigned count(const std::string& function) {
    static std::mutex guard;
    static std::map<std::string, unsigned> counts;
    const std::scoped_lock lock(guard);
    return ++counts[function];
}

std::vector<std::string_view> parts(std::string_view text, char separator) {
    std::vector<std::string_view> found;
    while (true) {
        const auto end = text.find(separator);
        found.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return found;
        }
        text.remove_prefix(end + 1);
    }
}

std::optional<DWORD> number(std::string_view text) {
    const bool isHex = text.starts_with("0x");
    if (isHex) {
        text.remove_prefix(2);
    }
    DWORD value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, isHex ? 16 : 10);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// thirdPart is what the environment says about this call behind FUNCTION:N; nothing where it is about others.
std::optional<std::string> thirdPart(const std::string& orders, std::string_view function, unsigned n) {
    for (const std::string_view order : parts(orders, ',')) {
        const auto words = parts(order, ':');
        if (words.size() >= 2 && words[0] == function && (words[1] == "*" || number(words[1]) == n)) {
            return std::string(words.size() > 2 ? words[2] : "");
        }
    }
    return std::nullopt;
}

void killNow(const std::string& call, const char* when) {
    writeLog(call + " -> killed " + when);
    TerminateProcess(GetCurrentProcess(), killedExitCode);
}

}  // namespace

bool isFromProgram(const void* address) {
    HMODULE module = nullptr;
    return GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                              static_cast<const wchar_t*>(address), &module) != 0 &&
           module == GetModuleHandleW(nullptr);
}

CallWatch::CallWatch(const char* function, const void* returnAddress, std::string arguments, DWORD usualError)
    : m_isCounted(isFromProgram(returnAddress)), m_error(usualError) {
    if (!m_isCounted) {
        return;
    }
    const unsigned n = count(function);
    m_call = std::string(function) + "#" + std::to_string(n) + (arguments.empty() ? "" : " ") + arguments;
    const auto kill = thirdPart(utf8(environment(L"ASSISTCERT_DOUBLE_KILL").c_str()), function, n);
    if (kill == "before") {
        killNow(m_call, "before");
    }
    m_killAfter = kill == "after";
    if (const auto fail = thirdPart(utf8(environment(L"ASSISTCERT_DOUBLE_FAIL").c_str()), function, n)) {
        m_mustFail = true;
        m_error = number(*fail).value_or(usualError);
        writeLog(m_call + " -> made to fail " + hex(m_error));
    }
}

void CallWatch::ended(bool succeeded, DWORD error) const {
    if (!m_isCounted) {
        return;
    }
    writeLog(succeeded ? m_call + " -> ok" : m_call + " -> failed " + hex(error));
    if (m_killAfter) {
        killNow(m_call, "after");
    }
}

void writeLog(const std::string& line) {
    std::wstring path = environment(L"ASSISTCERT_DOUBLE_LOG");
    if (path.empty()) {
        return;
    }
    if (path.front() == L'/') {
        path.insert(0, L"Z:");  // a path of the system under Wine
    }
    const HANDLE file = CreateFileW(path.c_str(), FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                    OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return;
    }
    const std::string whole = line + "\n";
    DWORD written = 0;
    WriteFile(file, whole.data(), static_cast<DWORD>(whole.size()), &written, nullptr);
    CloseHandle(file);
}

std::wstring environment(const wchar_t* name) {
    std::wstring value(GetEnvironmentVariableW(name, nullptr, 0), L'\0');
    value.resize(GetEnvironmentVariableW(name, value.data(), static_cast<DWORD>(value.size())));
    return value;
}

std::string hex(DWORD number) {
    std::array<char, 16> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number, 16);
    return "0x" + std::string(text.data(), end);
}

std::string utf8(const wchar_t* text) {
    const std::wstring_view wide(text != nullptr ? text : L"");
    const int length = static_cast<int>(wide.size());
    const int size = WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, nullptr, 0, nullptr, nullptr);
    std::string narrow(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, narrow.data(), size, nullptr, nullptr);
    return narrow;
}

std::wstring utf16(const std::string& text) {
    const int length = static_cast<int>(text.size());
    std::wstring wide(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), length, nullptr, 0)),
                      L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), length, wide.data(), static_cast<int>(wide.size()));
    return wide;
}

}  // namespace doubles
