// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/translation_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace translationtests {

namespace {

const QString sources = QStringLiteral(ASSISTCERT_SOURCES);

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement() && xml.name() == u"numerusform") {
            message.translations.append(xml.readElementText());
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (!message.isPlural) {
        message.translations.append(text);
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QSet<QStringList> keysOf(const QList<Message>& messages) {
    QSet<QStringList> keys;
    for (const Message& message : messages) {
        keys.insert({message.context, message.source, message.comment,
                     message.isPlural ? QStringLiteral("plural") : QString()});
    }
    return keys;
}

}  // namespace

QList<Message> readTranslationFile(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"message") {
            messages.append(readMessage(xml, context));
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

QStringList translationFiles() {
    QStringList paths;
    for (const QFileInfo& file :
         QDir(sources + QStringLiteral("/translations")).entryInfoList({QStringLiteral("*.ts")})) {
        paths.append(file.filePath());
    }
    return paths;
}

QStringList differences(const QList<Message>& before, const QList<Message>& after) {
    QStringList found;
    for (const QStringList& key : keysOf(after) - keysOf(before)) {
        found.append(QStringLiteral("added ") + key.join(QStringLiteral(": ")));
    }
    for (const QStringList& key : keysOf(before) - keysOf(after)) {
        found.append(QStringLiteral("gone ") + key.join(QStringLiteral(": ")));
    }
    return found;
}

QStringList missingUpdates(const QString& path) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    EXPECT_TRUE(QFile::copy(path, copy));
    EXPECT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(sources + QStringLiteral("/translations/update.sh"), {folder.path()});
    constexpr int milliseconds = 120'000;
    EXPECT_TRUE(update.waitForFinished(milliseconds));
    EXPECT_EQ(update.exitCode(), 0) << update.readAll().toStdString();
    return differences(readTranslationFile(path), readTranslationFile(copy));
}

}  // namespace translationtests
