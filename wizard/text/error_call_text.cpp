// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

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
