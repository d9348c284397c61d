// SPDX-License-Identifier: Apache-2.0
#include "app/cli/environment.h"

#include <algorithm>

#include "certcore/cert/pasted_thumbprint.h"
#include "wizard/text/cli_usage_text.h"
#include "wizard/text/host_text.h"

namespace cli {

using certcore::ErrorCause;

app::OpenedStore chooseStore(const Environment& environment) {
    const CommandLine& line = environment.line;
    if (!line.has("store")) {
        return app::openDefaultStore(environment.crypto);
    }
    const QString name = line.value("store");
    if (name.isEmpty()) {
        return certcore::fail(ErrorCause::UsageWrong,
                              wizard::text::cli::argumentMissing(QStringLiteral("--store STORE")).toStdString());
    }
    return app::openStore(environment.crypto, name);
}

certcore::Result<certcore::Thumbprint> thumbprintArgument(const Environment& environment) {
    auto pasted = certcore::readPastedThumbprint(environment.line.positional().join(u' ').toStdString());
    if (!pasted) {
        return certcore::passOn(pasted);
    }
    return pasted->thumbprint;
}

certcore::Result<NamedCertificate> namedCertificate(const Environment& environment) {
    auto thumbprint = thumbprintArgument(environment);
    if (!thumbprint) {
        return certcore::passOn(thumbprint);
    }
    auto store = chooseStore(environment);
    if (!store) {
        return certcore::passOn(store);
    }
    return NamedCertificate{*thumbprint, std::move(*store)};
}

certcore::Result<std::optional<certcore::Thumbprint>> thumbprintOption(const Environment& environment,
                                                                       const char* option) {
    if (!environment.line.has(option)) {
        return std::nullopt;
    }
    auto pasted = certcore::readPastedThumbprint(environment.line.value(option).toStdString());
    if (!pasted) {
        return certcore::passOn(pasted);
    }
    return pasted->thumbprint;
}

certcore::Result<std::uint64_t> numberOption(const Environment& environment, const char* option,
                                             std::uint64_t otherwise) {
    if (!environment.line.has(option)) {
        return otherwise;
    }
    const QString text = environment.line.value(option);
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    const bool onlyDigits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !onlyDigits || number == 0) {
        const QString name = QStringLiteral("--") + QString::fromLatin1(option);
        return certcore::fail(ErrorCause::UsageWrong, wizard::text::cli::notAPositiveNumber(name).toStdString());
    }
    return number;
}

std::vector<std::string> referenceNames(const CommandLine& line) {
    std::vector<std::string> names;
    for (const QString& host : line.values("host")) {
        names.push_back(wizard::text::comparableHost(host));
    }
    return names;
}

}  // namespace cli
