// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/message_faults.h"

#include <QRegularExpression>
#include <QSet>

namespace translationtests {

namespace {

QSet<QString> placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?[0-9]+|%L?n|\\{[\\w%]*\\}"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places.insert(match.next().captured());
    }
    return places;
}

qsizetype mnemonicsIn(const QString& text) {
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)(?:&&)*&[\\p{L}\\p{N}]"));
    return text.count(mnemonic);
}

QString endOf(const QString& text) {
    static const QRegularExpression end(QStringLiteral("[.:…? ]*$"));
    return end.match(text).captured();
}

bool hasSamePlaces(const Message& message, const QString& translation) {
    QSet<QString> places = placesOf(translation);
    if (message.isPlural && placesOf(message.source).contains(QStringLiteral("%n"))) {
        places.insert(QStringLiteral("%n"));
    }
    return places == placesOf(message.source);
}

}  // namespace

QStringList faultsOf(const Message& message) {
    QStringList faults;
    if (!message.state.isEmpty()) {
        faults.append(message.state);
    }
    if (message.translations.isEmpty()) {
        faults.append(QStringLiteral("empty"));
    }
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty()) {
            faults.append(QStringLiteral("empty"));
            continue;
        }
        if (!hasSamePlaces(message, translation)) {
            faults.append(QStringLiteral("places"));
        }
        if (mnemonicsIn(translation) != mnemonicsIn(message.source) || mnemonicsIn(translation) > 1) {
            faults.append(QStringLiteral("mnemonics"));
        }
        if (endOf(translation) != endOf(message.source)) {
            faults.append(QStringLiteral("end"));
        }
    }
    return faults;
}

QStringList keysGivenTwice(QStringList labels) {
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)(?:&&)*&([\\p{L}\\p{N}])"));
    labels.removeDuplicates();
    QStringList given;
    QStringList twice;
    for (const QString& label : labels) {
        const QString key = mnemonic.match(label).captured(1).toLower();
        if (!key.isEmpty()) {
            (given.contains(key) ? twice : given).append(key);
        }
    }
    return twice;
}

bool isEnglish(const QString& text) {
    static const QRegularExpression word(
        QStringLiteral("(?<![-\\w])(the|is|and|of|this|with|not|it|to|for|are|you)(?![-\\w])"),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch();
}

}  // namespace translationtests
