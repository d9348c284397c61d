// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace wizard::elevation {

/// quotedArgument writes one argument so that Microsoft's C runtime and CommandLineToArgvW read it back unchanged:
/// backslashes count only before a quotation mark, where each stands for half of one.
[[nodiscard]] QString quotedArgument(const QString& argument);

/// commandLine is all arguments in one line, without the program's name.
[[nodiscard]] QString commandLine(const QStringList& arguments);

}  // namespace wizard::elevation
