// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QStandardPaths>
#include <QSysInfo>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>

#include "app/environment_secret.h"
#include "app/host_name.h"
#include "app/language_choice.h"
#include "app/process_safety.h"
#include "app/profile_choice.h"
#include "app/store_choice.h"
#include "certcore/base/crypto_context.h"
#include "resources/resources.h"
#include "wizard/import_wizard.h"
#include "wizard/language/language.h"
#include "wizard/look/desktop.h"
#include "wizard/report/account_name.h"
#include "wizard/restart.h"
#include "wizard/text/cli_help_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/profile_text.h"

namespace {

namespace text = wizard::text;
using wizard::jobs::CryptoPointer;
using wizard::jobs::StorePointer;

/// Call is what the program was called with.
struct Call {
    QString store;
    QString language;
    std::optional<wizard::Task> task;
    QString file;
    std::optional<certcore::Thumbprint> installed;
};

int giveUp(const QString& why) {
    QMessageBox::critical(nullptr, text::frame::windowTitle(), why);
    return EXIT_FAILURE;
}

QString settingsPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/assistcert/wizard.ini");
}

// Help and version are asked for where there is no screen, too.
bool needsNoWindow(std::span<char* const> arguments) {
    constexpr std::array<std::string_view, 5> wordy{"--help", "-h", "--help-all", "--version", "-v"};
    return std::ranges::any_of(arguments, [&](const char* argument) {
        return std::ranges::find(wordy, std::string_view(argument)) != wordy.end();
    });
}

std::unique_ptr<QCoreApplication> makeApplication(app::ArgumentsForQt& arguments, bool withWindow) {
    if (!withWindow) {
        return std::make_unique<QCoreApplication>(arguments.count(), arguments.values());
    }
    wizard::look::chooseStyle();
    auto application = std::make_unique<QApplication>(arguments.count(), arguments.values());
    wizard::look::followDesktop();
    return application;
}

// Ends the program where the call is wrong, or asks for help or the version.
Call readCall(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"), text::cli::optionStore(), QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), text::cli::optionLang(), QStringLiteral("CODE"));
    const QCommandLineOption task(QStringLiteral("task"), text::cli::optionTask(), QStringLiteral("TASK"));
    const QCommandLineOption installed(QStringLiteral("installed"), text::cli::optionInstalled(),
                                       QStringLiteral("THUMBPRINT"));
    parser.addOptions({store, language, task, installed});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), text::cli::fileArgument(), QStringLiteral("[FILE]"));
    parser.process(arguments);
    return {parser.value(store), parser.value(language), wizard::taskOf(parser.value(task)),
            parser.positionalArguments().value(0), certcore::Thumbprint::parse(parser.value(installed).toStdString())};
}

/// ChosenStore is where the wizard installs to, and what it may choose from.
struct ChosenStore {
    StorePointer store;
    std::optional<wizard::SystemStores> systemStores;
};

// The other one of Windows' own two comes along; what would fail here alone fails when it is chosen.
certcore::Result<ChosenStore> chooseStore(const CryptoPointer& crypto, const QString& name) {
    auto opened = name.isEmpty() ? app::openDefaultStore(*crypto) : app::openStore(*crypto, name);
    if (!opened) {
        return certcore::passOn(opened);
    }
    ChosenStore chosen{wizard::jobs::keptStore(crypto, std::move(*opened)), {}};
    if (chosen.store->kind() != certcore::StoreKind::System) {
        return chosen;
    }
    const bool isUsers = name == u"user";
    auto other = app::openStore(*crypto, isUsers ? QStringLiteral("machine") : QStringLiteral("user"));
    if (!other) {
        return certcore::passOn(other);
    }
    const StorePointer otherStore = wizard::jobs::keptStore(crypto, std::move(*other));
    chosen.systemStores =
        isUsers ? wizard::SystemStores{otherStore, chosen.store} : wizard::SystemStores{chosen.store, otherStore};
    return chosen;
}

int showWindow(const wizard::Services& services, const Call& call) {
    auto window = std::make_unique<wizard::ImportWizard>(services);
    window->show();
    window->start(call.file, call.task, call.installed);
    if (call.task) {
        // It goes on where another window was, and is wanted in its place.
        window->raise();
        window->activateWindow();
    }
    const int code = QApplication::exec();
    const bool stillWorking = window->stillWorking();
    window.reset();
    if (stillWorking) {
        // A derivation inside OpenSSL cannot be broken off. Nobody waits for it, and nothing of it is on a disk.
        std::_Exit(code);
    }
    return code;
}

int runWizard(const Call& call, const QString& language) {
    auto context = certcore::CryptoContext::create();
    if (!context) {
        return giveUp(text::describe(context.error()).message());
    }
    auto profile = app::chooseProfile();
    if (!profile) {
        return giveUp(text::describe(profile.error()));
    }
    wizard::Settings settings(settingsPath());
    const auto crypto = std::make_shared<const certcore::CryptoContext>(std::move(*context));
    auto chosen = chooseStore(crypto, call.store);
    if (!chosen) {
        return giveUp(text::describe(chosen.error()).message());
    }
    const auto elevation = wizard::systemElevation();
    return showWindow(
        {crypto, chosen->store, chosen->systemStores, certcore::openBindingService(), *elevation, std::move(*profile),
         settings, [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); },
         QSysInfo::machineHostName(), app::qualifiedHostName(), wizard::report::accountName(),
         QStringLiteral(ASSISTCERT_VERSION), language, wizard::jobs::networkProber(crypto)},
        call);
}

}  // namespace

int main(int argc, char* argv[]) {
    app::secureProcess();
    // The console program's; a wizard that was started from the same place has no use for it, nor has what it starts.
    [[maybe_unused]] const auto dropped = app::takeFromEnvironment(app::passwordVariable);
    app::ArgumentsForQt arguments(argc, argv);
    const auto application = makeApplication(arguments, !needsNoWindow({argv, static_cast<std::size_t>(argc)}));
    QCoreApplication::setApplicationName(QStringLiteral("assistcert-wizard"));
    QCoreApplication::setApplicationVersion(
        QStringLiteral(ASSISTCERT_VERSION " (OpenSSL %1, Qt %2)")
            .arg(QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), QString::fromLatin1(qVersion())));
    resources::makeResourcesAvailable();
    const QStringList words = app::programArguments();
    const wizard::Language language(app::chooseLanguage(wizard::languageArgument(words)));
    return runWizard(readCall(words), language.code());
}
