// SPDX-License-Identifier: Apache-2.0
// exit_code FILE COMMAND LINE...: runs the command line, and writes into FILE "begun" before, and its exit code as a
// decimal number behind that. Ends with 0, or with 1 where the program could not be started or the file not be written.
#include <windows.h>

#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace {

// The command line goes on as it came, so that nothing is quoted twice.
std::wstring_view withoutFirstWord(std::wstring_view line) {
    bool quoted = false;
    std::size_t at = 0;
    for (; at < line.size() && (quoted || (line[at] != L' ' && line[at] != L'\t')); ++at) {
        quoted = quoted != (line[at] == L'"');
    }
    const auto next = line.find_first_not_of(L" \t", at);
    return next == std::wstring_view::npos ? std::wstring_view() : line.substr(next);
}

// On a busy machine a process of Wine may die before it has begun anything: an internal error. Then it is begun again.
std::optional<PROCESS_INFORMATION> started(std::wstring line) {
    constexpr int tries = 8;
    constexpr DWORD pause = 500;  // Milliseconds.
    STARTUPINFOW start{};
    GetStartupInfoW(&start);
    PROCESS_INFORMATION process{};
    for (int i = 0; i < tries; ++i) {
        if (CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &process) != 0) {
            return process;
        }
        if (GetLastError() != ERROR_INTERNAL_ERROR) {
            break;
        }
        Sleep(pause);
    }
    return std::nullopt;
}

}  // namespace

int wmain(int count, wchar_t** words) {
    if (count < 3) {
        std::fputs("exit_code FILE COMMAND LINE...\n", stderr);
        return 1;
    }
    std::ofstream file(words[1], std::ios::binary);
    if (!(file << "begun " << std::flush)) {
        return 1;
    }
    std::wstring line(withoutFirstWord(withoutFirstWord(GetCommandLineW())));
    const auto process = started(line);
    if (!process) {
        std::fprintf(stderr, "exit_code: no such program (%lu)\n", GetLastError());
        return 1;
    }
    CloseHandle(process->hThread);
    WaitForSingleObject(process->hProcess, INFINITE);
    DWORD code = 0;
    const bool known = GetExitCodeProcess(process->hProcess, &code) != 0;
    CloseHandle(process->hProcess);
    file << code;
    return known && file.flush() ? 0 : 1;
}
