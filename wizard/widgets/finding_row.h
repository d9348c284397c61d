// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "certcore/check/finding.h"

namespace wizard::widgets {

/// FindingRow is one finding of a FindingList. Not for use elsewhere.
class FindingRow : public QWidget {
    Q_OBJECT
  public:
    FindingRow(const certcore::Finding& finding, bool isFirst, QWidget* parent);

  Q_SIGNALS:
    /// moveWanted: an arrow key was pressed; the distance may lead past the ends.
    void moveWanted(int distance);

    /// focused: the row has the focus now.
    void focused();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    bool m_isFirst;
};

}  // namespace wizard::widgets
