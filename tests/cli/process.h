// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace clitests {

/// Call is one start of a program: nothing of the tests' own environment is handed on but what stands here.
struct Call {
    std::vector<std::string> words;  ///< The program's path, and its arguments.
    std::map<std::string, std::string> environment;
    std::string input;              ///< What it reads from standard input; then the input ends.
    std::filesystem::path folder;   ///< It starts there; empty: in the tests' own folder.
    bool inputStaysEmpty = true;    ///< False: nobody closes the input before the program has ended.
    std::function<void(pid_t)> on;  ///< Called once, when it runs.
};

/// Ended is what a program has left.
struct Ended {
    int code = -1;  ///< Exit code; 128 and the signal's number where one ended it.
    std::string out;
    std::string err;
};

/// runToEnd starts a program and waits for its end.
[[nodiscard]] Ended runToEnd(const Call& call);

/// Terminal is a program that runs on a terminal of its own: standard input, output and error are the terminal.
class Terminal {
  public:
    explicit Terminal(const Call& call);
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    Terminal(Terminal&&) = delete;
    Terminal& operator=(Terminal&&) = delete;
    ~Terminal();

    /// waitFor reads until the text was shown; false where the program ends without it.
    [[nodiscard]] bool waitFor(const std::string& text);

    /// echoIsOff asks the terminal; for what is typed before this is true may be shown.
    [[nodiscard]] bool echoIsOff() const;

    void type(const std::string& keys) const;

    /// process is its number, until toEnd.
    [[nodiscard]] pid_t process() const { return m_process; }

    /// toEnd reads what is left and waits; `out` is everything that the terminal was given.
    [[nodiscard]] Ended toEnd();

  private:
    bool readMore();

    pid_t m_process = -1;
    int m_terminal = -1;
    std::string m_shown;
};

}  // namespace clitests
