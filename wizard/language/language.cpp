// SPDX-License-Identifier: Apache-2.0
#include "wizard/language/language.h"

#include <QCoreApplication>
#include <QDir>

#include "resources/resources.h"

namespace wizard {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString ownPrefix = QStringLiteral("assistcert_");
const QString ending = QStringLiteral(".qm");

// "de" of "de", "de-AT", "de_DE.UTF-8" and "DE".
QString languagePart(const QString& wish) {
    qsizetype end = 0;
    while (end < wish.size() && wish[end].isLetter()) {
        ++end;
    }
    return wish.first(end).toLower();
}

}  // namespace

Language::Language(const QString& code)
    : m_code(firstAvailable(code.isEmpty() ? QLocale::system().uiLanguages() : QStringList(code))) {
    // In the system's own manner where it is the system's language: dates in Austria are not those of Germany.
    const QLocale locale(m_code);
    QLocale::setDefault(locale.language() == QLocale::system().language() ? QLocale::system() : locale);
    // What is installed last is asked first: our own words come before Qt's.
    if (m_qtWords.load(folder + QStringLiteral("/qtbase_") + m_code + ending)) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    if (m_ownWords.load(folder + u'/' + ownPrefix + m_code + ending)) {
        QCoreApplication::installTranslator(&m_ownWords);
    }
}

Language::~Language() {
    QCoreApplication::removeTranslator(&m_ownWords);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(m_formerLocale);
}

QStringList Language::available() {
    resources::makeResourcesAvailable();
    QStringList codes{QStringLiteral("en")};
    for (const QString& name : QDir(folder).entryList({ownPrefix + u'*' + ending}, QDir::Files, QDir::Name)) {
        codes.append(name.sliced(ownPrefix.size()).chopped(ending.size()));
    }
    return codes;
}

QString Language::firstAvailable(const QStringList& wishes) {
    const QStringList codes = available();
    for (const QString& wish : wishes) {
        // Whoever prefers English to German gets English, though there is no catalogue for it.
        if (const QString part = languagePart(wish); codes.contains(part)) {
            return part;
        }
    }
    return codes.front();
}

QString languageArgument(const QStringList& arguments) {
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != QStringLiteral("--"); ++i) {
        if (arguments[i] == option) {
            return arguments.value(i + 1);
        }
        if (arguments[i].startsWith(option + u'=')) {
            return arguments[i].sliced(option.size() + 1);
        }
    }
    return {};
}

}  // namespace wizard
