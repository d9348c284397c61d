// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/served_text.h"

#include <QCoreApplication>

#include "wizard/text/fact_text.h"

namespace wizard::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServedText)
};

QString noName() {
    return Words::tr("(no name)");
}

// The title says it of a file and of a server alike; what to do is another matter.
FindingText withRemedy(const certcore::Finding& finding, const QString& remedy) {
    return {describe(finding).title, remedy};
}

FindingText hostNotCovered(const certcore::Finding& finding) {
    return withRemedy(
        finding,
        Words::tr("Who connects by this name is warned or refused. Check the name first. If it is right, another "
                  "certificate has to be bound there: one that lists this name."));
}

FindingText expired(const certcore::Finding& finding) {
    return withRemedy(finding,
                      Words::tr("Nobody can connect without a warning. Import the renewed certificate and bind "
                                "it to this port."));
}

FindingText notYetValid(const certcore::Finding& finding) {
    return withRemedy(finding,
                      Words::tr("Browsers and devices refuse it until then. Check the date of this computer; if it is "
                                "right, bind the former certificate again for that long."));
}

FindingText expiresSoon(const certcore::Finding& finding) {
    return withRemedy(finding, Words::tr("It still works. Renew it before that day."));
}

FindingText weakKey(const certcore::Finding& finding) {
    return withRemedy(finding,
                      Words::tr("Browsers and devices refuse it. It has to be replaced by a certificate with a "
                                "new key: RSA with 2048 bits or more."));
}

FindingText weakSignature(const certcore::Finding& finding) {
    return withRemedy(finding,
                      Words::tr("Some clients refuse it. Ask the person who ordered the certificate to have it issued "
                                "again with a SHA-256 signature."));
}

FindingText notForServer(const certcore::Finding& finding) {
    return withRemedy(finding, Words::tr("Browsers and devices refuse it. The certificate of the web server has to be "
                                         "bound to this port instead."));
}

FindingText chainIncomplete(const certcore::Finding& finding) {
    return {Words::tr("The server does not send the certificate of its issuer: %1.")
                .arg(factTextOr(finding, "issuer", noName())),
            Words::tr("Browsers may find it by themselves; other devices refuse the connection. Import the PFX once "
                      "more, so that the intermediate certificates are put where Windows looks for them, and restart "
                      "the service.")};
}

FindingText chainUntrusted(const certcore::Finding& finding) {
    const QString issuer = factTextOr(finding, "issuer", noName());
    return {Words::tr("This computer does not trust the chain that the server sends: it ends at %1.").arg(issuer),
            Words::tr("This is usual with a company's own certificate authority (CA): the devices that connect have to "
                      "trust it. With a certificate that was bought from a public CA, an intermediate certificate is "
                      "missing on the server.")};
}

FindingText chainInvalid(const certcore::Finding& finding) {
    return {Words::tr("The chain that the server sends is broken at %1.").arg(factTextOr(finding, "subject", noName())),
            Words::tr("Clients refuse it: a certificate in it is expired, wrongly signed, or was not allowed to sign. "
                      "Import the PFX with the CA's current certificates, and restart the service.")};
}

FindingText selfSigned(const certcore::Finding& finding) {
    return withRemedy(finding, Words::tr("Browsers and devices warn or refuse. Often it is one that Windows or a setup "
                                         "made for itself: bind the right certificate to this port."));
}

}  // namespace

FindingText describeServed(const certcore::Finding& finding) {
    using certcore::FindingId;
    // A table: no default, so that the compiler finds a missing one.
    // clang-format off
    switch (finding.id) {
        case FindingId::HostNotCovered: return hostNotCovered(finding);
        case FindingId::Expired: return expired(finding);
        case FindingId::NotYetValid: return notYetValid(finding);
        case FindingId::ExpiresSoon: return expiresSoon(finding);
        case FindingId::WeakKey: return weakKey(finding);
        case FindingId::WeakSignature: return weakSignature(finding);
        case FindingId::NotForServerAuthentication: return notForServer(finding);
        case FindingId::ChainIncomplete: return chainIncomplete(finding);
        case FindingId::ChainUntrusted: return chainUntrusted(finding);
        case FindingId::ChainInvalid: return chainInvalid(finding);
        case FindingId::SelfSigned: return selfSigned(finding);
        case FindingId::NoCertificate:
        case FindingId::NoPrivateKey:
        case FindingId::KeyMismatch:
        case FindingId::SeveralServerCertificates:
        case FindingId::NoWildcardOrSan:
        case FindingId::WildcardTooBroad:
        case FindingId::IsCaCertificate:
        case FindingId::T10Certificate:
        case FindingId::LifetimeTooLong:
        case FindingId::ContainsRoot:
        case FindingId::NameLost:
        case FindingId::NeedsNewerWindows:
        case FindingId::AlreadyInstalled:
        case FindingId::ReplacesInstalled:
        case FindingId::KeyNotSupported:
            break;
    }
    // clang-format on
    return describe(finding);
}

}  // namespace wizard::text
