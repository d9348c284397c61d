// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace wizard::widgets {

/// announce lets a screen reader say the text now. Qt 6.4 has no announcement of its own: the text becomes the
/// widget's description, and an alert points to it.
void announce(QWidget* widget, const QString& text);

/// setPlainToolTip sets a tooltip that stays plain text, whatever the text looks like.
void setPlainToolTip(QWidget* widget, const QString& text);

/// plainToolTip is the text in the form that Qt's tooltips show as plain text.
[[nodiscard]] QString plainToolTip(const QString& text);

}  // namespace wizard::widgets
