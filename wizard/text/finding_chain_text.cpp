// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/fact_text.h"
#include "wizard/text/finding_families.h"

namespace wizard::text::findings {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString unnamed() {
    return Words::tr("(no name)");
}

QString brokenLeaf(const QString& reason) {
    if (reason == u"signature") {
        return Words::tr("The server's certificate is broken: its issuer's signature on it is wrong.");
    }
    return reason == u"date" ? Words::tr("The server's certificate has dates that are not written as they must be.")
                             : Words::tr("The server's certificate does not hold when its chain is checked.");
}

QString brokenLink(const Finding& finding) {
    const QString subject = factTextOr(finding, "subject", unnamed());
    const auto reason = factText(finding, "reason").value_or(QString());
    if (reason == u"signature") {
        return Words::tr("The chain is broken: the signature on %1 is wrong.").arg(subject);
    }
    if (reason == u"date") {
        return Words::tr("The chain is broken: %1 is expired or not valid yet.").arg(subject);
    }
    if (reason == u"ca-flag") {
        return Words::tr("The chain is broken: %1 signed a certificate and was not allowed to.").arg(subject);
    }
    return Words::tr("The chain is broken at %1.").arg(subject);
}

}  // namespace

FindingText chainInvalid(const Finding& finding) {
    const auto thumbprint = factText(finding, "thumbprint");
    if (thumbprint && finding.certificate && *thumbprint == QString::fromStdString(finding.certificate->text())) {
        return {brokenLeaf(factText(finding, "reason").value_or(QString())),
                Words::tr("Clients refuse it, and other certificates in the file would not help. Ask the person who "
                          "ordered it to have the certificate issued again, and for a PFX with the new one.")};
    }
    const QString remedy = Words::tr(
        "The chain leads from the certificate to the certificate authority (CA) behind it; clients refuse a "
        "broken one. Ask the person who sent the file for a PFX with the CA's current certificates.");
    return {
        brokenLink(finding),
        thumbprint ? remedy + u' ' + Words::tr("The one to replace has the thumbprint %1.").arg(*thumbprint) : remedy};
}

FindingText chainIncomplete(const Finding& finding) {
    return {Words::tr("The certificate of the issuer is missing: %1.").arg(factTextOr(finding, "issuer", unnamed())),
            Words::tr("Without it the server may send an incomplete chain, which some devices refuse. Ask the person "
                      "who sent the file to export it again, with all certificates of the certification path.")};
}

FindingText chainUntrusted(const Finding& finding) {
    const QString issuer = factTextOr(finding, "issuer", unnamed());
    if (factIsTrue(finding, "ends_with_root")) {
        return {Words::tr("This computer does not trust the root certificate of the chain: %1.").arg(issuer),
                Words::tr("This is usual with a company's own certificate authority (CA). If %1 is your company's, go "
                          "on: the devices that connect have to trust it, and its administrators know whether they "
                          "do. If you do not know it, ask the person who ordered the certificate.")
                    .arg(issuer)};
    }
    return {
        Words::tr("The chain leads to %1, whose own certificate is neither in the file nor trusted by this computer.")
            .arg(issuer),
        Words::tr("This is usual with a company's own certificate authority (CA). If %1 is your company's, go on. "
                  "If the certificate was bought from a public CA, a certificate of the chain is missing: ask the "
                  "person who sent the file for a PFX with the whole chain.")
            .arg(issuer)};
}

FindingText selfSigned() {
    return {Words::tr("The certificate is self-signed: no certificate authority (CA) stands behind it."),
            Words::tr("That is enough for a test. In use, browsers and devices warn or refuse, unless each of them was "
                      "told to trust it. Ask the person who ordered it for a certificate from a CA.")};
}

}  // namespace wizard::text::findings
