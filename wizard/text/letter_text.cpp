// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/letter_text.h"

#include <QCoreApplication>

#include "wizard/text/duration_text.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/value_text.h"
#include "wizard/text/verdict_text.h"

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

QString bullet(const QString& line) {
    return QStringLiteral("- ") + line;
}

QStringList findingLines(const certcore::CheckReport& report, certcore::Severity leastSeverity) {
    QStringList lines;
    for (const certcore::Finding& finding : report.findings) {
        if (finding.severity >= leastSeverity) {
            const FindingText words = describe(finding);
            lines += bullet(QStringLiteral("%1: %2 %3").arg(severityWord(finding.severity), words.title, words.remedy));
        }
    }
    return lines;
}

QStringList certificateLines(const LetterSubject& subject) {
    if (subject.certificate == nullptr) {
        return {};
    }
    const certcore::CertificateDetails& details = subject.certificate->details();
    return {Words::tr("Certificate: %1").arg(shown(details.subject)),
            Words::tr("Issued by: %1").arg(shown(details.issuer)),
            Words::tr("It %1.").arg(expiryText(details.notAfter, subject.now)),
            Words::tr("Thumbprint: %1").arg(QString::fromStdString(subject.certificate->thumbprint().text()))};
}

QString hostLine(const QStringList& hosts) {
    QStringList names;
    for (const QString& host : hosts) {
        names += shown(host);
    }
    return hosts.isEmpty() ? Words::tr("Host names: not known yet, so they were not checked.")
                           : Words::tr("Host names that it has to cover: %1").arg(names.join(QStringLiteral(", ")));
}

QStringList nameLines(const QStringList& hosts) {
    if (hosts.isEmpty()) {
        return {bullet(Words::tr("the full name of the management site: ____________________")),
                bullet(Words::tr("the full name of each Connection Proctor: ____________________"))};
    }
    QStringList lines;
    for (const QString& host : hosts) {
        lines += bullet(shown(host));
    }
    return lines;
}

QStringList requirements(const QStringList& hosts) {
    QStringList lines{
        Words::tr("It has to be a certificate for a web server (server authentication), with all these names in "
                  "its subject alternative names:")};
    lines += nameLines(hosts);
    lines += Words::tr(
        "A wildcard such as *.example.com will do where each name has exactly one label in the place of "
        "the star.");
    lines += QString();
    lines += Words::tr("Key: RSA with 2048 bits or more. Signature: SHA-256.");
    lines += Words::tr(
        "Form: one PFX file (PKCS #12) protected by a password. It holds the certificate, its private "
        "key and the certificates of the issuing authorities. Send the password by another way than "
        "the file.");
    return lines;
}

}  // namespace

QString senderMail(const LetterSubject& subject) {
    QStringList lines{Words::tr("Subject: The certificate file %1 cannot be used").arg(shown(subject.fileName)),
                      QString(), Words::tr("Hello,"), QString(),
                      Words::tr("the file %1, meant for our %2 server, does not fit. This is why:")
                          .arg(shown(subject.fileName), subject.profile.productName)};
    lines += findingLines(subject.report, certcore::Severity::Error);
    lines += QString();
    lines += certificateLines(subject);
    lines += QString();
    lines += Words::tr("Please send us a file that fits:");
    lines += requirements(subject.hosts);
    return lines.join(u'\n') + u'\n';
}

QString ticketText(const LetterSubject& subject) {
    QStringList lines{Words::tr("AssistCert on %1: %2").arg(shown(subject.computer), shown(subject.fileName)),
                      verdictSentence(subject.report.verdict, subject.report.hostsChecked), hostLine(subject.hosts)};
    lines += certificateLines(subject);
    const QStringList findings = findingLines(subject.report, certcore::Severity::Info);
    if (!findings.isEmpty()) {
        lines += QString();
        lines += Words::tr("What was noticed:");
        lines += findings;
    }
    return lines.join(u'\n') + u'\n';
}

QString orderText(const Profile& profile, const QStringList& hosts) {
    QStringList lines{Words::tr("Please order an SSL certificate for our %1 server.").arg(profile.productName),
                      QString()};
    lines += requirements(hosts);
    return lines.join(u'\n') + u'\n';
}

}  // namespace wizard::text
