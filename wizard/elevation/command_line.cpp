// SPDX-License-Identifier: Apache-2.0
#include "wizard/elevation/command_line.h"

#include <algorithm>

namespace wizard::elevation {

QString inQuotes(const QString& argument) {
    QString quoted(u'"');
    qsizetype backslashes = 0;
    for (const QChar character : argument) {
        if (character == u'\\') {
            ++backslashes;
            continue;
        }
        const bool isQuote = character == u'"';
        quoted += QString(isQuote ? backslashes * 2 + 1 : backslashes, u'\\');
        quoted += character;
        backslashes = 0;
    }
    return quoted + QString(backslashes * 2, u'\\') + u'"';
}

QString quotedArgument(const QString& argument) {
    const auto needsQuotes = [](QChar character) {
        return character == u' ' || character == u'\t' || character == u'\n' || character == u'\v' || character == u'"';
    };
    const bool isPlain = !argument.isEmpty() && std::ranges::none_of(argument, needsQuotes);
    return isPlain ? argument : inQuotes(argument);
}

QString commandLine(const QStringList& arguments) {
    QStringList quoted;
    for (const QString& argument : arguments) {
        quoted += quotedArgument(argument);
    }
    return quoted.join(u' ');
}

}  // namespace wizard::elevation
