// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/statement_row.h"

#include <QGridLayout>

#include "wizard/look/spacing.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {

namespace spacing = look::spacing;

StatementRow::StatementRow(const Statement& statement, QWidget* parent) : ListRow(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::unit, spacing::unit + spacing::half, spacing::unit,
                             spacing::unit + spacing::half);
    grid->setHorizontalSpacing(spacing::unit);
    grid->setVerticalSpacing(spacing::half);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(statement.icon, spacing::smallIcon, this), 0, 0, Qt::AlignTop);
    auto* title = new PlainLabel(statement.headline, PlainLabel::Emphasis::Strong, this);
    auto* detail = new PlainLabel(statement.detail, PlainLabel::Emphasis::Normal, this);
    detail->setVisible(!statement.detail.isEmpty());
    int line = 0;
    for (PlainLabel* label : {title, detail}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::ClickFocus);
        grid->addWidget(label, line++, 1);
    }
    setAccessibleName(statement.headline);
    setAccessibleDescription(statement.detail);
}

}  // namespace wizard::widgets
