// SPDX-License-Identifier: Apache-2.0
// Runs a program and lets something happen to it at one of its system calls that change a file system.
//
//   fault_run LOG none PROGRAM ARGUMENT...
//   fault_run LOG kill|tear|interrupt NUMBER PROGRAM ARGUMENT...
//   fault_run LOG fail|break|fill NUMBER ERROR PROGRAM ARGUMENT...
//
// LOG is a file to be written: the calls, one a line. The exit code is the program's, 137 where it was killed; 77 where
// the kernel does not let a program be watched like that.
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <utility>

#include "tests/fault/call_filter.h"
#include "tests/fault/supervisor.h"

namespace {

using faulttests::Fate;
using faulttests::Interference;

constexpr int wrongCall = 2;
constexpr int leftOut = 77;

Fate fateOf(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, Fate>, 6> fates{{{"kill", Fate::Kill},
                                                                      {"interrupt", Fate::Interrupt},
                                                                      {"tear", Fate::Tear},
                                                                      {"fail", Fate::Fail},
                                                                      {"break", Fate::Break},
                                                                      {"fill", Fate::Fill}}};
    const auto found = std::ranges::find(fates, word, [](const auto& one) { return one.first; });
    return found == fates.end() ? Fate::None : found->second;
}

bool hasError(Fate fate) {
    return fate == Fate::Fail || fate == Fate::Break || fate == Fate::Fill;
}

// How many words there are before the program's own.
int wordsBefore(Fate fate) {
    return fate == Fate::None ? 3 : hasError(fate) ? 5 : 4;
}

[[noreturn]] void become(int socket, char** words) {
    if (!faulttests::watchOwnCalls(socket)) {
        ::_exit(leftOut);
    }
    ::close(socket);
    ::execv(words[0], words);
    ::_exit(127);
}

int codeOf(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int main(int count, char** words) {
    const Fate fate = fateOf(count > 2 ? words[2] : "");
    const int first = wordsBefore(fate);
    if (count <= first) {
        std::cerr << "usage: fault_run LOG none | kill|tear|interrupt NUMBER | fail|break|fill NUMBER ERROR, and the "
                     "program\n";
        return wrongCall;
    }
    const Interference interference{fate, fate == Fate::None ? 0 : std::atoi(words[3]),
                                    hasError(fate) ? std::atoi(words[4]) : 0};
    std::array<int, 2> sockets{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
        return leftOut;
    }
    const pid_t process = ::fork();
    if (process == 0) {
        become(sockets[1], words + first);
    }
    ::close(sockets[1]);
    const int listener = faulttests::receiveListener(sockets[0]);
    if (listener < 0) {
        return codeOf(process);
    }
    faulttests::Supervisor(process, listener, interference, words[1]).watch();
    return codeOf(process);
}
