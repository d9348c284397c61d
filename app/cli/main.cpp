// SPDX-License-Identifier: Apache-2.0
#include <openssl/crypto.h>

#include <QCoreApplication>
#include <QGuiApplication>
#include <algorithm>
#include <exception>
#include <memory>
#include <span>

#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/terminal.h"
#include "app/language_choice.h"
#include "app/process_safety.h"
#include "app/profile_choice.h"
#include "app/qt_messages.h"
#include "certcore/base/stack_wiping.h"
#include "wizard/language/language.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/profile_text.h"

namespace {

using cli::CommandLine;
using cli::Console;
using cli::ExitCode;

// Whether a PDF is wanted has to be known before the call is parsed: parsing needs the application already.
bool wantsPdf(std::span<char*> arguments) {
    const QByteArray option = "--report";
    bool isValue = false;
    for (const char* argument : arguments) {
        const QByteArray word = argument;
        if ((isValue || word.startsWith(option + '=')) && word.toLower().endsWith(".pdf")) {
            return true;
        }
        isValue = word == option;
    }
    return false;
}

// A PDF needs Qt's fonts, and so its GUI application. There need not be a screen; who wants a certain platform says so
// in the environment, as for every program with Qt. Everything else does without, and starts faster.
std::unique_ptr<QCoreApplication> makeApplication(app::ArgumentsForQt& arguments, bool drawsPdf) {
    if (!drawsPdf) {
        return std::make_unique<QCoreApplication>(arguments.count(), arguments.values());
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", ASSISTCERT_PDF_PLATFORM);
    }
    return std::make_unique<QGuiApplication>(arguments.count(), arguments.values());
}

ExitCode showVersion(const Console& console, bool json) {
    const char* version = ASSISTCERT_VERSION;
    const char* openssl = OpenSSL_version(OPENSSL_VERSION_STRING);
    if (json) {
        wizard::report::Json document = wizard::report::document();
        document["version"] = version;
        document["openssl"] = openssl;
        document["qt"] = qVersion();
        console.document(wizard::report::render(document));
    } else {
        console.line(
            QStringLiteral("assistcert %1 (OpenSSL %2, Qt %3)")
                .arg(QString::fromLatin1(version), QString::fromLatin1(openssl), QString::fromLatin1(qVersion())));
    }
    return ExitCode::Done;
}

ExitCode runWith(const CommandLine& line, const Console& console, const wizard::Profile& profile) {
    const auto crypto = certcore::CryptoContext::create();
    if (!crypto) {
        return cli::reportFailure(console, line.has("json"), crypto.error());
    }
    const auto bindings = certcore::openBindingService();
    const ExitCode code = cli::runVerb({*crypto, profile, line, console, *bindings});
    certcore::wipeStack();
    return code;
}

ExitCode run(const QStringList& arguments, Console& console) {
    const auto line = CommandLine::parse(arguments);
    if (!line) {
        return cli::reportFailure(console, CommandLine::wantsJson(arguments), line.error());
    }
    console.setQuiet(line->has("quiet"));
    if (line->has("version")) {
        return showVersion(console, line->has("json"));
    }
    const auto profile = app::chooseProfile();
    if (!profile) {
        return cli::reportFailure(
            console, line->has("json"),
            {certcore::ErrorCause::Unexpected, {}, wizard::text::describe(profile.error()).toStdString()});
    }
    if (line->has("help")) {
        console.line(line->helpText(profile->productName).trimmed());
        return ExitCode::Done;
    }
    return runWith(*line, console, *profile);
}

}  // namespace

int main(int argc, char* argv[]) {
    app::secureProcess();
    // Qt's remarks on the locale are nothing for a script's standard error.
    app::silenceQt();
    app::ArgumentsForQt forQt(argc, argv);
    const auto application = makeApplication(forQt, wantsPdf({argv, static_cast<std::size_t>(argc)}));
    const QStringList arguments = app::programArguments();
    const wizard::Language language(app::chooseLanguage(wizard::languageArgument(arguments)));
    cli::terminal::catchInterruption();
    Console console;
    try {
        const ExitCode code = run(arguments, console);
        if (console.lostOutput()) {
            console.complain(wizard::text::cli::outputLost());
            return static_cast<int>(std::max(code, ExitCode::Internal));
        }
        return static_cast<int>(code);
    } catch (const std::exception& exception) {
        return static_cast<int>(cli::reportFailure(console, CommandLine::wantsJson(arguments),
                                                   {certcore::ErrorCause::Unexpected, {}, exception.what()}));
    }
}
