// SPDX-License-Identifier: Apache-2.0
#include "app/cli/view.h"

#include <algorithm>

#include "wizard/text/certificate_text.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/value_text.h"
#include "wizard/text/verdict_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;

constexpr int labelWidth = 20;

Colour colourOf(certcore::Severity severity) {
    switch (severity) {
        case certcore::Severity::Error:
            return Colour::Red;
        case certcore::Severity::Warning:
            return Colour::Yellow;
        case certcore::Severity::Info:
            return Colour::Plain;
    }
    return Colour::Plain;
}

Colour colourOf(certcore::Verdict verdict) {
    switch (verdict) {
        case certcore::Verdict::Fits:
            return Colour::Green;
        case certcore::Verdict::FitsWithWarnings:
            return Colour::Yellow;
        case certcore::Verdict::DoesNotFit:
            return Colour::Red;
    }
    return Colour::Plain;
}

}  // namespace

void showField(const Console& console, const QString& label, const QString& value, int indent) {
    const QString start = (QString(indent, u' ') + label).leftJustified(indent + labelWidth);
    console.line(start + wrapped(value, indent + labelWidth).mid(indent + labelWidth));
}

void showHeading(const Console& console, const QString& heading) {
    console.line();
    console.line(console.painted(heading, Colour::Bold));
}

void showVerdict(const Console& console, certcore::Verdict verdict, bool hostsChecked) {
    const QString instruction = wizard::text::verdictInstruction(verdict);
    QString sentence = wrapped(wizard::text::verdictSentence(verdict, hostsChecked), 0);
    if (sentence.startsWith(instruction)) {
        sentence.replace(0, instruction.size(), console.painted(instruction, colourOf(verdict)));
    }
    console.line(sentence);
    if (!hostsChecked) {
        console.say(wrapped(text::hostsNotGiven(), 0));
    }
}

void showFindings(const Console& console, std::span<const certcore::Finding> findings,
                  wizard::text::FindingText (*inWords)(const certcore::Finding&)) {
    if (findings.empty()) {
        return;
    }
    showHeading(console, text::headingFindings());
    for (const certcore::Finding& finding : findings) {
        const wizard::text::FindingText words = inWords(finding);
        const QString severity = wizard::text::severityWord(finding.severity);
        const QString padding(std::max(0, 10 - static_cast<int>(severity.size())), u' ');
        console.line(QStringLiteral("  ") + console.painted(severity, colourOf(finding.severity)) + padding +
                     wrapped(words.title, 12).mid(12));
        console.line(wrapped(words.remedy, 12));
    }
}

void showEncryption(const Console& console, const certcore::PfxBundle& bundle) {
    const certcore::EncryptionSummary& encryption = bundle.encryption;
    showHeading(console, text::headingEncryption());
    showField(console, text::labelMac(),
              wizard::text::protectionWords(encryption.mac, encryption.macIterations, text::wordNotProtected()));
    showField(console, text::labelKeyEncryption(),
              wizard::text::protectionWords(encryption.key, encryption.keyIterations,
                                            bundle.keys.empty() ? text::wordNone() : text::wordNotEncrypted()));
    showField(console, text::labelCertificateEncryption(),
              wizard::text::protectionWords(encryption.certificates, encryption.certificateIterations,
                                            text::wordNotEncrypted()));
    if (const QString password = wizard::text::passwordWords(encryption.password); !password.isEmpty()) {
        showField(console, text::labelPassword(), password);
    }
}

void showCertificate(const Console& console, const certcore::Certificate& certificate,
                     const std::optional<std::string>& friendlyName, std::chrono::sys_seconds now) {
    const certcore::CertificateDetails& details = certificate.details();
    showField(console, text::labelSubject(), wizard::text::shown(details.subject), 4);
    showField(console, text::labelIssuer(), wizard::text::shown(details.issuer), 4);
    if (friendlyName) {
        showField(console, text::labelFriendlyName(), wizard::text::shown(*friendlyName), 4);
    }
    if (!details.isCa) {
        showField(console, text::labelDnsNames(), wizard::text::hostNameList(certificate), 4);
    }
    showField(console, text::labelValidity(), wizard::text::expiryText(details.notAfter, now), 4);
    showField(console, text::labelKey(), QString::fromStdString(details.key.name), 4);
    showField(console, text::labelThumbprint(), QString::fromStdString(certificate.thumbprint().text()), 4);
}

void showBundleCertificates(const Console& console, const certcore::PfxBundle& bundle,
                            const certcore::RoleAssignment& roles, std::chrono::sys_seconds now) {
    showHeading(console, text::headingCertificates());
    if (bundle.certificates.empty()) {
        console.line(QStringLiteral("  ") + text::wordNone());
    }
    for (const bool server : {true, false}) {
        for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
            if ((roles.roles[i] == certcore::CertificateRole::Server) == server) {
                console.line(QStringLiteral("  ") + wizard::text::roleWords(roles.roles[i]));
                showCertificate(console, bundle.certificates[i].certificate,
                                bundle.certificates[i].attributes.friendlyName, now);
            }
        }
    }
}

std::chrono::sys_seconds currentTime() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

void sayOnlyForUser(const Console& console, const certcore::StoreListing& listing) {
    for (const certcore::Certificate& certificate : listing.onlyForUser) {
        console.complain(
            wrapped(wizard::text::onlyForUser(QString::fromStdString(certificate.thumbprint().text())), 0));
    }
}

std::vector<certcore::Thumbprint> thumbprintsOf(const std::vector<certcore::Certificate>& certificates) {
    std::vector<certcore::Thumbprint> thumbprints;
    thumbprints.reserve(certificates.size());
    for (const certcore::Certificate& certificate : certificates) {
        thumbprints.push_back(certificate.thumbprint());
    }
    return thumbprints;
}

}  // namespace cli
