// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/widgets/chain_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"
#include "wizard/text/widgets/life_text.h"

namespace wizard::text::widgets {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChainText)
};

QString invalidText(const certcore::ChainAssessment& chain) {
    const QString culprit = shown(chain.flawSubject);
    switch (chain.flaw) {
        case certcore::ChainFlaw::Signature:
            return Words::tr(
                       "The chain is broken: the signature of %1 is not its issuer's. Ask the sender for a new "
                       "file.")
                .arg(culprit);
        case certcore::ChainFlaw::Date:
            return Words::tr(
                       "The chain is broken: %1 is not valid today. Ask the sender for a file with the current "
                       "certificates of the issuer.")
                .arg(culprit);
        case certcore::ChainFlaw::CaFlag:
            return Words::tr(
                       "The chain is broken: %1 may not issue certificates. Ask the sender for a file with the "
                       "right certificates of the issuer.")
                .arg(culprit);
        case certcore::ChainFlaw::None:
        case certcore::ChainFlaw::Other:
            break;
    }
    return Words::tr("The chain is broken at %1. Ask the sender for a new file.").arg(culprit);
}

QString line(const QString& label, const QString& value) {
    return Words::tr("%1: %2").arg(label, value);
}

}  // namespace

QString certificateName(const certcore::Certificate& certificate) {
    const certcore::CertificateDetails& details = certificate.details();
    const std::string& name = details.commonName ? *details.commonName : details.subject;
    return name.empty() ? Words::tr("(without a name)") : shown(name);
}

QString roleText(certcore::CertificateRole role) {
    switch (role) {
        case certcore::CertificateRole::Server:
            return Words::tr("Server certificate");
        case certcore::CertificateRole::Intermediate:
            return Words::tr("Intermediate");
        case certcore::CertificateRole::Root:
            return Words::tr("Root");
        case certcore::CertificateRole::Other:
            return Words::tr("Other certificate");
    }
    return {};
}

QString roleOfThisComputer(certcore::CertificateRole role) {
    return Words::tr("%1, found on this computer").arg(roleText(role));
}

QString chainOutcomeText(const certcore::ChainAssessment& chain) {
    switch (chain.outcome) {
        case certcore::ChainOutcome::Trusted:
            return Words::tr("The chain is complete, and this computer trusts its root.");
        case certcore::ChainOutcome::Untrusted:
            return chain.endsWithRoot
                       ? Words::tr(
                             "The chain is complete, but this computer does not know its root. This is usual "
                             "with a company's own certificate authority.")
                       : Words::tr(
                             "The chain ends before a root that this computer knows. This is usual with a "
                             "company's own certificate authority.");
        case certcore::ChainOutcome::SelfSigned:
            return Words::tr("The certificate was issued by itself: nobody else vouches for it.");
        case certcore::ChainOutcome::Incomplete:
            return Words::tr(
                "The certificate that issued this one is missing. Ask the sender for a file that holds "
                "the whole chain.");
        case certcore::ChainOutcome::Invalid:
            return invalidText(chain);
    }
    return {};
}

QString missingIssuerName(const certcore::ChainAssessment& chain) {
    return chain.lastIssuer.empty() ? Words::tr("(without a name)") : shown(chain.lastIssuer);
}

QString missingIssuerRole() {
    return Words::tr("Not found");
}

QString chainName() {
    return Words::tr("Certification path");
}

QString chainColumnName() {
    return Words::tr("Certificate");
}

QString chainColumnRole() {
    return Words::tr("What it is");
}

QString alsoInTheFile() {
    return Words::tr("Also in the file");
}

QString andMore(std::int64_t count) {
    return Words::tr("and %1 more").arg(count);
}

QString labelIssuedTo() {
    return Words::tr("Issued to");
}

QString labelIssuedBy() {
    return Words::tr("Issued by");
}

QString labelValid() {
    return Words::tr("Valid");
}

QString labelThumbprint() {
    return Words::tr("Thumbprint");
}

QString certificateDetails(const certcore::Certificate& certificate) {
    const certcore::CertificateDetails& details = certificate.details();
    return QStringList{line(labelIssuedTo(), shown(details.subject)), line(labelIssuedBy(), shown(details.issuer)),
                       line(labelValid(), validityText(details.notBefore, details.notAfter)),
                       line(labelThumbprint(), shown(certificate.thumbprint().text()))}
        .join(u'\n');
}

}  // namespace wizard::text::widgets
