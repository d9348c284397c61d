// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleEvent>

namespace wizard::widgets {

void announce(QWidget* widget, const QString& text) {
    widget->setAccessibleDescription(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(plainToolTip(text));
}

QString plainToolTip(const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<div>%1</div>").arg(text.toHtmlEscaped().replace(u'\n', "<br>"));
}

}  // namespace wizard::widgets
