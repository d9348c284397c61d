// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <ostream>
#include <string>

#include "certcore/check/finding.h"

// GoogleTest finds it by the namespace of QString, which is the global one.
inline void PrintTo(const QString& text, std::ostream* stream) {
    *stream << '"' << text.toStdString() << '"';
}

namespace wizard::text {

/// expectGoodSentence checks what holds for every sentence: it is there, has no place left to fill in, no doubled space
/// or full stop, and keeps calm.
inline void expectGoodSentence(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[0-9Ln]|\\{\\w*\\}"));
    EXPECT_FALSE(text.trimmed().isEmpty());
    EXPECT_EQ(text, text.trimmed());
    EXPECT_FALSE(place.match(text).hasMatch()) << text.toStdString();
    EXPECT_FALSE(text.contains(u"  ")) << text.toStdString();
    EXPECT_FALSE(text.contains(u"..")) << text.toStdString();
    EXPECT_FALSE(text.contains(u'!')) << text.toStdString();
    EXPECT_FALSE(text.contains(u"please", Qt::CaseInsensitive)) << text.toStdString();
}

/// blamesPassword says whether a text tells its reader that the password is the wrong one.
inline bool blamesPassword(const QString& text) {
    static const QRegularExpression blame(
        QStringLiteral(
            "(wrong|incorrect|invalid|bad) password|password[^.]*\\b(wrong|incorrect|invalid|not correct|does "
            "not fit|not accepted)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return blame.match(text).hasMatch();
}

/// findingOf makes a finding of the usual severity with the given facts.
inline certcore::Finding findingOf(certcore::FindingId id, certcore::Facts facts = {}) {
    return {id, certcore::usualSeverity(id), std::nullopt, std::move(facts)};
}

}  // namespace wizard::text
