// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/icon_label.h"

#include <QPainter>

namespace wizard::widgets {

IconLabel::IconLabel(look::IconId id, int edge, QWidget* parent)
    : QWidget(parent), m_id(id), m_icon(look::icon(id)), m_edge(edge) {
    setFixedSize(edge, edge);
}

void IconLabel::setIcon(look::IconId id) {
    m_id = id;
    m_icon = look::icon(id);
    update();
}

void IconLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

}  // namespace wizard::widgets
