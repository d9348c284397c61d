// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "certcore/base/secret.h"

// What the console program asks of the terminal and of signals; one source file per platform.
namespace cli::terminal {

/// Stream names the three standard streams.
enum class Stream { Input, Output, Error };

/// isTerminal says whether a person sees or types what goes through the stream.
[[nodiscard]] bool isTerminal(Stream stream);

/// write puts UTF-8 out at once. Whether it was lost, std::ferror tells.
void write(Stream stream, std::string_view utf8);

/// quoted is a word as it has to be typed for the shell to give it to a program: in quotation marks where it needs
/// them.
[[nodiscard]] QString quoted(const QString& word);

/// wantsColour is false with NO_COLOR set to anything (no-color.org), and on a terminal that knows none.
[[nodiscard]] bool wantsColour();

/// longestLine is the longest line, in bytes, that a password is read from.
inline constexpr std::size_t longestLine = 65536;

/// readLine reads standard input up to a line end (LF, or CR and LF), which is not part of it; no byte behind it is
/// taken. nullopt where
/// the input ends before any byte, where the line is longer than the limit, or after Ctrl-C.
[[nodiscard]] std::optional<certcore::Secret> readLine(std::size_t limit);

/// EchoOff keeps typed characters from being shown for as long as it lives, an interruption included.
class EchoOff {
  public:
    EchoOff();
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    EchoOff(EchoOff&&) = delete;
    EchoOff& operator=(EchoOff&&) = delete;
    ~EchoOff();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// catchInterruption makes Ctrl-C a wish that interrupted() tells of, instead of the program's end.
void catchInterruption();

/// interrupted says whether Ctrl-C (or a polite kill) came since catchInterruption().
[[nodiscard]] bool interrupted();

}  // namespace cli::terminal
