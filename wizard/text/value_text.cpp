// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/value_text.h"

#include <QList>

#include "certcore/base/text_encoding.h"

namespace wizard::text {
namespace {

/// Names of hosts end at 253 characters, and nearly all paths before 300; what is longer is shortened in the middle, so
/// that the beginning of a path and the name of the file both stay.
constexpr qsizetype longestValue = 300;

constexpr char32_t replacement = QChar::ReplacementCharacter;

bool isInvisible(char32_t character) {
    switch (QChar::category(character)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
    }
}

QList<uint> withoutMiddle(const QList<uint>& characters) {
    if (characters.size() <= longestValue) {
        return characters;
    }
    const qsizetype half = longestValue / 2;
    QList<uint> shortened = characters.first(half);
    shortened.append(U'…');
    return shortened + characters.last(half);
}

}  // namespace

QString shown(const QString& value) {
    QString result;
    for (const uint character : withoutMiddle(value.toUcs4())) {
        const char32_t visible = isInvisible(character) ? replacement : char32_t{character};
        result += QString::fromUcs4(&visible, 1);
    }
    return result;
}

QString shown(std::string_view utf8) {
    return shown(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString shownName(const QString& name) {
    const QString visible = shown(name);
    return visible.isEmpty() || visible.contains(u' ') ? u'"' + visible + u'"' : visible;
}

QString shownDate(std::string_view isoTime) {
    constexpr std::size_t lengthOfDate = 10;
    return certcore::fromIsoTime(isoTime) ? shown(isoTime.substr(0, lengthOfDate)) : shown(isoTime);
}

}  // namespace wizard::text
