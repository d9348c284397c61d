// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wizard/look/icons.h"
#include "wizard/widgets/list_row.h"

namespace wizard::widgets {

/// Statement is something said in one line, and what more there is to it.
struct Statement {
    look::IconId icon = look::IconId::Info;
    QString headline;
    QString detail;  ///< Empty where there is no more.
};

/// StatementRow shows a statement as one row of a RowList.
class StatementRow : public ListRow {
    Q_OBJECT
  public:
    StatementRow(const Statement& statement, QWidget* parent);
};

}  // namespace wizard::widgets
