// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace translationtests {

/// Message is one sentence of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;           ///< What tells two equal sources apart.
    QStringList translations;  ///< One, or one for each plural form.
    QString state;             ///< "unfinished", "vanished", "obsolete", or empty where it is finished.
    bool isPlural = false;

    /// name is what a report calls it.
    [[nodiscard]] QString name() const { return context + QStringLiteral(": ") + source; }
};

/// readTranslationFile reads all messages; a test fails where the file is not well-formed.
[[nodiscard]] QList<Message> readTranslationFile(const QString& path);

/// translationFiles are the paths of all .ts files of the project.
[[nodiscard]] QStringList translationFiles();

/// differences are the messages that only one of the two lists has: "added …", "gone …". What they are translated to is
/// not looked at.
[[nodiscard]] QStringList differences(const QList<Message>& before, const QList<Message>& after);

/// missingUpdates are the differences that translations/update.sh would make to a file; the file itself stays as it is.
[[nodiscard]] QStringList missingUpdates(const QString& path);

}  // namespace translationtests
