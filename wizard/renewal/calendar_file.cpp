// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/calendar_file.h"

#include <QStringList>

#include "certcore/base/text_encoding.h"

namespace wizard::renewal {

namespace {

constexpr qsizetype longestLine = 75;

// RFC 5545, section 3.3.11. A line may hold no control character but the tabulator (section 3.1).
QString escaped(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (c == u'\n') {
            result += QStringLiteral("\\n");
        } else if (c == u'\\' || c == u';' || c == u',') {
            result += u'\\';
            result += c;
        } else if (c == u'\t' || (c >= u' ' && c != QChar(0x7F))) {
            result += c;
        }
    }
    return result;
}

bool isWithinCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// RFC 5545, section 3.1: what follows the first line begins with a space, which counts.
QByteArray folded(const QString& line) {
    const QByteArray bytes = line.toUtf8();
    QByteArray result;
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (bytes.size() - from > room) {
        qsizetype end = from + room;
        while (isWithinCharacter(bytes.at(end))) {
            --end;
        }
        result += bytes.sliced(from, end - from) + "\r\n ";
        from = end;
        room = longestLine - 1;
    }
    return result + bytes.sliced(from) + "\r\n";
}

// Such as 20270221 (section 3.3.4).
QString dateOf(std::chrono::sys_days day) {
    return QString::fromStdString(certcore::toIsoTime(day)).left(10).remove(u'-');
}

// Such as 20261123T065000Z (section 3.3.5).
QString timeOf(std::chrono::sys_seconds moment) {
    return QString::fromStdString(certcore::toIsoTime(moment)).remove(u'-').remove(u':');
}

}  // namespace

QByteArray calendarFile(const CalendarEntry& entry) {
    const QString summary = escaped(entry.summary);
    const QStringList lines{QStringLiteral("BEGIN:VCALENDAR"),
                            QStringLiteral("VERSION:2.0"),
                            QStringLiteral("PRODID:-//AssistCert//AssistCert//EN"),
                            QStringLiteral("METHOD:PUBLISH"),
                            QStringLiteral("BEGIN:VEVENT"),
                            QStringLiteral("UID:") + escaped(entry.uid),
                            QStringLiteral("DTSTAMP:") + timeOf(entry.made),
                            QStringLiteral("DTSTART;VALUE=DATE:") + dateOf(entry.day),
                            QStringLiteral("DTEND;VALUE=DATE:") + dateOf(entry.day + std::chrono::days{1}),
                            QStringLiteral("SUMMARY:") + summary,
                            QStringLiteral("DESCRIPTION:") + escaped(entry.description),
                            QStringLiteral("TRANSP:TRANSPARENT"),
                            QStringLiteral("BEGIN:VALARM"),
                            QStringLiteral("ACTION:DISPLAY"),
                            QStringLiteral("DESCRIPTION:") + summary,
                            QStringLiteral("TRIGGER:PT9H"),
                            QStringLiteral("END:VALARM"),
                            QStringLiteral("END:VEVENT"),
                            QStringLiteral("END:VCALENDAR")};
    QByteArray file;
    for (const QString& line : lines) {
        file += folded(line);
    }
    return file;
}

}  // namespace wizard::renewal
