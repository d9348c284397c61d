// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/calendar_file.h"

#include <gtest/gtest.h>

#include <QStringList>

#include "tests/wizard/text/text_test_support.h"

namespace wizard::renewal {
namespace {

using std::chrono::year;

CalendarEntry entryWith(const QString& summary, const QString& description = QStringLiteral("text")) {
    return {QStringLiteral("ABC@assistcert"), year{2027} / 5 / 12, summary, description,
            std::chrono::sys_days{year{2026} / 11 / 23} + std::chrono::hours{6} + std::chrono::minutes{50}};
}

// As a calendar reads it: RFC 5545, section 3.1.
QStringList unfolded(QByteArray file) {
    QStringList lines = QString::fromUtf8(file.replace("\r\n ", "")).split(QStringLiteral("\r\n"));
    EXPECT_EQ(lines.takeLast(), QString()) << "the last line ends, too";
    return lines;
}

QString valueOf(const QByteArray& file, const QString& name) {
    for (const QString& line : unfolded(file)) {
        if (line.startsWith(name + u':')) {
            return line.mid(name.size() + 1);
        }
    }
    return QStringLiteral("(absent)");
}

// Section 3.3.11.
QString unescaped(const QString& text) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size();
        const QChar c = isEscape ? text[++i] : text[i];
        result += isEscape && c == u'n' ? QChar(u'\n') : c;
    }
    return result;
}

TEST(CalendarFile, HasWhatACalendarNeeds) {
    const QByteArray file = calendarFile(entryWith(QStringLiteral("Renew")));
    EXPECT_TRUE(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    EXPECT_FALSE(valueOf(file, QStringLiteral("PRODID")).isEmpty());
    EXPECT_EQ(valueOf(file, QStringLiteral("UID")), u"ABC@assistcert");
    EXPECT_EQ(valueOf(file, QStringLiteral("DTSTAMP")), u"20261123T065000Z");
}

TEST(CalendarFile, LastsTheWholeDayAndTheEndIsTheNextOne) {
    const QByteArray file = calendarFile(entryWith(QStringLiteral("Renew")));
    EXPECT_EQ(valueOf(file, QStringLiteral("DTSTART;VALUE=DATE")), u"20270512");
    EXPECT_EQ(valueOf(file, QStringLiteral("DTEND;VALUE=DATE")), u"20270513");
}

TEST(CalendarFile, EveryLineEndsWithBothCharacters) {
    QByteArray file = calendarFile(entryWith(QStringLiteral("a\nb"), QStringLiteral("c\r\nd")));
    file.replace("\r\n", "");
    EXPECT_FALSE(file.contains('\r') || file.contains('\n'));
}

TEST(CalendarFile, EscapesWhatHasAMeaning) {
    const QString text = QStringLiteral("CN=a\\, O=\"Müller; Söhne\"\nline: two, three");
    const QByteArray file = calendarFile(entryWith(QStringLiteral("s"), text));
    const QString value = valueOf(file, QStringLiteral("DESCRIPTION"));
    EXPECT_EQ(value, u"CN=a\\\\\\, O=\"Müller\\; Söhne\"\\nline: two\\, three");
    EXPECT_EQ(unescaped(value), text);
}

TEST(CalendarFile, AForgedLineStaysText) {
    const QByteArray file = calendarFile(entryWith(QStringLiteral("x\r\nEND:VEVENT\u0007")));
    EXPECT_EQ(file.count("\r\nEND:VEVENT\r\n"), 1);
    EXPECT_EQ(valueOf(file, QStringLiteral("SUMMARY")), u"x\\nEND:VEVENT");
}

// Section 3.1: lines of 75 octets at most, and a reader puts them together again whatever stood at the fold.
TEST(CalendarFile, FoldsAtAnyLengthWithoutCuttingACharacter) {
    for (int length = 50; length < 170; ++length) {
        for (const QString& letter :
             {QStringLiteral("a"), QStringLiteral("ü"), QStringLiteral("証"), QStringLiteral("𝄞")}) {
            const QString text = QString(length % 7, u'x') + letter.repeated(length);
            const QByteArray file = calendarFile(entryWith(QStringLiteral("s"), text));
            for (const QByteArray& line : file.split('\n')) {
                EXPECT_LE(line.size(), 76) << "with the CR";
                EXPECT_FALSE(QString::fromUtf8(line).contains(QChar(0xFFFD))) << line.toStdString();
            }
            EXPECT_EQ(valueOf(file, QStringLiteral("DESCRIPTION")), text);
        }
    }
}

}  // namespace
}  // namespace wizard::renewal
