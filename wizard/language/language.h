// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace wizard {

/// Language is the language of every sentence, and of the dates in them, for as long as it lives. It is made after the
/// application object, before the first sentence.
class Language {
  public:
    /// Language installs the catalogues of that language, such as "de" or "de_AT"; of the system's language where the
    /// code is empty. Without catalogues for it the sentences are English.
    explicit Language(const QString& code = {});
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    Language(Language&&) = delete;
    Language& operator=(Language&&) = delete;
    ~Language();

    /// code is what was found, such as "de"; "en" where the sentences are in the language of the source.
    [[nodiscard]] QString code() const { return m_code; }

    /// available are the codes of all languages, "en" first.
    [[nodiscard]] static QStringList available();

    /// firstAvailable is the first of the wished languages that there is; "en" where there is none.
    [[nodiscard]] static QString firstAvailable(const QStringList& wishes);

  private:
    QString m_code;
    QLocale m_formerLocale;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
};

/// languageArgument is what stands behind --lang on a command line; empty where it is not given.
[[nodiscard]] QString languageArgument(const QStringList& arguments);

}  // namespace wizard
