// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/cli_label_text.h"

#include <QCoreApplication>

namespace wizard::text::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CliLabelText)
};

}  // namespace

QString headingFile() {
    return Words::tr("File");
}
QString headingEncryption() {
    return Words::tr("Encryption");
}
QString headingCertificates() {
    return Words::tr("Certificates");
}
QString headingVerdict() {
    return Words::tr("Verdict");
}
QString headingFindings() {
    return Words::tr("What was noticed");
}
QString headingPlan() {
    return Words::tr("Plan");
}
QString headingReceipt() {
    return Words::tr("Receipt");
}
QString headingNextSteps() {
    return Words::tr("Next steps");
}
QString headingBindings() {
    return Words::tr("Bindings");
}
QString headingEndpoints() {
    return Words::tr("Endpoints");
}
QString headingChain() {
    return Words::tr("Chain");
}

QString labelSize() {
    return Words::tr("Size");
}
QString labelMac() {
    return Words::tr("Integrity");
}
QString labelKeyEncryption() {
    return Words::tr("Private key");
}
QString labelCertificateEncryption() {
    return Words::tr("Certificates");
}
QString labelPassword() {
    return Words::tr("Password");
}
QString labelIterations() {
    return Words::tr("Rounds");
}
QString labelMinimumWindows() {
    return Words::tr("Needs Windows build");
}
QString labelPrivateKeys() {
    return Words::tr("Private keys");
}

QString labelRole() {
    return Words::tr("Role");
}
QString labelSubject() {
    return Words::tr("Issued to");
}
QString labelIssuer() {
    return Words::tr("Issued by");
}
QString labelSerial() {
    return Words::tr("Serial number");
}
QString labelThumbprint() {
    return Words::tr("Thumbprint");
}
QString labelKeyReaders() {
    return Words::tr("Key readable by");
}

QString labelSha256() {
    return Words::tr("SHA-256");
}
QString labelNotBefore() {
    return Words::tr("Valid from");
}
QString labelValidity() {
    return Words::tr("Validity");
}
QString labelDnsNames() {
    return Words::tr("Host names");
}
QString labelIpAddresses() {
    return Words::tr("IP addresses");
}
QString labelKey() {
    return Words::tr("Key");
}
QString labelSignature() {
    return Words::tr("Signature");
}
QString labelFriendlyName() {
    return Words::tr("Friendly name");
}
QString labelArchived() {
    return Words::tr("Archived");
}
QString labelHasPrivateKey() {
    return Words::tr("With private key");
}
QString labelExtendedProperties() {
    return Words::tr("Extended properties");
}
QString labelDaysLeft() {
    return Words::tr("Days left");
}
QString labelBoundTo() {
    return Words::tr("Bound to");
}

QString labelStore() {
    return Words::tr("Store");
}
QString labelPlacement() {
    return Words::tr("Placement");
}
QString labelRemoved() {
    return Words::tr("Removed");
}
QString labelRestored() {
    return Words::tr("Restored");
}
QString labelWritten() {
    return Words::tr("Written");
}
QString labelReport() {
    return Words::tr("Report");
}
QString labelTime() {
    return Words::tr("Time");
}
QString labelEndpoint() {
    return Words::tr("Endpoint");
}
QString labelKind() {
    return Words::tr("Kind");
}
QString labelBefore() {
    return Words::tr("Before");
}
QString labelAddress() {
    return Words::tr("Address");
}
QString labelProtocol() {
    return Words::tr("Protocol");
}
QString labelExpected() {
    return Words::tr("Expected");
}

QString wordYes() {
    return Words::tr("yes");
}
QString wordNo() {
    return Words::tr("no");
}
QString wordNone() {
    return Words::tr("none");
}
QString wordUnknown() {
    return Words::tr("unknown");
}
QString wordEveryWindows() {
    return Words::tr("every Windows");
}
QString wordNotEncrypted() {
    return Words::tr("not encrypted");
}
QString wordNotProtected() {
    return Words::tr("not protected");
}

QString algorithmWithIterations(const QString& algorithm, std::uint64_t iterations) {
    return Words::tr("%1, %2 iterations").arg(algorithm).arg(iterations);
}
QString roleServer() {
    return Words::tr("server");
}
QString roleIntermediate() {
    return Words::tr("intermediate");
}
QString roleRoot() {
    return Words::tr("root");
}
QString roleOther() {
    return Words::tr("other");
}

QString placementPersonal() {
    return Words::tr("everything into Personal");
}
QString placementPersonalAndChain() {
    return Words::tr("everything into Personal, intermediates also where Windows looks");
}
QString placementAutomatic() {
    return Words::tr("each into the store that fits its kind");
}

}  // namespace wizard::text::cli
