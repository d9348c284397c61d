// SPDX-License-Identifier: Apache-2.0
#include "wizard/elevation/command_line.h"

#include <gtest/gtest.h>

namespace wizard::elevation {
namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// "Parsing C command-line arguments" in Microsoft's documentation, from a line back to its arguments.
QStringList parsed(const QString& line) {
    QStringList arguments;
    bool quoted = false;
    bool open = false;
    QString argument;
    for (qsizetype i = 0; i < line.size(); ++i) {
        qsizetype backslashes = 0;
        while (i < line.size() && line[i] == u'\\') {
            ++backslashes;
            ++i;
        }
        const bool beforeQuote = i < line.size() && line[i] == u'"';
        argument += QString(beforeQuote ? backslashes / 2 : backslashes, u'\\');
        open = open || backslashes > 0;
        if (i == line.size()) {
            break;
        }
        if (beforeQuote && backslashes % 2 == 0) {
            quoted = !quoted;
            open = true;
        } else if (!quoted && (line[i] == u' ' || line[i] == u'\t')) {
            if (open) {
                arguments += argument;
            }
            argument.clear();
            open = false;
        } else {
            argument += line[i];
            open = true;
        }
    }
    if (open) {
        arguments += argument;
    }
    return arguments;
}

struct Quoting {
    const char* argument;
    const char* quoted;
};

class QuotedArgument : public testing::TestWithParam<Quoting> {};

TEST_P(QuotedArgument, IsWrittenAsTheRuntimeReadsIt) {
    EXPECT_EQ(quotedArgument(text(GetParam().argument)).toStdString(), GetParam().quoted);
    EXPECT_EQ(parsed(text(GetParam().quoted)), QStringList{text(GetParam().argument)});
    EXPECT_EQ(parsed(inQuotes(text(GetParam().argument))), QStringList{text(GetParam().argument)});
    EXPECT_TRUE(inQuotes(text(GetParam().argument)).startsWith(u'"'));
}

INSTANTIATE_TEST_SUITE_P(EachKind, QuotedArgument,
                         testing::Values(Quoting{"plain", "plain"}, Quoting{"", "\"\""}, Quoting{"a b", "\"a b\""},
                                         Quoting{"a\tb", "\"a\tb\""}, Quoting{R"(C:\a.pfx)", R"(C:\a.pfx)"},
                                         Quoting{R"(C:\My Files\a.pfx)", R"("C:\My Files\a.pfx")"},
                                         Quoting{R"(C:\My Files\)", R"("C:\My Files\\")"},
                                         Quoting{R"(C:\plain\)", R"(C:\plain\)"},
                                         Quoting{R"(say "yes")", R"("say \"yes\"")"}, Quoting{R"(a\"b)", R"("a\\\"b")"},
                                         Quoting{R"(a\\b c\\)", R"("a\\b c\\\\")"}, Quoting{R"(")", R"("\"")"},
                                         Quoting{R"(\\server\share\a b.pfx)", R"("\\server\share\a b.pfx")"},
                                         Quoting{"C:\\Prüfung für Köln\\ß.pfx", "\"C:\\Prüfung für Köln\\ß.pfx\""}));

// No file name becomes an option or two arguments.
TEST(CommandLine, ComesBackAsItWas) {
    const QStringList arguments{
        text("--task"),          text("install"), text("--lang"), text(""), text(R"(C:\a" --store "D:\b.pfx)"),
        text(R"(\\?\C:\x y\\)"), text("end\\")};
    EXPECT_EQ(parsed(commandLine(arguments)), arguments);
}

}  // namespace
}  // namespace wizard::elevation
