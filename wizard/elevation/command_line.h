// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace wizard::elevation {

/// inQuotes writes one argument in quotation marks so that Microsoft's C runtime and CommandLineToArgvW read it back
/// unchanged ("Parsing C++ command-line arguments"): backslashes count only before a quotation mark, where each stands
/// for half of one.
[[nodiscard]] QString inQuotes(const QString& argument);

/// quotedArgument is the argument in quotes where it needs them, else as it is.
[[nodiscard]] QString quotedArgument(const QString& argument);

/// commandLine is all arguments in one line, without the program's name.
[[nodiscard]] QString commandLine(const QStringList& arguments);

}  // namespace wizard::elevation
