// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/row_list.h"

#include <QScrollArea>
#include <algorithm>

#include "wizard/look/spacing.h"

namespace wizard::widgets {
namespace {

// The page scrolls, not the list: whichever area this stands in has to follow the focus.
void makeVisible(QWidget* row) {
    for (QWidget* above = row->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(row, 0, look::spacing::unit);
        }
    }
}

}  // namespace

RowList::RowList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void RowList::setRows(const std::vector<ListRow*>& rows) {
    for (ListRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows = rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        ListRow* row = m_rows[i];
        const int index = static_cast<int>(i);
        row->setFirst(i == 0);
        connect(row, &ListRow::moveWanted, this, [this, index](int distance) { focusRow(index + distance); });
        connect(row, &ListRow::focused, this, [this, index] {
            keepTabStop(index);
            makeVisible(m_rows.at(static_cast<std::size_t>(index)));
        });
        m_layout->addWidget(row);
    }
    if (!m_rows.empty()) {
        keepTabStop(0);
    }
}

QStringList RowList::rowTexts() const {
    QStringList texts;
    for (const ListRow* row : m_rows) {
        texts.append(row->accessibleName());
    }
    return texts;
}

// One Tab leads into the list, and to where one was.
void RowList::keepTabStop(int index) {
    for (ListRow* row : m_rows) {
        row->setFocusPolicy(Qt::ClickFocus);
    }
    m_rows.at(static_cast<std::size_t>(index))->setFocusPolicy(Qt::StrongFocus);
}

void RowList::focusRow(int index) {
    const int last = static_cast<int>(m_rows.size()) - 1;
    m_rows.at(static_cast<std::size_t>(std::clamp(index, 0, last)))->setFocus(Qt::OtherFocusReason);
}

}  // namespace wizard::widgets
