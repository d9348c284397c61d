// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <memory>
#include <string>
#include <vector>

#include "certcore/base/result.h"

namespace cli {

/// Verb is what the program is asked to do.
enum class Verb { Check, Import, List, Show, Verify, Undo, Remove, Archive, Bindings, Bind, Probe, Thumbprint, Status };

/// CommandLine is the parsed call. Values are as given: nothing is trimmed.
class CommandLine {
  public:
    /// parse fails with UsageWrong; the subject is the sentence that says what is wrong with the call.
    [[nodiscard]] static certcore::Result<CommandLine> parse(const QStringList& arguments);

    /// wantsJson looks for --json without parsing, so that a wrong call is answered in the wanted form too.
    [[nodiscard]] static bool wantsJson(const QStringList& arguments);

    /// helpText fits 80 columns; of the program as a whole where no verb is given.
    [[nodiscard]] QString helpText(const QString& productName) const;

    [[nodiscard]] const std::optional<Verb>& verb() const { return m_verb; }
    [[nodiscard]] bool has(const char* option) const;
    [[nodiscard]] QString value(const char* option) const;
    [[nodiscard]] QStringList values(const char* option) const;
    [[nodiscard]] const QStringList& positional() const { return m_positional; }

  private:
    CommandLine();

    std::optional<Verb> m_verb;
    std::unique_ptr<QCommandLineParser> m_parser;
    QStringList m_positional;
};

}  // namespace cli
