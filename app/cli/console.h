// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <string_view>

#include "certcore/base/secret.h"

namespace cli {

/// Colour is what a word may be painted with on a terminal.
enum class Colour { Plain, Red, Yellow, Green, Bold };

/// Console is what the program reads from and writes to: standard input, output and error, always UTF-8. Names in
/// certificates come from strangers, so their control characters never reach the terminal.
class Console {
  public:
    /// Console looks at the environment once: colour only where standard output is a terminal, and never with NO_COLOR.
    Console();

    /// setQuiet keeps back what is not a result.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    /// document writes a whole document (JSON) to standard output.
    void document(std::string_view utf8) const;

    /// line writes one line to standard output; say writes one that quiet keeps back.
    void line(const QString& text = {}) const;
    void say(const QString& text) const;

    /// complain writes one line to standard error.
    void complain(const QString& text) const;

    /// lostOutput says whether some of it could not be written to standard output, such as to a full disk.
    [[nodiscard]] bool lostOutput() const;

    /// painted puts colour around a word where colour is wanted.
    [[nodiscard]] QString painted(const QString& word, Colour colour) const;

    /// progress shows a line on standard error in the place of the one before, where that is a terminal and not quiet.
    /// An empty one wipes it away.
    void progress(const QString& text) const;

    /// canAsk says whether a person sits in front of standard input and error.
    [[nodiscard]] bool canAsk() const { return m_canAsk; }

    /// askSecret shows the prompt on standard error and reads a line without echo; nullopt at the end of input.
    [[nodiscard]] std::optional<certcore::Secret> askSecret(const QString& prompt) const;

  private:
    bool m_colour = false;
    bool m_canAsk = false;
    bool m_showsProgress = false;
    bool m_quiet = false;
};

/// wrapped breaks a text into lines of at most that many columns, each behind the indent.
[[nodiscard]] QString wrapped(const QString& text, int indent, int columns = 80);

}  // namespace cli
