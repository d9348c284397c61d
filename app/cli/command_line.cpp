// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include <algorithm>

#include "app/cli/console.h"
#include "app/cli/verb_table.h"
#include "wizard/text/cli_help_text.h"
#include "wizard/text/cli_usage_text.h"
#include "wizard/text/value_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;

void add(QCommandLineParser& parser, const OptionEntry& entry) {
    const QString name = QString::fromLatin1(entry.name);
    parser.addOption(entry.value == nullptr
                         ? QCommandLineOption(name, entry.description())
                         : QCommandLineOption(name, entry.description(), QString::fromLatin1(entry.value)));
}

// The first word that is neither an option nor the value of a common one.
qsizetype verbPosition(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--lang")) {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            return i;
        }
    }
    return -1;
}

const VerbEntry* entryOf(const QString& word) {
    const auto& table = verbTable();
    const auto found = std::ranges::find_if(
        table, [&word](const VerbEntry& entry) { return word == QString::fromLatin1(entry.word); });
    return found == table.end() ? nullptr : &*found;
}

const VerbEntry* entryOf(const std::optional<Verb>& verb) {
    const auto& table = verbTable();
    const auto found =
        std::ranges::find_if(table, [&verb](const VerbEntry& entry) { return verb && entry.verb == *verb; });
    return found == table.end() ? nullptr : &*found;
}

std::unexpected<certcore::Error> wrong(const QString& what) {
    return certcore::fail(certcore::ErrorCause::UsageWrong, what.toStdString());
}

// One line for each entry: its word, padded, and what it does, wrapped beside it.
QString described(const QString& word, const QString& description) {
    constexpr int column = 30;
    const QString rest = wrapped(description, column).mid(column);
    const QString start = QStringLiteral("  ") + word;
    if (start.size() + 1 > column) {
        return start + u'\n' + QString(column, u' ') + rest + u'\n';
    }
    return start.leftJustified(column) + rest + u'\n';
}

QString optionLines(const std::vector<OptionEntry>& options) {
    QString lines;
    for (const OptionEntry& option : options) {
        QString word = QStringLiteral("--") + QString::fromLatin1(option.name);
        if (option.value != nullptr) {
            word += u' ' + QString::fromLatin1(option.value);
        }
        lines += described(word, option.description());
    }
    return lines;
}

}  // namespace

CommandLine::CommandLine() : m_parser(std::make_unique<QCommandLineParser>()) {}

certcore::Result<CommandLine> CommandLine::parse(const QStringList& arguments) {
    CommandLine line;
    for (const OptionEntry& option : commonOptions()) {
        add(*line.m_parser, option);
    }
    const qsizetype position = verbPosition(arguments);
    const VerbEntry* entry = position < 0 ? nullptr : entryOf(arguments[position]);
    if (position >= 0 && entry == nullptr) {
        return wrong(text::unknownVerb(arguments[position]));
    }
    QStringList rest = arguments;
    if (entry != nullptr) {
        line.m_verb = entry->verb;
        rest.removeAt(position);
        for (const OptionEntry& option : entry->options) {
            add(*line.m_parser, option);
        }
    }
    if (!line.m_parser->parse(rest)) {
        return wrong(wizard::text::shown(line.m_parser->errorText()));
    }
    line.m_positional = line.m_parser->positionalArguments();
    if (line.has("help") || line.has("version")) {
        return line;
    }
    if (entry == nullptr) {
        return wrong(text::verbMissing());
    }
    if (line.m_positional.size() < entry->least) {
        return wrong(text::argumentMissing(QString::fromLatin1(entry->arguments)));
    }
    if (entry->most >= 0 && line.m_positional.size() > entry->most) {
        return wrong(text::argumentTooMany(line.m_positional[entry->most]));
    }
    return line;
}

bool CommandLine::wantsJson(const QStringList& arguments) {
    const auto end = std::find(arguments.begin(), arguments.end(), QStringLiteral("--"));
    return std::find(arguments.begin(), end, QStringLiteral("--json")) != end;
}

bool CommandLine::has(const char* option) const {
    return m_parser->optionNames().contains(QString::fromLatin1(option));
}

QString CommandLine::value(const char* option) const {
    return has(option) ? m_parser->value(QString::fromLatin1(option)) : QString();
}

QStringList CommandLine::values(const char* option) const {
    return has(option) ? m_parser->values(QString::fromLatin1(option)) : QStringList();
}

QString CommandLine::helpText(const QString& productName) const {
    QString help;
    const VerbEntry* entry = entryOf(m_verb);
    if (entry == nullptr) {
        help = QStringLiteral("assistcert VERB [OPTION]...\n\n") + wrapped(text::programDescription(productName), 0) +
               QStringLiteral("\n\n") + text::verbHeading() + u'\n';
        for (const VerbEntry& verb : verbTable()) {
            help += described(QString::fromLatin1(verb.word), verb.description());
        }
        return help + u'\n' + text::optionHeading() + QStringLiteral(":\n") + optionLines(commonOptions()) + u'\n' +
               wrapped(text::verbHelpHint(), 0) + u'\n';
    }
    const QString arguments = QString::fromLatin1(entry->arguments);
    help = QStringLiteral("assistcert %1 %2").arg(QString::fromLatin1(entry->word), arguments).trimmed() +
           QStringLiteral(" [OPTION]...\n\n") + wrapped(entry->description(), 0) + QStringLiteral("\n\n");
    if (entry->argumentDescription != nullptr) {
        help += described(arguments, entry->argumentDescription()) + u'\n';
    }
    return help + text::optionHeading() + QStringLiteral(":\n") + optionLines(entry->options) +
           optionLines(commonOptions());
}

}  // namespace cli
