// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
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

// InterruptionsHeld keeps SIGINT and SIGTERM back while it lives, but for the moments of waiting in waitForInput: one
// that came between looking for it and waiting would otherwise be slept through.
class InterruptionsHeld {
  public:
    InterruptionsHeld() {
        sigset_t held;
        sigemptyset(&held);
        sigaddset(&held, SIGINT);
        sigaddset(&held, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &held, &m_former);
    }
    InterruptionsHeld(const InterruptionsHeld&) = delete;
    InterruptionsHeld& operator=(const InterruptionsHeld&) = delete;
    InterruptionsHeld(InterruptionsHeld&&) = delete;
    InterruptionsHeld& operator=(InterruptionsHeld&&) = delete;
    ~InterruptionsHeld() { pthread_sigmask(SIG_SETMASK, &m_former, nullptr); }

    // Says whether there is something to read, or the end; false where an interruption came.
    [[nodiscard]] bool waitForInput() const {
        while (interruptionCame == 0) {
            pollfd input{STDIN_FILENO, POLLIN, 0};
            if (::ppoll(&input, 1, nullptr, &m_former) > 0) {
                return interruptionCame == 0;
            }
            if (errno != EINTR) {
                return true;  // Reading says what is wrong.
            }
        }
        return false;
    }

  private:
    sigset_t m_former{};
};

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

void write(Stream stream, std::string_view utf8) {
    std::FILE* file = stream == Stream::Error ? stderr : stdout;
    std::fwrite(utf8.data(), 1, utf8.size(), file);
    std::fflush(file);
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
    const InterruptionsHeld held;
    while (true) {
        unsigned char byte = 0;
        if (!held.waitForInput()) {
            return std::nullopt;
        }
        const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
        if (got < 0) {
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
