// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText policyForbidsExportable() {
    return {Words::tr("Your administrator does not allow keys that can be exported again."),
            Words::tr("Nothing was changed."),
            Words::tr("Import without marking the key as exportable, or ask your administrator.")};
}

ErrorText policyForbidsForce() {
    return {Words::tr("Your administrator does not allow installing a certificate that does not fit."),
            Words::tr("Nothing was changed."),
            Words::tr("Do what stands next to each error, or ask your administrator.")};
}

ErrorText policyForbidsRemove() {
    return {Words::tr("Your administrator does not allow removing certificates."), Words::tr("Nothing was changed."),
            Words::tr("Ask your administrator. An import can still be taken back by its receipt.")};
}

ErrorText findingsForbid() {
    return {Words::tr("Not imported: the check found errors."),
            Words::tr("With them the certificate would not work for this product. Nothing was changed."),
            Words::tr("Do what stands next to each error. Only if somebody who answers for it agrees, import it all "
                      "the same: Install anyway, or --force.")};
}

ErrorText findingsMakeImpossible() {
    return {Words::tr("Not imported: this file cannot be installed as it is."),
            Words::tr("--force does not help here. Nothing was changed."),
            Words::tr("Do what stands next to each error.")};
}

ErrorText notOnThisPlatform(const QString& what) {
    return {Words::tr("This system cannot do that: %1.").arg(what), Words::tr("AssistCert does this on Windows only."),
            Words::tr("Carry out this step on the Windows server itself.")};
}

ErrorText passwordMissing() {
    return {Words::tr("A password is needed, and none was given."),
            Words::tr("The file does not open with an empty password, and there is no terminal to ask at."),
            Words::tr("Give it with --password-stdin, --password-file FILE or the environment variable "
                      "ASSISTCERT_PASSWORD.")};
}

ErrorText thumbprintIsSha256() {
    return {Words::tr("This is a SHA-256 value: it has 64 digits."),
            Words::tr("The thumbprint that Windows shows and the product asks for is the SHA-1 one, with 40 digits."),
            Words::tr("Copy the value that is called Thumbprint.")};
}

ErrorText thumbprintWrongLength(const QString& digits) {
    return {Words::tr("This is no thumbprint: it has %1 hexadecimal digits.").arg(digits),
            Words::tr("A thumbprint has 40."), Words::tr("Copy it once more, from the first digit to the last.")};
}

ErrorText thumbprintWrongCharacter(const QString& codePoint) {
    return {Words::tr("This is no thumbprint: there is a character in it that is no hexadecimal digit (%1).")
                .arg(codePoint),
            Words::tr("A thumbprint is made of 0 to 9 and A to F."), Words::tr("Copy the thumbprint alone.")};
}

ErrorText usageWrong(const QString& what) {
    const QString reason = what.endsWith(u'.') ? what.chopped(1) : what;
    return {Words::tr("The call is not complete or not correct: %1.").arg(reason),
            {},
            Words::tr("See what is possible: assistcert --help")};
}

ErrorText unexpected() {
    return {Words::tr("Something went wrong inside AssistCert."), Words::tr("This is a defect of the program."),
            Words::tr("Try again. If it happens again, send the report to those who look after AssistCert.")};
}

ErrorText cancelledByUser() {
    return {Words::tr("Cancelled."), Words::tr("Nothing is left behind."), Words::tr("Start again whenever you like.")};
}

}  // namespace wizard::text::errors
