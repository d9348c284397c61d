// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVBoxLayout>
#include <vector>

#include "wizard/widgets/list_row.h"

namespace wizard::widgets {

/// RowList is rows below each other: one stop for the tabulator, arrow keys in between. It has the height of its
/// content; the page scrolls, and follows the focus.
class RowList : public QWidget {
    Q_OBJECT
  public:
    explicit RowList(QWidget* parent = nullptr);

    /// setRows replaces the rows, which become the list's.
    void setRows(const std::vector<ListRow*>& rows);

    /// rowTexts is what the rows are called, in their order.
    [[nodiscard]] QStringList rowTexts() const;

  private:
    void focusRow(int index);
    void keepTabStop(int index);

    std::vector<ListRow*> m_rows;
    QVBoxLayout* m_layout;
};

}  // namespace wizard::widgets
