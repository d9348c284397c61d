// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/finding_list.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/finding_row.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

QWidget* emptyRow(QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(look::spacing::unit, look::spacing::unit, look::spacing::unit, look::spacing::unit);
    layout->setSpacing(look::spacing::unit);
    layout->addWidget(new IconLabel(look::IconId::Success, look::spacing::smallIcon, row), 0, Qt::AlignTop);
    layout->addWidget(new PlainLabel(text::widgets::nothingNoticed(), PlainLabel::Emphasis::Normal, row), 1);
    row->setAccessibleName(text::widgets::nothingNoticed());
    return row;
}

// The page scrolls, not the list: whichever area this stands in has to follow the focus.
void makeVisible(QWidget* row) {
    for (QWidget* above = row->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(row, 0, look::spacing::unit);
        }
    }
}

}  // namespace

FindingList::FindingList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(text::widgets::findingsName());
    setFindings({});
}

void FindingList::setFindings(const std::vector<certcore::Finding>& findings) {
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const certcore::Finding& finding : findings) {
        auto* row = new FindingRow(finding, m_rows.empty(), this);
        const int index = static_cast<int>(m_rows.size());
        connect(row, &FindingRow::moveWanted, this, [this, index](int distance) { focusRow(index + distance); });
        connect(row, &FindingRow::focused, this, [this, index] {
            // One Tab leads into the list, and to where one was.
            for (QWidget* other : m_rows) {
                other->setFocusPolicy(Qt::ClickFocus);
            }
            m_rows.at(static_cast<std::size_t>(index))->setFocusPolicy(Qt::StrongFocus);
            makeVisible(m_rows.at(static_cast<std::size_t>(index)));
        });
        m_rows.push_back(row);
    }
    if (m_rows.empty()) {
        m_rows.push_back(emptyRow(this));
    } else {
        m_rows.front()->setFocusPolicy(Qt::StrongFocus);
    }
    for (QWidget* row : m_rows) {
        m_layout->addWidget(row);
    }
}

QStringList FindingList::rowTexts() const {
    QStringList texts;
    for (const QWidget* row : m_rows) {
        texts.append(row->accessibleName());
    }
    return texts;
}

void FindingList::focusRow(int index) {
    const int last = static_cast<int>(m_rows.size()) - 1;
    m_rows.at(static_cast<std::size_t>(std::clamp(index, 0, last)))->setFocus(Qt::OtherFocusReason);
}

}  // namespace wizard::widgets
