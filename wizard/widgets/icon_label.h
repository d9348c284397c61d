// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

#include "wizard/look/icons.h"

namespace wizard::widgets {

/// IconLabel paints an icon, sharp at every scale of the screen. It only repeats what stands beside it in words, so
/// screen readers pass it over.
class IconLabel : public QWidget {
    Q_OBJECT
  public:
    IconLabel(look::IconId id, int edge, QWidget* parent = nullptr);

    void setIcon(look::IconId id);
    [[nodiscard]] look::IconId iconId() const { return m_id; }

    [[nodiscard]] QSize sizeHint() const override { return {m_edge, m_edge}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    look::IconId m_id;
    QIcon m_icon;
    int m_edge;
};

}  // namespace wizard::widgets
