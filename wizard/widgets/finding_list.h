// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

#include "certcore/check/finding.h"

class QVBoxLayout;

namespace wizard::widgets {

/// FindingList shows findings one below the other, in the order given: how grave, what, and what to do. It is as high
/// as its content. One Tab leads into it; the arrow keys go from one to the next, and Copy takes the one in focus.
class FindingList : public QWidget {
    Q_OBJECT
  public:
    explicit FindingList(QWidget* parent = nullptr);

    /// setFindings replaces what is shown; where there is none, a sentence says so.
    void setFindings(const std::vector<certcore::Finding>& findings);

    /// rowTexts is what the rows say, for one who reads them aloud.
    [[nodiscard]] QStringList rowTexts() const;

  private:
    void focusRow(int index);

    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_rows;  ///< Owned by Qt as children.
};

}  // namespace wizard::widgets
