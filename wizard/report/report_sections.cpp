// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_sections.h"

#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/cli_binding_text.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/report_text.h"
#include "wizard/text/value_text.h"
#include "wizard/text/verdict_text.h"

namespace wizard::report {

namespace {

namespace labels = wizard::text::cli;
namespace words = wizard::text::report;
using text::shown;
using Row = ContentRow;

Row code(const QString& label, const std::string& value) {
    return {label, shown(value), Row::Look::Code};
}

QString yesOrNo(bool yes) {
    return yes ? labels::wordYes() : labels::wordNo();
}

// Such as 2026-11-22 20:55:01 UTC.
QString momentText(std::chrono::sys_seconds moment) {
    QString iso = QString::fromStdString(certcore::toIsoTime(moment));
    return iso.replace(u'T', u' ').replace(QStringLiteral("Z"), QStringLiteral(" UTC"));
}

// Values that nobody knows leave no row.
void addKnown(std::vector<Row>& rows, const QString& label, const QString& value) {
    if (!value.isEmpty()) {
        rows.push_back({label, shown(value)});
    }
}

// Which certificate has its key says the file; of the store the check has said it.
ContentGroup certificateGroup(const ReportedCertificate& one, bool isFromFile) {
    const certcore::CertificateDetails& details = one.certificate.details();
    ContentGroup group{text::roleWords(one.surroundings.role), {}};
    std::vector<Row>& rows = group.rows;
    rows.push_back({labels::labelSubject(), shown(details.subject)});
    rows.push_back({labels::labelIssuer(), shown(details.issuer)});
    if (one.surroundings.friendlyName) {
        rows.push_back({labels::labelFriendlyName(), shown(*one.surroundings.friendlyName)});
    }
    if (!details.isCa) {
        rows.push_back({labels::labelDnsNames(), text::hostNameList(one.certificate)});
    }
    rows.push_back({labels::labelNotBefore(), momentText(details.notBefore)});
    rows.push_back({labels::labelValidity(), momentText(details.notAfter)});
    rows.push_back({labels::labelKey(), shown(details.key.name)});
    rows.push_back({labels::labelSignature(), shown(details.signature)});
    if (isFromFile) {
        rows.push_back({labels::labelHasPrivateKey(), yesOrNo(one.surroundings.hasPrivateKey)});
    }
    rows.push_back(code(labels::labelSerial(), details.serial));
    rows.push_back(code(labels::labelThumbprint(), one.certificate.thumbprint().text()));
    rows.push_back(code(labels::labelSha256(), details.sha256));
    return group;
}

QString thumbprintText(const std::optional<certcore::Thumbprint>& thumbprint) {
    return thumbprint ? QString::fromStdString(thumbprint->text()) : labels::wordNone();
}

QStringList forcedTitles(const ImportReport& report) {
    QStringList titles;
    const std::vector<std::string> forced = report.forced();
    for (const certcore::Finding& finding : report.findings) {
        if (std::ranges::find(forced, certcore::findingName(finding.id)) != forced.end()) {
            titles += text::describe(finding).title;
        }
    }
    return titles;
}

void addKeyAccess(std::vector<Row>& rows, const ImportReport& report) {
    for (const text::KeyAccessRow& row : text::keyAccessRows(report.options)) {
        rows.push_back({row.label, row.value});
    }
}

}  // namespace

QString fileNameOf(const ImportReport& report) {
    const QString path = QString::fromStdString(report.path);
    return shown(path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1));
}

ContentSection findAgainSection(const ImportReport& report) {
    ContentSection section{words::headingFindAgain(), ContentSection::Look::Card, {}, {}, {}, {}};
    std::vector<Row> rows;
    if (report.hasFile()) {
        rows.push_back({words::labelFileName(), fileNameOf(report)});
    }
    if (const ReportedCertificate* leaf = report.leaf()) {
        const certcore::CertificateDetails& details = leaf->certificate.details();
        rows.push_back({labels::labelFriendlyName(), leaf->surroundings.friendlyName
                                                         ? shown(*leaf->surroundings.friendlyName)
                                                         : labels::wordNone()});
        rows.push_back({labels::labelSubject(), shown(details.subject)});
        rows.push_back({words::labelExpires(), text::expiryText(details.notAfter, report.circumstances.time)});
        rows.push_back(code(labels::labelThumbprint(), leaf->certificate.thumbprint().text()));
    }
    section.groups.push_back({{}, std::move(rows)});
    return section;
}

ContentSection findingsSection(const ImportReport& report) {
    ContentSection section{labels::headingFindings(), {}, {}, {}, {}, {}};
    for (const certcore::Finding& finding : report.findings) {
        const text::FindingText described = text::describe(finding);
        section.findings.push_back(
            {finding.severity, text::severityWord(finding.severity), described.title, described.remedy});
    }
    if (report.findings.empty()) {
        section.paragraphs += text::cli::noFindings();
    }
    return section;
}

ContentSection hostsSection(const ImportReport& report) {
    ContentSection section{words::headingHosts(), {}, {}, {}, {}, {}};
    if (!report.hostsChecked) {
        section.paragraphs += words::sentenceNamesNotChecked();
        return section;
    }
    QStringList hosts;
    for (const std::string& host : report.hosts) {
        hosts += text::shownName(QString::fromStdString(host));
    }
    section.groups.push_back({{}, {{words::labelCheckedFor(), hosts.join(QStringLiteral(", "))}}});
    return section;
}

ContentSection chainSection(const ImportReport& report) {
    ContentSection section{words::headingChain(), {}, {}, {}, {}, {}};
    for (const certcore::Certificate& certificate : report.chain) {
        const certcore::CertificateDetails& details = certificate.details();
        section.list +=
            words::chainLink(shown(details.subject), text::expiryText(details.notAfter, report.circumstances.time));
    }
    if (!report.chain.empty() && !report.chain.back().details().isSelfSigned) {
        section.list += words::chainEnd(shown(report.chain.back().details().issuer));
    }
    return section;
}

ContentSection writtenSection(const ImportReport& report) {
    const Ending& ending = report.ending;
    const bool isWritten = ending.receipt.has_value();
    ContentSection section{isWritten ? words::headingWritten() : words::headingWouldBeWritten(), {}, {}, {}, {}, {}};
    if (!isWritten && !ending.plan) {
        return section;
    }
    std::vector<Row> rows{{labels::labelStore(), shown(report.store)},
                          {labels::labelPlacement(), text::placementWords(report.options.placement)}};
    for (const auto& write : isWritten ? ending.receipt->written : ending.plan->writes) {
        rows.push_back({labels::labelWritten(), words::writtenInto(QString::fromStdString(write.thumbprint.text()),
                                                                   shown(write.store), write.hadItBefore)});
    }
    rows.push_back({words::labelExportable(), yesOrNo(report.options.exportable)});
    rows.push_back({words::labelKeepsProperties(), yesOrNo(report.options.includeExtendedProperties)});
    addKeyAccess(rows, report);
    for (const QString& title : forcedTitles(report)) {
        rows.push_back({words::labelGonePast(), title});
    }
    if (isWritten) {
        rows.push_back(code(labels::headingReceipt(), ending.receipt->id.text()));
    }
    section.groups.push_back({{}, std::move(rows)});
    return section;
}

ContentSection bindingSection(const ImportReport& report) {
    const std::optional<BindingSummary>& binding = report.ending.binding;
    if (!binding) {
        return {};
    }
    ContentSection section{binding->receipt ? labels::headingBound() : labels::headingToBind(), {}, {}, {}, {}, {}};
    if (binding->changes.empty()) {
        section.paragraphs += labels::nothingToRenew();
    }
    std::vector<Row> rows;
    for (const certcore::BindingChange& change : binding->changes) {
        rows.push_back(
            {shown(change.after.endpoint.text()), words::boundInstead(thumbprintText(change.after.thumbprint()),
                                                                      thumbprintText(change.thumbprintBefore()))});
    }
    // What is imported gets it with the import, and has it among what was written.
    if (report.ending.outcome == Outcome::AlreadyInstalled) {
        addKeyAccess(rows, report);
    }
    if (binding->receipt) {
        rows.push_back(code(labels::headingReceipt(), binding->receipt->text()));
    }
    if (!rows.empty()) {
        section.groups.push_back({{}, std::move(rows)});
    }
    return section;
}

ContentSection undoSection(const ImportReport& report) {
    ContentSection section{words::headingUndo(), {}, {}, {}, {}, {}};
    if (!report.ending.undoArguments.isEmpty()) {
        section.paragraphs += text::cli::howToUndo(report.ending.undoArguments);
    }
    return section;
}

ContentSection nextStepsSection(const ImportReport& report) {
    ContentSection section{labels::headingNextSteps(), {}, {}, {}, {}, {}};
    for (const text::NextStep& step : report.ending.nextSteps) {
        section.list += step.sentence();
    }
    return section;
}

ContentSection certificatesSection(const ImportReport& report) {
    ContentSection section{report.hasFile() ? words::headingInFile() : words::headingInStore(), {}, {}, {}, {}, {}};
    for (const ReportedCertificate& one : report.certificates) {
        section.groups.push_back(certificateGroup(one, report.hasFile()));
    }
    if (report.certificates.empty()) {
        section.paragraphs += labels::wordNone();
    }
    return section;
}

ContentSection fileSection(const ImportReport& report) {
    if (!report.hasFile()) {
        return {};
    }
    const certcore::EncryptionSummary& encryption = report.encryption;
    ContentSection section{labels::headingFile(), {}, {}, {}, {}, {}};
    section.groups.push_back(
        {{},
         {{words::labelPath(), shown(report.path)},
          {labels::labelSize(), words::byteCount(report.size)},
          {labels::labelPrivateKeys(), QString::number(report.keys)},
          {labels::labelMac(),
           text::protectionWords(encryption.mac, encryption.macIterations, labels::wordNotProtected())},
          {labels::labelKeyEncryption(),
           text::protectionWords(encryption.key, encryption.keyIterations,
                                 report.keys == 0 ? labels::wordNone() : labels::wordNotEncrypted())},
          {labels::labelCertificateEncryption(),
           text::protectionWords(encryption.certificates, encryption.certificateIterations,
                                 labels::wordNotEncrypted())}}});
    if (const QString password = text::passwordWords(encryption.password); !password.isEmpty()) {
        section.groups.back().rows.push_back({labels::labelPassword(), password});
    }
    return section;
}

ContentSection originSection(const ImportReport& report) {
    const Circumstances& circumstances = report.circumstances;
    ContentSection section{words::headingOrigin(), {}, {}, {}, {}, {}};
    std::vector<Row> rows;
    addKnown(rows, words::labelComputer(), circumstances.computerName);
    rows.push_back({labels::labelTime(), momentText(circumstances.time)});
    addKnown(rows, words::labelAccount(), circumstances.account);
    addKnown(rows, words::labelProduct(), circumstances.productName);
    addKnown(rows, words::labelLayout(), circumstances.layoutName);
    addKnown(rows, words::labelAllowedBy(), circumstances.allowedBy);
    addKnown(rows, words::labelProgram(), circumstances.programVersion);
    section.groups.push_back({{}, std::move(rows)});
    return section;
}

}  // namespace wizard::report
