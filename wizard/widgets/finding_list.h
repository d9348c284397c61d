// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "certcore/check/finding.h"
#include "wizard/widgets/row_list.h"

namespace wizard::widgets {

/// FindingList shows findings one below the other, in the order given: how grave, what, and what to do.
class FindingList : public RowList {
    Q_OBJECT
  public:
    explicit FindingList(QWidget* parent = nullptr);

    /// setFindings replaces what is shown; where there is none, a sentence says so.
    void setFindings(const std::vector<certcore::Finding>& findings);
};

}  // namespace wizard::widgets
