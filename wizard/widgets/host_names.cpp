// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/host_names.h"

#include <QRegularExpression>

namespace wizard::widgets {

QStringList namesIn(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.split(separators, Qt::SkipEmptyParts);
}

bool isSameHost(const QString& one, const QString& other) {
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

}  // namespace wizard::widgets
