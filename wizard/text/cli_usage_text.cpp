// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/cli_usage_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CliUsageText)
};

}  // namespace

QString unknownVerb(const QString& word) {
    return Words::tr("there is no verb \"%1\"").arg(shown(word));
}

QString verbMissing() {
    return Words::tr("the verb is missing, such as check or import");
}

QString argumentMissing(const QString& argument) {
    return Words::tr("%1 is missing").arg(argument);
}

QString argumentTooMany(const QString& argument) {
    return Words::tr("\"%1\" is one argument too many").arg(shown(argument));
}

QString twoPasswordSources() {
    return Words::tr("give either --password-stdin or --password-file, not both");
}

QString noPasswordLine() {
    return Words::tr("the password source is empty; an empty line is the empty password");
}

QString notAPositiveNumber(const QString& option) {
    return Words::tr("%1 wants a whole number above 0").arg(option);
}

QString unknownPlacement(const QString& value) {
    return Words::tr("\"%1\" is no placement: personal, personal-and-chain or automatic").arg(shown(value));
}

QString receiptOrLast() {
    return Words::tr("give either a RECEIPT-ID or --last");
}

QString bindTargetMissing() {
    return Words::tr("say what to bind: --endpoint or --replacing");
}

QString optionHeading() {
    return Words::tr("Options");
}

}  // namespace wizard::text::cli
