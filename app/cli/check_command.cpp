// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>
#include <thread>

#include "app/cli/background_work.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/opened_file.h"
#include "app/cli/view.h"
#include "app/paths.h"
#include "certcore/base/file_reading.h"
#include "certcore/base/stack_wiping.h"
#include "certcore/base/text_encoding.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/value_text.h"

namespace cli {

using wizard::report::certificatesJson;
using wizard::report::document;
using wizard::report::encryptionJson;
using wizard::report::errorJson;
using wizard::report::findingsJson;
using wizard::report::Json;
using wizard::report::render;

namespace {

namespace fs = std::filesystem;
using Outcome = certcore::Result<OpenedFile>;

struct FileList {
    std::vector<fs::path> files;
    bool isSeveral = false;  // several arguments, or a folder: the document then holds a list
};

bool isPfxName(const fs::path& path) {
    const std::string ending = certcore::asciiLower(path.extension().string());
    return ending == ".pfx" || ending == ".p12";
}

// What cannot be entered below a folder is passed over; the folder itself must be readable.
certcore::Result<std::vector<fs::path>> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    const fs::directory_iterator readable(folder, error);
    if (error) {
        return certcore::fail(certcore::ErrorCause::FileAccessDenied, certcore::pathText(folder), error.message());
    }
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    while (!error && entry != fs::recursive_directory_iterator()) {
        std::error_code ignored;
        if (isPfxName(entry->path()) && !entry->is_directory(ignored)) {
            files.push_back(entry->path());
        }
        entry.increment(error);
    }
    if (error) {
        return certcore::fail(certcore::ErrorCause::FileReadFailed, certcore::pathText(folder), error.message());
    }
    std::ranges::sort(files);
    return files;
}

certcore::Result<FileList> listFiles(const QStringList& arguments) {
    FileList list;
    list.isSeveral = arguments.size() > 1;
    for (const QString& argument : arguments) {
        const fs::path path = app::toPath(argument);
        std::error_code ignored;
        if (!fs::is_directory(path, ignored)) {
            list.files.push_back(path);
            continue;
        }
        list.isSeveral = true;
        auto below = filesBelow(path);
        if (!below) {
            return certcore::passOn(below);
        }
        list.files.insert(list.files.end(), below->begin(), below->end());
    }
    return list;
}

// Several files at once, each in its own place of the result, so that the order stays.
std::vector<std::optional<Outcome>> openAll(const FileTask& task, const std::vector<fs::path>& files) {
    std::vector<std::optional<Outcome>> outcomes(files.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            // What leaves a thread ends the program; a file that takes all the memory must not.
            try {
                outcomes[i] = openAndCheck(task, files[i]);
            } catch (const std::exception& exception) {
                outcomes[i] = Outcome(certcore::fail(certcore::ErrorCause::Unexpected, {}, exception.what()));
            }
        }
        certcore::wipeStack();
    };
    const std::size_t helpers = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), files.size());
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < helpers; ++i) {
        threads.emplace_back(work);
    }
    work();
    threads.clear();
    return outcomes;
}

Json fileJson(const OpenedFile& file) {
    return {{"file", file.name},
            {"size", file.size},
            {"encryption", encryptionJson(file.bundle.encryption)},
            {"keys", file.bundle.keys.size()},
            {"certificates", certificatesJson(wizard::report::reportedCertificates(file.bundle, file.report.roles))},
            {"verdict", certcore::verdictName(file.report.verdict)},
            {"hosts_checked", file.report.hostsChecked},
            {"findings", findingsJson(file.report.findings)}};
}

void showFile(const Console& console, const OpenedFile& file, std::chrono::sys_seconds now) {
    console.line(console.painted(wizard::text::shown(file.name), Colour::Bold));
    showVerdict(console, file.report.verdict, file.report.hostsChecked);
    showFindings(console, file.report.findings);
    showBundleCertificates(console, file.bundle, file.report.roles, now);
    showEncryption(console, file.bundle);
}

ExitCode codeOf(const Outcome& outcome) {
    return outcome ? exitCodeOf(outcome->report.findings) : exitCodeOf(certcore::codeOf(outcome.error().cause));
}

ExitCode reportOne(const Environment& environment, const Outcome& outcome, std::chrono::sys_seconds now) {
    if (!outcome) {
        return reportFailure(environment.console, environment.json(), outcome.error());
    }
    if (environment.json()) {
        Json json = document();
        json.update(fileJson(*outcome));
        environment.console.document(render(json));
    } else {
        showFile(environment.console, *outcome, now);
    }
    return codeOf(outcome);
}

Json listEntry(const Outcome& outcome, const fs::path& path) {
    if (outcome) {
        return fileJson(*outcome);
    }
    return {{"file", certcore::pathText(path)}, {"error", errorJson(outcome.error())}};
}

ExitCode reportSeveral(const Environment& environment, const std::vector<std::optional<Outcome>>& outcomes,
                       const std::vector<fs::path>& files, std::chrono::sys_seconds now) {
    Json list = Json::array();
    ExitCode worst = ExitCode::Done;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome& outcome = *outcomes[i];
        worst = std::max(worst, codeOf(outcome));
        if (environment.json()) {
            list.push_back(listEntry(outcome, files[i]));
            continue;
        }
        if (i > 0) {
            environment.console.line();
        }
        if (outcome) {
            showFile(environment.console, *outcome, now);
        } else {
            environment.console.line(
                environment.console.painted(wizard::text::shown(certcore::pathText(files[i])), Colour::Bold));
            worst = std::max(worst, reportFailure(environment.console, false, outcome.error()));
        }
    }
    if (environment.json()) {
        Json json = document();
        json["files"] = std::move(list);
        environment.console.document(render(json));
    } else if (files.empty()) {
        environment.console.say(wizard::text::cli::noPfxBelow());
    }
    return worst;
}

QString nameForPrompt(const FileList& list) {
    return list.files.size() == 1 ? QString::fromStdString(certcore::pathText(list.files.front().filename()))
                                  : wizard::text::cli::severalFiles(static_cast<std::int64_t>(list.files.size()));
}

}  // namespace

ExitCode checkCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    certcore::PfxLimits limits;
    const auto iterations = numberOption(environment, "max-iterations", limits.iterations);
    if (!iterations) {
        return failed(iterations.error());
    }
    limits.iterations = *iterations;
    const auto list = listFiles(environment.line.positional());
    if (!list) {
        return failed(list.error());
    }
    const auto password = choosePassword(environment.line, environment.console, nameForPrompt(*list));
    if (!password) {
        return failed(password.error());
    }
    const certcore::CheckOptions options{referenceNames(environment.line), std::nullopt,
                                         environment.profile.t10Word.toStdString(), currentTime()};
    const certcore::TrustRoots roots = certcore::TrustRoots::ofSystem(environment.crypto);
    const FileTask task{environment.crypto, *password, options, limits, roots};
    const auto outcomes = runInBackground(environment, wizard::text::cli::progressOpening(nameForPrompt(*list)),
                                          OnInterruption::LeaveAtOnce,
                                          [&](const std::stop_token&) { return openAll(task, list->files); });
    return list->isSeveral ? reportSeveral(environment, outcomes, list->files, options.now)
                           : reportOne(environment, *outcomes.front(), options.now);
}

}  // namespace cli
