// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/process.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>

namespace clitests {

namespace {

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe makePipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    return {ends[0], ends[1]};
}

void closeOnce(int& descriptor) {
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

// Between fork and exec: the memory is made before, so that nothing but system calls is left.
struct Image {
    std::vector<std::string> settings;
    std::vector<char*> words;
    std::vector<char*> environment;
    const char* folder;

    explicit Image(const Call& call) : folder(call.folder.empty() ? nullptr : call.folder.c_str()) {
        for (const auto& [name, value] : call.environment) {
            settings.push_back(name + "=" + value);
        }
        for (std::string& setting : settings) {
            environment.push_back(setting.data());
        }
        environment.push_back(nullptr);
        for (const std::string& word : call.words) {
            words.push_back(const_cast<char*>(word.c_str()));
        }
        words.push_back(nullptr);
    }

    [[noreturn]] void become() const {
        if (folder == nullptr || ::chdir(folder) == 0) {
            ::execve(words[0], words.data(), environment.data());
        }
        ::_exit(127);
    }
};

int waitForEnd(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// False at the end of what there is to read. A terminal whose program has ended answers EIO.
bool readSome(int descriptor, std::string& text) {
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return got > 0 || (got < 0 && errno == EINTR);
}

void writeSome(int& descriptor, std::string_view& rest, bool closeAtEnd) {
    const ssize_t written = rest.empty() ? 0 : ::write(descriptor, rest.data(), rest.size());
    rest.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    if (written < 0 || (rest.empty() && closeAtEnd)) {
        closeOnce(descriptor);
    }
}

void exchange(const Call& call, int& input, int& output, int& errors, Ended& ended) {
    std::string_view rest = call.input;
    while (output >= 0 || errors >= 0) {
        const bool wantsInput = input >= 0 && (!rest.empty() || call.inputStaysEmpty);
        std::array<pollfd, 3> watched{
            {{wantsInput ? input : -1, POLLOUT, 0}, {output, POLLIN, 0}, {errors, POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0) {
            continue;
        }
        if (watched[0].revents != 0) {
            writeSome(input, rest, call.inputStaysEmpty);
        }
        if (watched[1].revents != 0 && !readSome(output, ended.out)) {
            closeOnce(output);
        }
        if (watched[2].revents != 0 && !readSome(errors, ended.err)) {
            closeOnce(errors);
        }
    }
}

}  // namespace

Ended runToEnd(const Call& call) {
    const Image image(call);
    Pipe input = makePipe();
    Pipe output = makePipe();
    Pipe errors = makePipe();
    std::signal(SIGPIPE, SIG_IGN);
    const pid_t process = ::fork();
    if (process == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        ::dup2(input.read, STDIN_FILENO);
        ::dup2(output.write, STDOUT_FILENO);
        ::dup2(errors.write, STDERR_FILENO);
        image.become();
    }
    closeOnce(input.read);
    closeOnce(output.write);
    closeOnce(errors.write);
    if (call.on) {
        call.on(process);
    }
    Ended ended;
    exchange(call, input.write, output.read, errors.read, ended);
    closeOnce(input.write);
    ended.code = waitForEnd(process);
    return ended;
}

Terminal::Terminal(const Call& call) {
    const Image image(call);
    m_process = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_process < 0) {
        throw std::runtime_error("no terminal");
    }
    if (m_process == 0) {
        image.become();
    }
}

Terminal::~Terminal() {
    closeOnce(m_terminal);
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        waitForEnd(m_process);
    }
}

bool Terminal::readMore() {
    return readSome(m_terminal, m_shown);
}

bool Terminal::waitFor(const std::string& text) {
    while (m_shown.find(text) == std::string::npos) {
        if (!readMore()) {
            return false;
        }
    }
    return true;
}

bool Terminal::echoIsOff() const {
    termios settings{};
    return ::tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & static_cast<tcflag_t>(ECHO)) == 0;
}

void Terminal::type(const std::string& keys) const {
    if (::write(m_terminal, keys.data(), keys.size()) != static_cast<ssize_t>(keys.size())) {
        throw std::runtime_error("the terminal takes no keys");
    }
}

Ended Terminal::toEnd() {
    while (readMore()) {
    }
    Ended ended{waitForEnd(m_process), m_shown, {}};
    m_process = -1;
    return ended;
}

}  // namespace clitests
