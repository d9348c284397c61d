// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <string>
#include <utility>

namespace doubles {

/// CallWatch accompanies one call of a double's function: it counts it, writes a line about it into the log, and makes
/// it fail, or ends the process before or after it, where the environment asks for that:
///
///     ASSISTCERT_DOUBLE_LOG=FILE                        one line per call
///     ASSISTCERT_DOUBLE_FAIL=FUNCTION:N[:ERROR],...     the N-th call of it does nothing and fails; N may be *
///     ASSISTCERT_DOUBLE_KILL=FUNCTION:N:before|after    the process ends itself there with killedExitCode
///
/// Only calls from the program itself are counted: neither those of other DLLs nor those of one double to another.
class CallWatch {
  public:
    CallWatch(const char* function, const void* returnAddress, std::string arguments, DWORD usualError);

    /// mustFail tells whether this call is to do nothing and to fail with error().
    [[nodiscard]] bool mustFail() const { return m_mustFail; }
    [[nodiscard]] DWORD error() const { return m_error; }

    /// ended notes what came of a call that was made.
    void ended(bool succeeded, DWORD error) const;

  private:
    std::string m_call;
    bool m_isCounted;
    bool m_mustFail = false;
    bool m_killAfter = false;
    DWORD m_error;
};

/// killedExitCode is what a process leaves that ended itself on request.
inline constexpr UINT killedExitCode = 99;

/// writeLog appends a line to the log, where there is one. No password and no key ever goes in here.
void writeLog(const std::string& line);

/// environment is a variable of the process; empty where it is not set.
[[nodiscard]] std::wstring environment(const wchar_t* name);

/// isFromProgram tells whether an address lies in the program itself, not in a DLL.
[[nodiscard]] bool isFromProgram(const void* address);

/// utf8 and utf16 convert; a null pointer counts as empty.
[[nodiscard]] std::string utf8(const wchar_t* text);
[[nodiscard]] std::wstring utf16(const std::string& text);

/// hex is a number as the log has it, such as 0x80090016.
[[nodiscard]] std::string hex(DWORD number);

/// watched makes a call that says failure by a zero and the thread's last error.
template <typename Body>
auto watched(const char* function, const void* returnAddress, std::string arguments, Body&& body) -> decltype(body()) {
    using Returned = decltype(body());
    const CallWatch watch(function, returnAddress, std::move(arguments), ERROR_ACCESS_DENIED);
    if (watch.mustFail()) {
        SetLastError(watch.error());
        return Returned{};
    }
    const Returned returned = body();
    const DWORD error = GetLastError();
    watch.ended(returned != Returned{}, error);
    SetLastError(error);
    return returned;
}

/// watchedStatus makes a call that returns its error, zero for none.
template <typename Body>
LONG watchedStatus(const char* function, const void* returnAddress, std::string arguments, Body&& body) {
    const CallWatch watch(function, returnAddress, std::move(arguments), static_cast<DWORD>(NTE_FAIL));
    if (watch.mustFail()) {
        return static_cast<LONG>(watch.error());
    }
    const LONG status = body();
    watch.ended(status == 0, static_cast<DWORD>(status));
    return status;
}

}  // namespace doubles
