// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/path_label.h"

#include <QPainter>

#include "wizard/text/value_text.h"
#include "wizard/widgets/announce.h"

namespace wizard::widgets {

PathLabel::PathLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PathLabel::setPath(const QString& path) {
    m_path = path;
    setAccessibleName(text::shown(path));
    setPlainToolTip(this, text::shown(path));
    updateGeometry();
    update();
}

QString PathLabel::shownText() const {
    return fontMetrics().elidedText(text::shown(m_path), Qt::ElideMiddle, contentsRect().width());
}

QSize PathLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text::shown(m_path)) + 1, fontMetrics().height()};
}

QSize PathLabel::minimumSizeHint() const {
    constexpr int fewestLetters = 12;
    return {fontMetrics().averageCharWidth() * fewestLetters, fontMetrics().height()};
}

void PathLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shownText());
}

}  // namespace wizard::widgets
