// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/duration_text.h"
#include "wizard/text/fact_text.h"
#include "wizard/text/finding_families.h"

namespace wizard::text::findings {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString unknownDate() {
    return Words::tr("(date unknown)");
}

QString lifetimeTitle(const Finding& finding) {
    const auto days = factNumber(finding, "days");
    const auto allowed = factNumber(finding, "allowed_days");
    return days && allowed ? Words::tr("The certificate is valid for %1; the rule of its day of issue allows %2.")
                                 .arg(dayCount(*days), dayCount(*allowed))
                           : Words::tr("The certificate is valid for longer than the rule of its day of issue allows.");
}

}  // namespace

FindingText isCaCertificate() {
    return {Words::tr("This is the certificate of a certificate authority (CA), not of a server."),
            Words::tr("A CA certificate signs other certificates; clients refuse it on a server. Ask the person who "
                      "sent the file for the PFX with the server's own certificate.")};
}

FindingText t10Certificate(const Finding& finding) {
    const QString word = factTextOr(finding, "word", QStringLiteral("T10"));
    const QString title = factText(finding, "found_in") == u"issuer"
                              ? Words::tr("This looks like a %1 API certificate: %1 stands in the name of its issuer.")
                              : Words::tr("This looks like a %1 API certificate: %1 stands in its name.");
    return {title.arg(word),
            Words::tr("This goes by the name only. The %1 API certificates are made in another way and do not belong "
                      "here: choose the PFX with the server's SSL certificate. If you know that this is the one and "
                      "only its name misleads, it can be installed all the same: Install anyway, or --force.")
                .arg(word)};
}

FindingText notForServerAuthentication() {
    return {Words::tr("The certificate is not meant for a server."),
            Words::tr("Its list of uses leaves out server authentication, so browsers and devices refuse it. Ask the "
                      "person who ordered it for a certificate for a web server.")};
}

FindingText weakKey(const Finding& finding) {
    if (fact(finding, "guessable") != nullptr) {
        return {Words::tr("The key of the certificate is broken: anybody can work out its private half (%1).")
                    .arg(factTextOr(finding, "key", Words::tr("kind unknown"))),
                Words::tr("Whoever does can read what the server sends and receives. Ask the person who ordered the "
                          "certificate for one with a new key, made by another program.")};
    }
    return {Words::tr("The key of the certificate is too weak: %1.")
                .arg(factTextOr(finding, "key", Words::tr("kind unknown"))),
            Words::tr("Browsers and devices refuse it. Ask the person who ordered the certificate for one with a new "
                      "key: RSA with 2048 bits or more.")};
}

FindingText weakSignature(const Finding& finding) {
    return {Words::tr("%1 is signed in a way that is no longer considered safe: %2.")
                .arg(factTextOr(finding, "subject", Words::tr("A certificate")),
                     factTextOr(finding, "signature", Words::tr("kind unknown"))),
            Words::tr("Some clients refuse it. Ask the person who ordered the certificate to have it issued again with "
                      "a SHA-256 signature.")};
}

FindingText expired(const Finding& finding) {
    return {Words::tr("The certificate expired on %1.").arg(factDateOr(finding, "not_after", unknownDate())),
            Words::tr("Nobody accepts it any more. Check that you chose the newest file; if so, ask the person who "
                      "ordered the certificate to renew it.")};
}

FindingText notYetValid(const Finding& finding) {
    const QString date = factDateOr(finding, "not_before", unknownDate());
    return {Words::tr("The certificate is not valid before %1.").arg(date),
            Words::tr("Check the date of this computer first. If it is right, install the certificate from %1 on; if "
                      "you need one now, ask the person who ordered it.")
                .arg(date)};
}

FindingText expiresSoon(const Finding& finding) {
    const QString date = factDateOr(finding, "not_after", unknownDate());
    const auto days = factNumber(finding, "days_left");
    const QString title = days ? Words::tr("The certificate %1.").arg(expiresInText(*days, date))
                               : Words::tr("The certificate expires soon: on %1.").arg(date);
    return {title,
            Words::tr("It can be installed now. Check that you chose the newest file, and ask the person who ordered "
                      "it to order the next one already.")};
}

FindingText lifetimeTooLong(const Finding& finding) {
    const QString remedy =
        finding.severity == certcore::Severity::Info
            ? Words::tr(
                  "Nothing to do: the rule binds public certificate authorities (CAs), and this certificate "
                  "comes from a private one.")
            : Words::tr(
                  "Some browsers and devices refuse such a certificate. Ask the certificate authority (CA) that "
                  "issued it for one with a shorter life.");
    return {lifetimeTitle(finding), remedy};
}

}  // namespace wizard::text::findings
