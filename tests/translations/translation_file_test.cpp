// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/translation_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMap>
#include <QPair>
#include <QTemporaryDir>

#include "tests/translations/message_faults.h"

namespace translationtests {
namespace {

QString german() {
    return QStringLiteral(ASSISTCERT_SOURCES "/translations/assistcert_de.ts");
}

TEST(TranslationFile, IsThereForGerman) {
    EXPECT_TRUE(translationFiles().contains(german()));
    EXPECT_GT(readTranslationFile(german()).size(), 400);
}

TEST(TranslationFile, HasEverySentenceWhole) {
    for (const QString& path : translationFiles()) {
        for (const Message& message : readTranslationFile(path)) {
            EXPECT_TRUE(faultsOf(message).isEmpty())
                << path.toStdString() << ": " << faultsOf(message).join(u", ").toStdString() << ": "
                << message.name().toStdString();
        }
    }
}

// "make translations" brings them up to date.
TEST(TranslationFile, IsUpToDateWithTheSources) {
    for (const QString& path : translationFiles()) {
        const QStringList missing = missingUpdates(path);
        EXPECT_TRUE(missing.isEmpty()) << path.toStdString() << ":\n" << missing.join(u'\n').toStdString();
    }
}

TEST(TranslationFile, IsFoundOutOfDateWhereASentenceIsMissingOrOneTooMany) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("assistcert_de.ts"));
    QFile former(german());
    ASSERT_TRUE(former.open(QIODevice::ReadOnly));
    QByteArray content = former.readAll();
    ASSERT_TRUE(content.contains("<source>Expected</source>"));
    content.replace("<source>Expected</source>", "<source>No such sentence</source>");
    QFile changed(copy);
    ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
    changed.write(content);
    changed.close();
    QStringList missing = missingUpdates(copy);
    missing.sort();
    ASSERT_EQ(missing.size(), 2);
    EXPECT_TRUE(missing[0].startsWith(u"added CliLabelText: Expected"));
    EXPECT_TRUE(missing[1].startsWith(u"gone CliLabelText: No such sentence"));
}

/// What really is the same in German: names, and words that both languages share.
bool isSameInGerman(const QString& source) {
    static const QStringList same{"SHA-256",           "Plan",          "%1. %2",           "%1: %2",
                                  "%1 (%2 s)",         "%1 (%2)",       "%1 Link: %2",      "PFX",
                                  "AssistCert",        "AssistCert %1", "Standard (Basic)", "Connection Proctor",
                                  "Advanced (Custom)", "%1, %2",        "%1, %2: %3"};
    return same.contains(source);
}

TEST(TranslationFile, LeavesNothingInEnglish) {
    for (const Message& message : readTranslationFile(german())) {
        EXPECT_EQ(message.translations.contains(message.source), isSameInGerman(message.source))
            << message.name().toStdString();
        for (const QString& translation : message.translations) {
            EXPECT_FALSE(isEnglish(translation)) << translation.toStdString();
        }
    }
}

// A context is a page: no two of its controls should wait for the same key, where they do not in English.
TEST(TranslationFile, GivesNoKeyTwice) {
    for (const QString& path : translationFiles()) {
        QMap<QString, QPair<QStringList, QStringList>> labels;
        for (const Message& message : readTranslationFile(path)) {
            labels[message.context].first.append(message.source);
            labels[message.context].second.append(message.translations.value(0));
        }
        for (auto context = labels.cbegin(); context != labels.cend(); ++context) {
            EXPECT_LE(keysGivenTwice(context->second).size(), keysGivenTwice(context->first).size())
                << path.toStdString() << ": " << context.key().toStdString() << ": "
                << keysGivenTwice(context->second).join(u' ').toStdString();
        }
    }
}

TEST(TranslationFile, TellsEnglishFromGerman) {
    EXPECT_TRUE(isEnglish(QStringLiteral("Ask the sender.")));
    EXPECT_TRUE(isEnglish(QStringLiteral("Stop AND go")));
    EXPECT_FALSE(isEnglish(QStringLiteral("Diese Datei ist leer: --placement personal-and-chain")));
}

TEST(TranslationFile, HoldsTheTextsOfTheProfile) {
    int steps = 0;
    for (const Message& message : readTranslationFile(german())) {
        steps += message.context == u"Profile" && message.source.contains(u"{thumbprint}") ? 1 : 0;
    }
    EXPECT_EQ(steps, 1);
}

}  // namespace
}  // namespace translationtests
