// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace wizard::widgets {

/// ListRow is one row of a RowList: it takes the focus, is copied with Ctrl+C, and the arrow keys lead on from it. What
/// it says is its accessible name and description.
class ListRow : public QWidget {
    Q_OBJECT
  public:
    explicit ListRow(QWidget* parent);

    /// setFirst says whether a line above it parts it from another row.
    void setFirst(bool isFirst) { m_isFirst = isFirst; }

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
    bool m_isFirst = true;
};

}  // namespace wizard::widgets
