// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "wizard/widgets/row_list.h"
#include "wizard/widgets/statement_row.h"

namespace wizard::widgets {

/// StatementList shows statements below each other, such as a checklist.
class StatementList : public RowList {
    Q_OBJECT
  public:
    /// StatementList has a name for screen readers.
    explicit StatementList(const QString& name, QWidget* parent = nullptr);

    /// setStatements replaces what is shown.
    void setStatements(const std::vector<Statement>& statements);
};

}  // namespace wizard::widgets
