// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/supervisor.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace faulttests {

namespace {

namespace fs = std::filesystem;

// What a call's subject is: the path in that argument, or the file behind the descriptor in its first one.
constexpr int descriptor = -1;

struct KnownCall {
    long number;
    std::string_view name;
    int subject;
};

constexpr std::array knownCalls{
    KnownCall{SYS_open, "open", 0},
    KnownCall{SYS_openat, "openat", 1},
    KnownCall{SYS_write, "write", descriptor},
    KnownCall{SYS_pwrite64, "pwrite", descriptor},
    KnownCall{SYS_writev, "writev", descriptor},
    KnownCall{SYS_fsync, "fsync", descriptor},
    KnownCall{SYS_fdatasync, "fdatasync", descriptor},
    KnownCall{SYS_ftruncate, "ftruncate", descriptor},
    KnownCall{SYS_fchmod, "fchmod", descriptor},
    KnownCall{SYS_mkdir, "mkdir", 0},
    KnownCall{SYS_mkdirat, "mkdirat", 1},
    KnownCall{SYS_rename, "rename", 1},
    KnownCall{SYS_renameat, "renameat", 3},
    KnownCall{SYS_renameat2, "renameat2", 3},
    KnownCall{SYS_unlink, "unlink", 0},
    KnownCall{SYS_unlinkat, "unlinkat", 1},
    KnownCall{SYS_rmdir, "rmdir", 0},
    KnownCall{SYS_chmod, "chmod", 0},
};

const KnownCall* known(long number) {
    const auto found = std::ranges::find(knownCalls, number, &KnownCall::number);
    return found == knownCalls.end() ? nullptr : &*found;
}

// A new name may need a block of its own; what is there is always found room for.
bool needsRoom(long number) {
    constexpr std::array roomless{SYS_unlink, SYS_unlinkat, SYS_rmdir, SYS_fsync, SYS_fdatasync, SYS_fchmod, SYS_chmod};
    return std::ranges::find(roomless, number) == roomless.end();
}

bool isOpening(long number) {
    return number == SYS_open || number == SYS_openat;
}

}  // namespace

struct Supervisor::Call {
    std::uint64_t id = 0;
    pid_t thread = 0;
    long number = 0;
    std::array<std::uint64_t, 6> arguments{};
};

Supervisor::Supervisor(pid_t process, int listener, const Interference& interference, const fs::path& log)
    : m_process(process), m_listener(listener), m_interference(interference), m_log(log) {}

void Supervisor::watch() {
    while (true) {
        // Without anybody left to ask, the kernel hangs up.
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, -1) < 0 && errno == EINTR) {
            continue;
        }
        if ((waiting.revents & POLLIN) == 0) {
            return;
        }
        seccomp_notif question{};
        if (::ioctl(m_listener, SECCOMP_IOCTL_NOTIF_RECV, &question) != 0) {
            continue;  // The process has been killed meanwhile.
        }
        Call call{question.id, static_cast<pid_t>(question.pid), question.data.nr, {}};
        std::ranges::copy(question.data.args, call.arguments.begin());
        answer(call);
    }
}

void Supervisor::answer(const Call& call) {
    if (!isChange(call)) {
        send(call, 0);
        return;
    }
    ++m_calls;
    const KnownCall* name = known(call.number);
    m_log << (name != nullptr ? std::string(name->name) : "call " + std::to_string(call.number)) << " "
          << subjectOf(call) << std::endl;
    const bool isHere = m_calls == m_interference.at;
    const Fate fate = m_interference.fate;
    if (isHere && (fate == Fate::Kill || fate == Fate::Tear)) {
        if (fate == Fate::Tear && call.number == SYS_write) {
            writeHalf(call);
        }
        ::kill(m_process, SIGKILL);
        return;
    }
    if (isHere && fate == Fate::Interrupt) {
        ::kill(m_process, SIGINT);
    }
    send(call, fails(call) ? m_interference.error : 0);
}

bool Supervisor::fails(const Call& call) const {
    switch (m_interference.fate) {
        case Fate::Fail:
            return m_calls == m_interference.at;
        case Fate::Break:
            return m_calls >= m_interference.at;
        case Fate::Fill:
            return m_calls >= m_interference.at && needsRoom(call.number);
        case Fate::None:
        case Fate::Kill:
        case Fate::Tear:
        case Fate::Interrupt:
            break;
    }
    return false;
}

bool Supervisor::isChange(const Call& call) const {
    if (isOpening(call.number)) {
        const std::uint64_t flags = call.arguments[call.number == SYS_open ? 1 : 2];
        constexpr std::uint64_t changing = O_CREAT | O_TRUNC | O_WRONLY | O_RDWR;
        return (flags & changing) != 0 && !textAt(call, call.number == SYS_open ? 0 : 1).starts_with("/dev/");
    }
    const KnownCall* name = known(call.number);
    // Pipes and sockets have no path.
    return name == nullptr || name->subject != descriptor || fileOf(call, 0).starts_with('/');
}

std::string Supervisor::subjectOf(const Call& call) const {
    const KnownCall* name = known(call.number);
    if (name == nullptr) {
        return "?";
    }
    if (name->subject == descriptor) {
        return fileOf(call, 0);
    }
    const auto argument = static_cast<std::size_t>(name->subject);
    const std::string text = textAt(call, argument);
    // The folder stands before the path, where the call knows one.
    const bool isBelow = name->name.contains("at") && !text.starts_with('/') &&
                         static_cast<int>(call.arguments[argument - 1]) != AT_FDCWD;
    return isBelow ? fileOf(call, argument - 1) + "/" + text : text;
}

std::string Supervisor::textAt(const Call& call, std::size_t argument) const {
    std::string text;
    const std::uint64_t address = call.arguments[argument];
    // Byte by byte: the next page may not be there.
    for (char one = 'x'; text.size() < PATH_MAX; text += one) {
        const iovec here{&one, 1};
        const iovec there{reinterpret_cast<void*>(address + text.size()), 1};
        if (::process_vm_readv(call.thread, &here, 1, &there, 1, 0) != 1 || one == '\0') {
            break;
        }
    }
    return text;
}

std::string Supervisor::fileOf(const Call& call, std::size_t argument) const {
    const fs::path link = "/proc/" + std::to_string(call.thread) + "/fd/" + std::to_string(call.arguments[argument]);
    std::error_code error;
    const std::string file = fs::read_symlink(link, error).string();
    return file.starts_with("/dev/") ? std::string() : file;
}

// The position is the open file's own, so the descriptor must be the process's, not another one on the same file.
void Supervisor::writeHalf(const Call& call) const {
    std::vector<char> half(call.arguments[2] / 2);
    const auto size = static_cast<ssize_t>(half.size());
    const iovec here{half.data(), half.size()};
    const iovec there{reinterpret_cast<void*>(call.arguments[1]), half.size()};
    const auto process = static_cast<int>(::syscall(SYS_pidfd_open, m_process, 0));
    const auto file = static_cast<int>(::syscall(SYS_pidfd_getfd, process, call.arguments[0], 0));
    const bool isWritten = ::process_vm_readv(call.thread, &here, 1, &there, 1, 0) == size &&
                           ::write(file, half.data(), half.size()) == size;
    ::close(file);
    ::close(process);
    if (!isWritten) {
        throw std::runtime_error("cannot write the half of it");
    }
}

void Supervisor::send(const Call& call, int error) const {
    seccomp_notif_resp response{};
    response.id = call.id;
    response.error = -error;
    response.flags = error == 0 ? SECCOMP_USER_NOTIF_FLAG_CONTINUE : 0;
    // It fails where the process has been killed meanwhile, and then nobody waits for an answer.
    ::ioctl(m_listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}

}  // namespace faulttests
