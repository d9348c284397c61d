// SPDX-License-Identifier: Apache-2.0
#include "tests/support/child_process.h"

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace testing_support {

namespace {

constexpr unsigned nobody = 65534;

bool writeLine(const char* path, const std::string& line) {
    std::ofstream file(path);
    file << line << std::flush;
    return file.good();
}

// A mount namespace of our own; where that is root's alone, within a user namespace in which this user is root.
bool enterMountNamespace() {
    const std::string user = std::to_string(getuid());
    const std::string group = std::to_string(getgid());
    if (unshare(CLONE_NEWNS) != 0 &&
        (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeLine("/proc/self/setgroups", "deny") ||
         !writeLine("/proc/self/uid_map", "0 " + user + " 1") ||
         !writeLine("/proc/self/gid_map", "0 " + group + " 1"))) {
        return false;
    }
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}  // namespace

ChildProcess::ChildProcess(const Work& work) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    std::fflush(nullptr);  // What waits to be written would be written by both.
    m_id = fork();
    if (m_id == 0) {
        close(ends[0]);
        try {
            const std::string text = work();
            const bool said = write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size());
            _exit(said ? 0 : 1);
        } catch (...) {
            _exit(1);
        }
    }
    close(ends[1]);
    m_pipe = ends[0];
}

ChildProcess::~ChildProcess() {
    [[maybe_unused]] const auto last = answer();
}

std::optional<std::string> ChildProcess::answer() {
    if (m_id < 0) {
        return std::nullopt;
    }
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = read(m_pipe, buffer.data(), buffer.size()); got > 0;
         got = read(m_pipe, buffer.data(), buffer.size())) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    close(m_pipe);
    int status = 0;
    waitpid(m_id, &status, 0);
    m_id = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? std::optional(text) : std::nullopt;
}

std::optional<std::string> inChild(const Work& work) {
    return ChildProcess(work).answer();
}

std::optional<std::string> asNobody(const Work& work) {
    return inChild([&work]() -> std::string {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)) {
            return "cannot become nobody";
        }
        return work();
    });
}

std::optional<std::string> onSmallDisk(const std::filesystem::path& folder, const std::string& options,
                                       const Work& work) {
    return inChild([&]() -> std::string {
        if (!enterMountNamespace() || mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0) {
            return "left out";
        }
        return work();
    });
}

bool remountReadOnly(const std::filesystem::path& folder) {
    return mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

}  // namespace testing_support
