// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include "app/cli/terminal.h"

namespace cli::terminal {

namespace {

// A signal handler can reach nothing but a variable of static storage.
volatile std::sig_atomic_t interruptionCame = 0;

extern "C" void noteInterruption(int /*signal*/) {
    interruptionCame = 1;
}

int descriptorOf(Stream stream) {
    switch (stream) {
        case Stream::Input:
            return STDIN_FILENO;
        case Stream::Output:
            return STDOUT_FILENO;
        case Stream::Error:
            return STDERR_FILENO;
    }
    return -1;
}

// What means nothing but itself to every shell, wherever it stands in a word.
bool isPlain(QChar c) {
    const bool isDigitOrLetter = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    return isDigitOrLetter || QStringView(u"_@%+=:,./-").contains(c);
}

}  // namespace

QString quoted(const QString& word) {
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain)) {
        return word;
    }
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

bool isTerminal(Stream stream) {
    return ::isatty(descriptorOf(stream)) == 1;
}

bool wantsColour() {
    const char* noColour = std::getenv("NO_COLOR");
    const char* kind = std::getenv("TERM");
    return noColour == nullptr && kind != nullptr && std::string_view(kind) != "dumb";
}

std::optional<certcore::Secret> readLine(std::size_t limit) {
    certcore::Secret buffer = certcore::Secret::ofSize(limit);
    std::size_t used = 0;
    bool sawAnything = false;
    while (true) {
        unsigned char byte = 0;
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got < 0 && errno == EINTR && interruptionCame == 0) {
            continue;
        }
        if (got < 0 || interruptionCame != 0) {
            return std::nullopt;
        }
        sawAnything = sawAnything || got == 1;
        if (got == 1 && byte == '\n' && used > 0 && buffer.bytes()[used - 1] == '\r') {
            --used;
        }
        if (got == 0 || byte == '\n') {
            break;
        }
        if (used == limit) {
            return std::nullopt;
        }
        buffer.writable()[used++] = byte;
        OPENSSL_cleanse(&byte, 1);
    }
    return sawAnything ? std::optional(certcore::Secret(buffer.bytes().first(used))) : std::nullopt;
}

struct EchoOff::State {
    termios former{};
};

EchoOff::EchoOff() {
    auto state = std::make_unique<State>();
    if (::tcgetattr(STDIN_FILENO, &state->former) != 0) {
        return;
    }
    termios hidden = state->former;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0) {
        m_state = std::move(state);
    }
}

EchoOff::~EchoOff() {
    if (m_state) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_state->former);
    }
}

void catchInterruption() {
    struct sigaction action{};
    action.sa_handler = noteInterruption;
    // Without SA_RESTART, so that a prompt comes back at once.
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

bool interrupted() {
    return interruptionCame != 0;
}

}  // namespace cli::terminal
