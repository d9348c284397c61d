// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace faulttests {

/// Fate is what happens at the chosen call.
enum class Fate {
    None,  ///< Nothing: the calls are only counted.
    Kill,  ///< The process gets SIGKILL before the call.
    Tear,  ///< Half of what is to be written is written, and then it gets SIGKILL; for other calls the same as Kill.
    Interrupt,  ///< The process gets SIGINT, as from Ctrl+C, and the call goes on.
    Fail,       ///< The call does nothing and fails.
    Break,      ///< The call and all that come after it do nothing and fail.
    Fill,       ///< The call and all that come after it do nothing and fail, but for those that need no room on a disk.
};

/// Interference is what is to be done to a process.
struct Interference {
    Fate fate = Fate::None;
    int at = 0;     ///< The call, the first one being 1.
    int error = 0;  ///< What the last three fail with.
};

/// Supervisor answers the kernel's questions about one process (see watchOwnCalls) and counts the calls that change a
/// file system: it writes each on a line of the log, as its name and what it is about.
class Supervisor {
  public:
    Supervisor(pid_t process, int listener, const Interference& interference, const std::filesystem::path& log);

    /// watch goes on until the process has ended.
    void watch();

  private:
    struct Call;

    void answer(const Call& call);
    [[nodiscard]] bool isChange(const Call& call) const;
    [[nodiscard]] bool fails(const Call& call) const;
    [[nodiscard]] std::string subjectOf(const Call& call) const;
    [[nodiscard]] std::string textAt(const Call& call, std::size_t argument) const;
    [[nodiscard]] std::string fileOf(const Call& call, std::size_t argument) const;
    void writeHalf(const Call& call) const;
    void send(const Call& call, int error) const;

    pid_t m_process;
    int m_listener;
    Interference m_interference;
    std::ofstream m_log;
    int m_calls = 0;
};

}  // namespace faulttests
