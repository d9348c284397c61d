// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/fact_text.h"
#include "wizard/text/finding_families.h"

namespace wizard::text::findings {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

/// A made-up file could hold thousands; a reader needs the first few.
constexpr qsizetype mostThumbprints = 20;

QString thumbprintList(const QStringList& thumbprints) {
    const QString first = thumbprints.first(qMin(thumbprints.size(), mostThumbprints)).join(QStringLiteral(", "));
    return thumbprints.size() <= mostThumbprints
               ? first
               : Words::tr("%1 and %2 more").arg(first).arg(thumbprints.size() - mostThumbprints);
}

}  // namespace

FindingText noCertificate(const Finding& finding) {
    if (factIsTrue(finding, "public_key_part")) {
        return {Words::tr("No certificate can be seen: a part of this file is encrypted for somebody's certificate."),
                Words::tr("Only the owner of that certificate can open that part. Ask the person who sent the file to "
                          "export it again, protected by a password alone.")};
    }
    return {Words::tr("There is no certificate in this file."),
            Words::tr("Nothing can be installed from it. Ask the person who sent it for a PFX that holds the server's "
                      "certificate together with its private key.")};
}

FindingText noPrivateKey(const Finding& finding) {
    if (factNumber(finding, "unsupported_keys").value_or(0) > 0) {
        return {Words::tr("The private key is of a kind that AssistCert cannot use."),
                Words::tr("Ask the person who ordered the certificate for one with a usual key: RSA with 2048 bits or "
                          "more.")};
    }
    return {Words::tr("The private key is missing."),
            Words::tr("A server needs the certificate and its private key together. Ask the person who sent the file "
                      "to export it again as a PFX, this time with the private key.")};
}

FindingText keyMismatch() {
    return {Words::tr("The private key does not belong to any certificate in this file."),
            Words::tr("Key and certificate were not made together. Ask the person who sent the file to export "
                      "the certificate again, together with its own private key.")};
}

FindingText severalServerCertificates(const Finding& finding) {
    const QStringList thumbprints = factList(finding, "thumbprints");
    if (thumbprints.isEmpty()) {
        return {Words::tr("This file holds several certificates with a private key."),
                Words::tr("Choose the one to install. The console program takes it as --certificate THUMBPRINT. If you "
                          "do not know which, ask the person who sent the file.")};
    }
    return {Words::tr("This file holds %1 certificates with a private key.").arg(thumbprints.size()),
            Words::tr("Choose the one to install. The console program takes it as --certificate THUMBPRINT, with one "
                      "of: %1. If you do not know which, ask the person who sent the file.")
                .arg(thumbprintList(thumbprints))};
}

FindingText containsRoot(const Finding& finding) {
    return {Words::tr("The file also holds a root certificate: %1.")
                .arg(factTextOr(finding, "subject", Words::tr("(no name)"))),
            Words::tr("The server works with it and does not need it. AssistCert makes no computer trust it without "
                      "your consent. Mention it in the ticket, so that the next PFX comes without it.")};
}

FindingText needsNewerWindows(const Finding& finding) {
    const auto build = factNumber(finding, "minimum_windows_build");
    const QString remedy = Words::tr(
        "Nothing to do: AssistCert converts the file while it imports it. Only the Management Console of an "
        "older Windows would refuse it. Windows Server 2019 has build 17763.");
    return build ? FindingText{Words::tr("The file is encrypted in a way that Windows reads from build %1 on.")
                                   .arg(*build),
                               remedy}
                 : FindingText{Words::tr("The file is encrypted in a way that only a newer Windows reads."), remedy};
}

FindingText alreadyInstalled() {
    return {
        Words::tr("This certificate is already installed, with its private key."),
        Words::tr("Nothing has to be imported: it is left as it is. After a first installation or an upgrade, go back "
                  "to the installer of the product. In a renewal, bind it to the site and update the thumbprint, "
                  "where that is not done yet.")};
}

FindingText replacesInstalled() {
    return {Words::tr("A certificate with the same names is already installed; this one is to take its place."),
            Words::tr("Nothing to do now. The old one stays until the server uses the new one: the next steps after "
                      "the import say how.")};
}

FindingText keyNotSupported(const Finding& finding) {
    return {Words::tr("The file also holds a private key of a kind that AssistCert leaves out: %1.")
                .arg(factTextOr(finding, "algorithm", Words::tr("unknown"))),
            Words::tr("Nothing to do, unless another line here says that a private key is missing.")};
}

}  // namespace wizard::text::findings
