// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/list_row.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <limits>

#include "wizard/look/palette.h"

namespace wizard::widgets {

ListRow::ListRow(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::ClickFocus);
}

void ListRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (!m_isFirst) {
        painter.setPen(look::lineColour(palette()));
        painter.drawLine(0, 0, width(), 0);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 2, -1, -2);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ListRow::keyPressEvent(QKeyEvent* event) {
    constexpr int past = std::numeric_limits<short>::max();
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(accessibleName() + u'\n' + accessibleDescription());
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT moveWanted(1);
    } else if (event->key() == Qt::Key_Up) {
        Q_EMIT moveWanted(-1);
    } else if (event->key() == Qt::Key_Home) {
        Q_EMIT moveWanted(-past);
    } else if (event->key() == Qt::Key_End) {
        Q_EMIT moveWanted(past);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ListRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void ListRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace wizard::widgets
