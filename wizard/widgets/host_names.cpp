// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/host_names.h"

#include <QRegularExpression>

namespace wizard::widgets {

QStringList namesIn(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

QString hostKey(const QString& name) {
    return name.toLower();
}

}  // namespace wizard::widgets
