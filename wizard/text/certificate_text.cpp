// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/certificate_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "wizard/text/cli_label_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

}  // namespace

QString roleWords(certcore::CertificateRole role) {
    switch (role) {
        case certcore::CertificateRole::Server:
            return cli::roleServer();
        case certcore::CertificateRole::Intermediate:
            return cli::roleIntermediate();
        case certcore::CertificateRole::Root:
            return cli::roleRoot();
        case certcore::CertificateRole::Other:
            return cli::roleOther();
    }
    return {};
}

QString placementWords(certcore::Placement placement) {
    switch (placement) {
        case certcore::Placement::Personal:
            return cli::placementPersonal();
        case certcore::Placement::PersonalAndChain:
            return cli::placementPersonalAndChain();
        case certcore::Placement::Automatic:
            return cli::placementAutomatic();
    }
    return {};
}

QString passwordWords(const std::optional<certcore::PasswordKind>& kind) {
    using certcore::PasswordKind;
    switch (kind.value_or(PasswordKind::Given)) {
        case PasswordKind::Given:
            return {};
        case PasswordKind::Empty:
        case PasswordKind::Absent:
            return Words::tr("none: the file opens without one");
        case PasswordKind::BytesAsCharacters:
        case PasswordKind::Windows1252:
        case PasswordKind::BmpString:
        case PasswordKind::TerminatedBmpString:
            return Words::tr("fits as older programs write it");
        case PasswordKind::LineFeed:
        case PasswordKind::CarriageReturnLineFeed:
            return Words::tr("fits with a line end behind it, which belongs to it in this file");
    }
    return {};
}

QString protectionWords(const std::optional<std::string>& algorithm, const std::optional<std::uint64_t>& iterations,
                        const QString& none) {
    if (!algorithm) {
        return none;
    }
    const QString name = QString::fromStdString(*algorithm);
    return iterations ? cli::algorithmWithIterations(name, *iterations) : name;
}

QString certificateName(const certcore::Certificate& certificate) {
    const certcore::CertificateDetails& details = certificate.details();
    return shown(details.commonName.value_or(details.subject));
}

QString boundTo(const std::vector<certcore::Endpoint>& endpoints) {
    return endpoints.empty() ? Words::tr("nothing") : shown(certcore::textOf(endpoints));
}

QString hostNameList(const certcore::Certificate& certificate) {
    QStringList names;
    for (const std::string& name : certificate.details().names.dnsNames) {
        names += shown(name);
    }
    for (const certcore::IpAddress& address : certificate.details().names.ipAddresses) {
        names += QString::fromStdString(address.text());
    }
    return names.isEmpty() ? cli::wordNone() : names.join(QStringLiteral(", "));
}

QString onlyForUser(const QString& thumbprint) {
    return Words::tr(
               "The certificate %1 lies in the store of the current user only. The service does not look there: "
               "import it into the computer's store.")
        .arg(thumbprint);
}

}  // namespace wizard::text
