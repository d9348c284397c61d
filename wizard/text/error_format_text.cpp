// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString keyIsMissing() {
    return Words::tr("A server needs the certificate and its private key; a PFX file (.pfx, .p12) holds both.");
}

}  // namespace

ErrorText isPemCertificate() {
    return {Words::tr("This file holds no private key, only certificates as text (PEM)."), keyIsMissing(),
            Words::tr("Ask the person who sent it for the PFX.")};
}

ErrorText isDerCertificate() {
    return {Words::tr("This file holds no private key, only a certificate (.cer or .crt)."), keyIsMissing(),
            Words::tr("Ask the person who sent it for the PFX.")};
}

ErrorText isPemPrivateKey() {
    return {Words::tr("This file holds only a private key, as text (PEM), and no certificate."), keyIsMissing(),
            Words::tr("Keep the file secret. Ask the person who sent it for the PFX made of key and certificate.")};
}

ErrorText isDerPrivateKey() {
    return {Words::tr("This file holds only a private key, and no certificate."), keyIsMissing(),
            Words::tr("Keep the file secret. Ask the person who sent it for the PFX made of key and certificate.")};
}

ErrorText isPemBundle() {
    return {Words::tr("This file holds a certificate and a private key as text (PEM), not as a PFX."),
            Words::tr("Nothing is missing; only the form is another one."),
            Words::tr(
                "Ask the person who sent it for the same as a PFX. Whoever has OpenSSL makes one with: openssl pkcs12 "
                "-export -in FILE -out NAME.pfx")};
}

ErrorText isPemRequest() {
    return {Words::tr("This file is a certificate request, as text (PEM), and not a certificate."),
            Words::tr("It asks a certificate authority (CA) for a certificate; the answer is another file."),
            Words::tr("Ask the person who sent it for the PFX that was made after the CA had answered.")};
}

ErrorText isDerRequest() {
    return {Words::tr("This file is a certificate request (.csr, .req), and not a certificate."),
            Words::tr("It asks a certificate authority (CA) for a certificate; the answer is another file."),
            Words::tr("Ask the person who sent it for the PFX that was made after the CA had answered.")};
}

ErrorText isPkcs7() {
    return {Words::tr("This file is a certificate collection (.p7b), which never holds a private key."), keyIsMissing(),
            Words::tr("Ask the person who sent it for the PFX.")};
}

ErrorText isZip() {
    return {Words::tr("This file is a ZIP archive, not a PFX."), Words::tr("The certificate is probably inside it."),
            Words::tr("Unpack it first, then choose the .pfx file from the folder.")};
}

ErrorText isJavaKeystore() {
    return {Words::tr("This file is a Java key store (JKS), not a PFX."),
            Words::tr("Java programs keep certificates in it; Windows does not read it."),
            Words::tr("Ask the person who sent it for the same as a PFX. Whoever has Java makes one with: keytool "
                      "-importkeystore -srckeystore FILE -destkeystore NAME.pfx -deststoretype PKCS12")};
}

ErrorText isSerializedStore() {
    return {Words::tr("This file is a Microsoft serialized certificate store (.sst), not a PFX."), keyIsMissing(),
            Words::tr("Ask the person who sent it to export the certificate again as Personal Information Exchange "
                      "(.PFX), with the private key.")};
}

ErrorText isBase64Pfx() {
    return {Words::tr("This file is a PFX written as text (Base64)."),
            Words::tr("Some mail programs and password vaults store it that way."),
            Words::tr("Ask the person who sent it for the file itself. On Windows this turns it back: certutil -decode "
                      "FILE NAME.pfx")};
}

ErrorText isSomethingElse() {
    return {Words::tr("This file is not a PFX."), Words::tr("Whatever it is called, its contents are something else."),
            Words::tr("Choose the file ending in .pfx or .p12. If this is the one you were sent, ask for it again.")};
}

}  // namespace wizard::text::errors
