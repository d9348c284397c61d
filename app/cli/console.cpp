// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

#include "app/cli/terminal.h"

namespace cli {

namespace {

// By number of Colour. Nothing but these ever reaches a terminal as an escape sequence.
constexpr std::array<QLatin1String, 5> paints{QLatin1String("\x1B[0m"), QLatin1String("\x1B[1;31m"),
                                              QLatin1String("\x1B[1;33m"), QLatin1String("\x1B[1;32m"),
                                              QLatin1String("\x1B[1m")};

// Escape sequences and marks that turn the direction of writing could make a line say what it does not.
bool isDangerous(QChar c) {
    const char16_t code = c.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200E && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString clean(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPaint = std::ranges::any_of(
            paints, [&](QLatin1String paint) { return QStringView(text).sliced(i).startsWith(paint); });
        if (text[i] != u'\n' && !isPaint && isDangerous(text[i])) {
            text[i] = QChar(0xFFFD);
        }
    }
    return text;
}

}  // namespace

Console::Console()
    : m_colour(terminal::isTerminal(terminal::Stream::Output) && terminal::wantsColour()),
      m_canAsk(terminal::isTerminal(terminal::Stream::Input) && terminal::isTerminal(terminal::Stream::Error)),
      m_showsProgress(terminal::isTerminal(terminal::Stream::Error)) {}

void Console::document(std::string_view utf8) const {
    terminal::write(terminal::Stream::Output, utf8);
}

void Console::line(const QString& text) const {
    terminal::write(terminal::Stream::Output, (clean(text) + u'\n').toStdString());
}

void Console::say(const QString& text) const {
    if (!m_quiet) {
        line(text);
    }
}

void Console::complain(const QString& text) const {
    terminal::write(terminal::Stream::Error, (clean(text) + u'\n').toStdString());
}

bool Console::lostOutput() const {
    return std::ferror(stdout) != 0;
}

QString Console::painted(const QString& word, Colour colour) const {
    if (!m_colour || colour == Colour::Plain) {
        return word;
    }
    return paints[static_cast<std::size_t>(colour)] + word + paints.front();
}

void Console::progress(const QString& text) const {
    if (m_showsProgress && !m_quiet) {
        terminal::write(terminal::Stream::Error, "\r\x1B[K" + clean(text).toStdString());
    }
}

std::optional<certcore::Secret> Console::askSecret(const QString& prompt) const {
    terminal::write(terminal::Stream::Error, clean(prompt).toStdString());
    std::optional<certcore::Secret> line;
    {
        const terminal::EchoOff hidden;
        line = terminal::readLine(terminal::longestLine);
    }
    terminal::write(terminal::Stream::Error, "\n");
    return line;
}

QString wrapped(const QString& text, int indent, int columns) {
    const QString margin(indent, u' ');
    QString result;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > columns) {
            result += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return result + margin + line;
}

}  // namespace cli
