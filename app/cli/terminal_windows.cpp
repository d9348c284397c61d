// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>
#include <windows.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "app/cli/terminal.h"
#include "certcore/base/windows_text.h"
#include "wizard/elevation/command_line.h"

namespace cli::terminal {

namespace {

// What the handler of Ctrl-C, which Windows runs on a thread of its own, shares with the thread that reads.
std::atomic<bool> interruptionCame = false;
std::atomic<HANDLE> readingThread = nullptr;

constexpr DWORD pauseMilliseconds = 10;

DWORD nameOf(Stream stream) {
    switch (stream) {
        case Stream::Input:
            return STD_INPUT_HANDLE;
        case Stream::Output:
            return STD_OUTPUT_HANDLE;
        case Stream::Error:
            return STD_ERROR_HANDLE;
    }
    return STD_INPUT_HANDLE;
}

// A read that has not begun yet cannot be cancelled: so again, until the reader is out of it.
BOOL WINAPI noteInterruption(DWORD event) {
    interruptionCame = true;
    while (HANDLE reader = readingThread) {
        CancelSynchronousIo(reader);
        Sleep(pauseMilliseconds);
    }
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) {
        // The window is closed or the user leaves: Windows ends the program as soon as this returns. The main thread
        // ends it when everything is taken back, for which Windows leaves some seconds.
        Sleep(INFINITE);
    }
    return TRUE;
}

// Reading tells the handler which thread to wake for as long as it lives.
class Reading {
  public:
    Reading() {
        HANDLE self = nullptr;
        DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &self, 0, FALSE,
                        DUPLICATE_SAME_ACCESS);
        readingThread = self;
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    // The handle stays open: the handler may be about to use it, and a program reads a handful of lines in its life.
    ~Reading() { readingThread = nullptr; }
};

// One character or byte at a time, so that nothing behind the line is taken. Its memory is wiped as it grows.
class Line {
  public:
    explicit Line(std::size_t limit) : m_buffer(certcore::Secret::ofSize(limit)) {}

    [[nodiscard]] bool add(unsigned char byte) {
        if (m_used == m_buffer.bytes().size()) {
            return false;
        }
        m_buffer.writable()[m_used++] = byte;
        return true;
    }

    void dropCarriageReturn() {
        if (m_used > 0 && m_buffer.bytes()[m_used - 1] == '\r') {
            --m_used;
        }
    }

    [[nodiscard]] certcore::Secret taken() const { return certcore::Secret(m_buffer.bytes().first(m_used)); }

  private:
    certcore::Secret m_buffer;
    std::size_t m_used = 0;
};

std::optional<certcore::Secret> readBytes(HANDLE input, std::size_t limit) {
    Line line(limit);
    bool sawAnything = false;
    while (!interruptionCame) {
        unsigned char byte = 0;
        DWORD got = 0;
        const bool isRead = ReadFile(input, &byte, 1, &got, nullptr) != 0;
        if (!isRead && GetLastError() != ERROR_BROKEN_PIPE && GetLastError() != ERROR_HANDLE_EOF) {
            return std::nullopt;
        }
        sawAnything = sawAnything || got == 1;
        if (got == 0 || byte == '\n') {
            if (got == 1) {
                line.dropCarriageReturn();
            }
            return sawAnything ? std::optional(line.taken()) : std::nullopt;
        }
        const bool fits = line.add(byte);
        OPENSSL_cleanse(&byte, 1);
        if (!fits) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<certcore::Secret> asUtf8(const std::vector<wchar_t>& typed, std::size_t used, std::size_t limit) {
    const int units = static_cast<int>(used);
    const int size =
        units == 0 ? 0 : WideCharToMultiByte(CP_UTF8, 0, typed.data(), units, nullptr, 0, nullptr, nullptr);
    if (static_cast<std::size_t>(size) > limit) {
        return std::nullopt;
    }
    certcore::Secret line = certcore::Secret::ofSize(static_cast<std::size_t>(size));
    if (size > 0) {
        WideCharToMultiByte(CP_UTF8, 0, typed.data(), units, reinterpret_cast<char*>(line.writable().data()), size,
                            nullptr, nullptr);
    }
    return line;
}

// A console gives UTF-16, a whole line with its CR and LF at the end.
std::optional<certcore::Secret> readConsole(HANDLE input, std::size_t limit) {
    constexpr wchar_t endOfInput = 0x1A;        // Ctrl-Z
    constexpr std::size_t longestTyped = 8192;  // A console holds no longer line.
    std::vector<wchar_t> typed(std::min(limit, longestTyped) + 2);
    DWORD got = 0;
    const bool isRead =
        ReadConsoleW(input, typed.data(), static_cast<DWORD>(typed.size()), &got, nullptr) != 0 && !interruptionCame;
    std::size_t used = isRead ? got : 0;
    const bool isWhole = used >= 2 && typed[used - 1] == L'\n';
    std::optional<certcore::Secret> line;
    if (isWhole && typed[0] != endOfInput) {
        used -= typed[used - 2] == L'\r' ? 2 : 1;
        line = asUtf8(typed, used, limit);
    }
    OPENSSL_cleanse(typed.data(), typed.size() * sizeof(wchar_t));
    return line;
}

bool isConsole(HANDLE handle) {
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) != 0;
}

// Consoles before Windows 10 1511 know no escape sequences, and say so when asked for them.
bool knowsSequences(HANDLE output) {
    DWORD mode = 0;
    return GetConsoleMode(output, &mode) != 0 && SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

// From ESC [ up to the letter that ends it (ECMA-48).
std::string withoutSequences(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 2) != "\x1B[") {
            plain += text[at];
            continue;
        }
        at = std::min(text.find_first_of("ABCDEFGHJKSTfmnsulh", at + 2), text.size());
    }
    return plain;
}

}  // namespace

// In double quotation marks, which cmd and PowerShell leave alone, but for a percent sign in cmd.
QString quoted(const QString& word) {
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_@+=:./\\-").contains(c); };
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain)) {
        return word;
    }
    return wizard::elevation::inQuotes(word);
}

bool isTerminal(Stream stream) {
    return isConsole(GetStdHandle(nameOf(stream)));
}

// What a console shows of bytes depends on its code page, of UTF-16 it does not.
void write(Stream stream, std::string_view utf8) {
    const HANDLE handle = GetStdHandle(nameOf(stream));
    if (isConsole(handle)) {
        const std::wstring text = certcore::toWide(knowsSequences(handle) ? std::string(utf8) : withoutSequences(utf8));
        DWORD written = 0;
        WriteConsoleW(handle, text.data(), static_cast<DWORD>(text.size()), &written, nullptr);
        return;
    }
    std::FILE* file = stream == Stream::Error ? stderr : stdout;
    std::fwrite(utf8.data(), 1, utf8.size(), file);
    std::fflush(file);
}

bool wantsColour() {
    return std::getenv("NO_COLOR") == nullptr && knowsSequences(GetStdHandle(STD_OUTPUT_HANDLE));
}

std::optional<certcore::Secret> readLine(std::size_t limit) {
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    const Reading reading;
    if (interruptionCame) {
        return std::nullopt;
    }
    return isConsole(input) ? readConsole(input, limit) : readBytes(input, limit);
}

struct EchoOff::State {
    DWORD former = 0;
};

EchoOff::EchoOff() {
    auto state = std::make_unique<State>();
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (GetConsoleMode(input, &state->former) != 0 &&
        SetConsoleMode(input, state->former & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) != 0) {
        m_state = std::move(state);
    }
}

EchoOff::~EchoOff() {
    if (m_state) {
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_state->former);
    }
}

void catchInterruption() {
    SetConsoleCtrlHandler(noteInterruption, TRUE);
}

bool interrupted() {
    return interruptionCame;
}

}  // namespace cli::terminal
