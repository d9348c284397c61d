// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/statement_list.h"

namespace wizard::widgets {

StatementList::StatementList(const QString& name, QWidget* parent) : RowList(parent) {
    setAccessibleName(name);
}

void StatementList::setStatements(const std::vector<Statement>& statements) {
    std::vector<ListRow*> rows;
    for (const Statement& statement : statements) {
        rows.push_back(new StatementRow(statement, this));
    }
    setRows(rows);
}

}  // namespace wizard::widgets
