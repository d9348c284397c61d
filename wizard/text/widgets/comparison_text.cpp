// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/widgets/comparison_text.h"

#include <QCoreApplication>

namespace wizard::text::widgets {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

}  // namespace

QString comparisonHeading() {
    return Words::tr("Old and new side by side");
}

QString columnOld() {
    return Words::tr("Installed now");
}

QString columnNew() {
    return Words::tr("In this file");
}

QString rowNames() {
    return Words::tr("Host names");
}

QString rowIssuedBy() {
    return Words::tr("Issued by");
}

QString rowKey() {
    return Words::tr("Key");
}

QString rowValid() {
    return Words::tr("Valid");
}

QString rowThumbprint() {
    return Words::tr("Thumbprint");
}

QString rowInUse() {
    return Words::tr("In use");
}

QString inUse() {
    return Words::tr("Yes, by a binding of this computer");
}

QString notInUse() {
    return Words::tr("By no binding of this computer");
}

QString nameLost(const QString& name) {
    return Words::tr("%1 (not covered any more)").arg(name);
}

QString nameGained(const QString& name) {
    return Words::tr("%1 (new)").arg(name);
}

QString comparedFor(const QString& row, const QString& column, const QString& value) {
    return Words::tr("%1, %2: %3", "a row of a table, its column, and the value").arg(row, column, value);
}

QString moreReplaced(const QStringList& thumbprints) {
    return Words::tr("Certificates with the same names that are installed, too: %1")
        .arg(thumbprints.join(QStringLiteral(", ")));
}

}  // namespace wizard::text::widgets
