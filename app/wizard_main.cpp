// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QStandardPaths>
#include <QSysInfo>
#include <chrono>
#include <cstdlib>
#include <memory>

#include "app/store_choice.h"
#include "certcore/base/crypto_context.h"
#include "resources/resources.h"
#include "wizard/import_wizard.h"
#include "wizard/language/language.h"
#include "wizard/look/palette.h"
#include "wizard/report/account_name.h"
#include "wizard/text/cli_help_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/profile_text.h"

namespace {

namespace text = wizard::text;

int giveUp(const QString& why) {
    QMessageBox::critical(nullptr, text::frame::windowTitle(), why);
    return EXIT_FAILURE;
}

QString settingsPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/assistcert/wizard.ini");
}

// Without a domain the name says nothing that a certificate could cover.
QString qualifiedHostName() {
    const QString name = QSysInfo::machineHostName();
    return name.contains(u'.') ? name : QString();
}

int runWizard(const QApplication& application, const QString& storeName, const QString& file) {
    auto context = certcore::CryptoContext::create();
    if (!context) {
        return giveUp(text::describe(context.error()).message());
    }
    auto profile = wizard::builtInProfile();
    if (!profile) {
        return giveUp(text::describe(profile.error()));
    }
    wizard::Settings settings(settingsPath());
    const auto crypto = std::make_shared<const certcore::CryptoContext>(std::move(*context));
    auto store = storeName.isEmpty() ? app::openDefaultStore(*crypto) : app::openStore(*crypto, storeName);
    if (!store) {
        return giveUp(text::describe(store.error()).message());
    }
    const wizard::Services services{
        crypto,
        wizard::jobs::keptStore(crypto, std::move(*store)),
        std::move(*profile),
        settings,
        [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); },
        QSysInfo::machineHostName(),
        qualifiedHostName(),
        wizard::report::accountName(),
        QStringLiteral(ASSISTCERT_VERSION)};
    auto window = std::make_unique<wizard::ImportWizard>(services);
    window->show();
    window->start(file);
    const int code = application.exec();
    const bool stillWorking = window->desk().stillWorking();
    window.reset();
    if (stillWorking) {
        // A derivation inside OpenSSL cannot be broken off. Nobody waits for it, and nothing of it is on a disk.
        std::_Exit(code);
    }
    return code;
}

}  // namespace

int main(int argc, char* argv[]) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    if (wizard::look::isHighContrast(QGuiApplication::palette())) {
        QApplication::setStyle(wizard::look::styleNameFor(wizard::look::Appearance::HighContrast));
    }
    QApplication::setApplicationName(QStringLiteral("assistcert-wizard"));
    QApplication::setApplicationVersion(QStringLiteral(ASSISTCERT_VERSION));
    resources::makeResourcesAvailable();
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"), text::cli::optionStore(), QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), text::cli::optionLang(), QStringLiteral("CODE"));
    parser.addOptions({store, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), text::cli::fileArgument(), QStringLiteral("[FILE]"));
    parser.process(application);
    const wizard::Language words(parser.value(language));
    return runWizard(application, parser.value(store), parser.positionalArguments().value(0));
}
