// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText pfxTruncated() {
    return {Words::tr("This PFX is cut off: its end is missing."),
            Words::tr("The download or the copy was probably interrupted."),
            Words::tr("Copy or download it again. If that does not help, ask the person who sent it for a new copy.")};
}

ErrorText pfxMalformed() {
    return {Words::tr("This PFX is damaged."), Words::tr("Its inner structure breaks the rules of the format."),
            Words::tr("Copy or download it again. If that does not help, ask the person who sent it to export it "
                      "again.")};
}

ErrorText pfxNestedTooDeep() {
    return {Words::tr("This PFX is built in an unusual way: its parts lie too deep inside each other."),
            Words::tr("No usual program writes such a file."),
            Words::tr("Do not use it. Ask the person who sent it where it comes from, and to export it again.")};
}

ErrorText unsupportedMac(const QString& algorithm) {
    return {Words::tr("This PFX is sealed in a way that AssistCert cannot check: %1.").arg(algorithm),
            Words::tr("This has nothing to do with the password."),
            Words::tr("Ask the person who sent the file to export it again with AES-256 and SHA-256.")};
}

ErrorText unsupportedCipher(const QString& algorithm) {
    return {Words::tr("This PFX is encrypted in a way that AssistCert cannot carry out: %1.").arg(algorithm),
            Words::tr("This has nothing to do with the password."),
            Words::tr("Ask the person who sent the file to export it again with AES-256 and SHA-256.")};
}

ErrorText signedWithCertificate() {
    return {Words::tr("This PFX is sealed with somebody's signature, not with a password."),
            Words::tr("AssistCert opens files that are protected by a password."),
            Words::tr("Ask the person who sent the file to export it again, protected by a password.")};
}

ErrorText pfxTooManyParts() {
    return {Words::tr("There are more keys or certificates in this file than AssistCert works through."),
            Words::tr("A PFX for a server holds one key and a few certificates."),
            Words::tr("Ask the person who sent the file for one with the server's certificate and its chain alone.")};
}

ErrorText tooManyIterations(const QString& allowed) {
    return {Words::tr("Opening this PFX would take more rounds of computing than the limit allows (%1).").arg(allowed),
            Words::tr("Many rounds make guessing a password slow; too many can keep a computer busy for hours."),
            Words::tr("Ask the person who sent the file to export it again with the usual settings. If you trust the "
                      "file and can wait, raise the limit with the option --max-iterations.")};
}

}  // namespace wizard::text::errors
