// SPDX-License-Identifier: Apache-2.0
#include "wizard/language/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace wizard {
namespace {

QString ownWord() {
    return QCoreApplication::translate("CliLabelText", "Thumbprint");
}

QString qtWord() {
    return QCoreApplication::translate("QCommandLineParser", "Unknown option '%1'.");
}

TEST(Language, SpeaksGermanWithOurWordsAndQtsForAsLongAsItLives) {
    {
        const Language language(QStringLiteral("de"));
        EXPECT_EQ(language.code(), u"de");
        EXPECT_EQ(ownWord(), u"Fingerabdruck");
        EXPECT_EQ(qtWord(), u"Unbekannte Option '%1'.");
    }
    EXPECT_EQ(ownWord(), u"Thumbprint");
    EXPECT_EQ(qtWord(), u"Unknown option '%1'.");
}

TEST(Language, WritesDatesInItself) {
    const QLocale before;
    {
        const Language language(QStringLiteral("de"));
        EXPECT_EQ(QLocale().monthName(10), u"Oktober");
    }
    EXPECT_EQ(QLocale(), before);
    const Language language(QStringLiteral("en"));
    EXPECT_EQ(QLocale().monthName(10), u"October");
}

TEST(Language, StaysEnglishWhereItIsWishedOrUnknown) {
    for (const char* code : {"en", "en_GB", "xx", "?", "-", "de de", "..", "english"}) {
        const Language language(QString::fromLatin1(code));
        const bool isGerman = QString::fromLatin1(code).startsWith(u"de");
        EXPECT_EQ(language.code(), isGerman ? u"de" : u"en") << code;
        EXPECT_EQ(ownWord(), isGerman ? u"Fingerabdruck" : u"Thumbprint") << code;
    }
}

TEST(Language, KnowsTheWaysInWhichSystemsWriteALanguage) {
    for (const char* code : {"de", "DE", "de-AT", "de_DE.UTF-8", "de-Latn-DE"}) {
        EXPECT_EQ(Language::firstAvailable({QString::fromLatin1(code)}), u"de") << code;
    }
    EXPECT_EQ(Language::firstAvailable({QStringLiteral("den")}), u"en");
}

TEST(Language, TakesTheFirstWishThatThereIs) {
    EXPECT_EQ(Language::firstAvailable({"xx", "de", "en"}), u"de");
    EXPECT_EQ(Language::firstAvailable({"en-US", "de"}), u"en");
    EXPECT_EQ(Language::firstAvailable({}), u"en");
}

TEST(Language, IsAvailableInEnglishAndGerman) {
    EXPECT_EQ(Language::available().first(), u"en");
    EXPECT_TRUE(Language::available().contains(u"de"));
}

TEST(Language, StandsBehindItsOption) {
    EXPECT_EQ(languageArgument({"assistcert", "--lang", "de", "check"}), u"de");
    EXPECT_EQ(languageArgument({"assistcert", "check", "--lang=de"}), u"de");
    EXPECT_EQ(languageArgument({"assistcert", "check"}), u"");
    EXPECT_EQ(languageArgument({"assistcert", "--lang"}), u"");
    EXPECT_EQ(languageArgument({"assistcert", "check", "--", "--lang", "de"}), u"");
    EXPECT_EQ(languageArgument({"assistcert", "--language", "de"}), u"");
}

}  // namespace
}  // namespace wizard
