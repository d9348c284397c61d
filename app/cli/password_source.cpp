// SPDX-License-Identifier: Apache-2.0
#include "app/cli/password_source.h"

#include <openssl/crypto.h>

#include <QFile>
#include <algorithm>
#include <array>
#include <filesystem>
#include <span>

#include "app/cli/terminal.h"
#include "app/environment_secret.h"
#include "app/paths.h"
#include "certcore/base/file_reading.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"

namespace cli {

namespace {

using certcore::ErrorCause;
using certcore::Secret;

std::unexpected<certcore::Error> wrong(const QString& what) {
    return certcore::fail(ErrorCause::UsageWrong, what.toStdString());
}

// A byte order mark is removed, and nothing else: a password may begin or end with a space.
ChosenPassword fromLine(std::span<const unsigned char> line) {
    static constexpr std::array<unsigned char, 3> mark{0xEF, 0xBB, 0xBF};
    if (line.size() >= mark.size() && std::equal(mark.begin(), mark.end(), line.begin())) {
        line = line.subspan(mark.size());
    }
    return {Secret(line), true};
}

certcore::Result<ChosenPassword> fromStdin() {
    const auto line = terminal::readLine(terminal::longestLine);
    if (!line && terminal::interrupted()) {
        return certcore::fail(ErrorCause::CancelledByUser);
    }
    return line ? certcore::Result<ChosenPassword>(fromLine(line->bytes()))
                : wrong(wizard::text::cli::noPasswordLine());
}

certcore::Result<ChosenPassword> fromFile(const QString& path) {
    auto bytes = certcore::readWholeFile(app::toPath(path), terminal::longestLine);
    if (!bytes) {
        return certcore::passOn(bytes);
    }
    if (bytes->empty()) {
        return wrong(wizard::text::cli::noPasswordLine());
    }
    const std::span all(*bytes);
    auto size = static_cast<std::size_t>(std::ranges::find(all, static_cast<unsigned char>('\n')) - all.begin());
    if (size > 0 && size < all.size() && all[size - 1] == '\r') {
        --size;
    }
    ChosenPassword password = fromLine(all.first(size));
    OPENSSL_cleanse(bytes->data(), bytes->size());
    return password;
}

}  // namespace

certcore::Result<ChosenPassword> choosePassword(const CommandLine& line, const Console& console,
                                                const QString& promptFor) {
    // Taken in any case: it is of no more use in the environment, whichever source is asked.
    auto variable = app::takeFromEnvironment(app::passwordVariable);
    if (line.has("password-stdin") && line.has("password-file")) {
        return wrong(wizard::text::cli::twoPasswordSources());
    }
    if (line.has("password-stdin")) {
        return fromStdin();
    }
    if (line.has("password-file")) {
        return fromFile(line.value("password-file"));
    }
    if (variable) {
        return ChosenPassword{std::move(*variable), true};
    }
    if (!console.canAsk()) {
        return ChosenPassword{Secret(), false};
    }
    auto typed = console.askSecret(wizard::text::cli::passwordPrompt(promptFor));
    if (!typed) {
        return certcore::fail(ErrorCause::CancelledByUser);
    }
    return ChosenPassword{std::move(*typed), true};
}

}  // namespace cli
