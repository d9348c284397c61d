// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "app/cli/view.h"
#include "certcore/base/text_encoding.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/value_text.h"

namespace cli {

using wizard::report::certificateJson;
using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;
using wizard::report::storedCertificateJson;

namespace {

namespace text = wizard::text::cli;

// One certificate, and who may read its key.
struct Shown {
    certcore::StoredCertificate stored;
    std::optional<std::vector<std::string>> keyReaders;
};

certcore::Result<Shown> findStored(const Environment& environment) {
    auto named = namedCertificate(environment);
    if (!named) {
        return certcore::passOn(named);
    }
    auto stored = named->store->find(named->thumbprint);
    if (!stored) {
        return certcore::passOn(stored);
    }
    auto readers = named->store->keyReaders(named->thumbprint);
    if (!readers) {
        return certcore::passOn(readers);
    }
    return Shown{std::move(*stored), std::move(*readers)};
}

QString readersText(const std::vector<std::string>& readers) {
    QStringList names;
    for (const std::string& reader : readers) {
        names += wizard::text::shown(reader);
    }
    return names.isEmpty() ? text::wordNone() : names.join(QStringLiteral(", "));
}

QString propertiesText(const std::vector<int>& properties) {
    QStringList numbers;
    for (const int property : properties) {
        numbers += QString::number(property);
    }
    return numbers.isEmpty() ? text::wordNone() : numbers.join(QStringLiteral(", "));
}

void showStored(const Console& console, const Shown& shown) {
    const certcore::StoredCertificate& stored = shown.stored;
    const certcore::CertificateDetails& details = stored.certificate.details();
    showCertificate(console, stored.certificate, stored.friendlyName, currentTime());
    showField(console, text::labelNotBefore(), QString::fromStdString(certcore::toIsoTime(details.notBefore)), 4);
    showField(console, text::labelSerial(), QString::fromStdString(details.serial), 4);
    showField(console, text::labelSha256(), QString::fromStdString(details.sha256), 4);
    showField(console, text::labelSignature(), QString::fromStdString(details.signature), 4);
    showField(console, text::labelHasPrivateKey(), stored.hasPrivateKey ? text::wordYes() : text::wordNo(), 4);
    if (shown.keyReaders) {
        showField(console, text::labelKeyReaders(), readersText(*shown.keyReaders), 4);
    }
    showField(console, text::labelExtendedProperties(), propertiesText(stored.extendedProperties), 4);
    if (stored.receiptId) {
        showField(console, text::headingReceipt(), wizard::text::shown(*stored.receiptId), 4);
    }
    if (!stored.chain.empty()) {
        showHeading(console, text::headingChain());
    }
    for (const certcore::Certificate& issuer : stored.chain) {
        showCertificate(console, issuer, std::nullopt, currentTime());
        console.line();
    }
}

}  // namespace

ExitCode showCommand(const Environment& environment) {
    const auto shown = findStored(environment);
    if (!shown) {
        return reportFailure(environment.console, environment.json(), shown.error());
    }
    if (!environment.json()) {
        showStored(environment.console, *shown);
        return ExitCode::Done;
    }
    Json json = document();
    json["certificate"] = storedCertificateJson(shown->stored);
    json["key_readers"] = shown->keyReaders ? Json(*shown->keyReaders) : Json();
    json["chain"] = Json::array();
    for (const certcore::Certificate& issuer : shown->stored.chain) {
        const auto role = issuer.isRoot() ? certcore::CertificateRole::Root : certcore::CertificateRole::Intermediate;
        json["chain"].push_back(certificateJson(issuer, {role, std::nullopt, false, {}}));
    }
    environment.console.document(render(json));
    return ExitCode::Done;
}

}  // namespace cli
