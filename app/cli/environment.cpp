// SPDX-License-Identifier: Apache-2.0
#include "app/cli/environment.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "app/cli/paths.h"
#include "certcore/cert/pasted_thumbprint.h"
#include "certcore/store/directory_store.h"
#include "wizard/text/cli_usage_text.h"
#include "wizard/text/host_text.h"

namespace cli {

using certcore::ErrorCause;

certcore::Result<std::unique_ptr<certcore::CertificateStore>> chooseStore(const Environment& environment) {
    const CommandLine& line = environment.line;
    const QString name = line.value("store");
    if (name == QStringLiteral("machine") || name == QStringLiteral("user")) {
        return certcore::fail(ErrorCause::NotOnThisPlatform, "--store " + name.toStdString());
    }
    if (line.has("store") && name.isEmpty()) {
        return certcore::fail(ErrorCause::UsageWrong,
                              wizard::text::cli::argumentMissing(QStringLiteral("--store STORE")).toStdString());
    }
    // Receipts and reports name the store: a relative path would mean nothing elsewhere.
    std::error_code ignored;
    const auto folder = std::filesystem::absolute(line.has("store") ? toPath(name) : defaultStoreFolder(), ignored);
    return std::make_unique<certcore::DirectoryStore>(environment.crypto, folder.lexically_normal());
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
