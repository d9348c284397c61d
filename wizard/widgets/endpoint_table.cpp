// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/endpoint_table.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "wizard/look/spacing.h"

namespace wizard::widgets {

namespace spacing = look::spacing;

namespace {

// Sign and words of the two sides, in columns that are equal in the head and in each row.
QGridLayout* twoSides(QWidget* parent) {
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(spacing::unit, spacing::unit + spacing::half, spacing::unit,
                             spacing::unit + spacing::half);
    grid->setHorizontalSpacing(spacing::unit);
    grid->setVerticalSpacing(spacing::half);
    for (const int column : {0, 2}) {
        grid->setColumnMinimumWidth(column, spacing::smallIcon);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return grid;
}

PlainLabel* selectable(PlainLabel::Emphasis emphasis, QWidget* parent) {
    auto* label = new PlainLabel({}, emphasis, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::ClickFocus);
    // Both sides get the same width, however long their words are.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

}  // namespace

EndpointRow::EndpointRow(const QString& endpoint, const QString& part, const std::array<QString, 2>& columns,
                         QWidget* parent)
    : ListRow(parent), m_columns(columns) {
    auto* grid = twoSides(this);
    grid->addWidget(new PlainLabel(endpoint, PlainLabel::Emphasis::Strong, this), 0, 0, 1, 4);
    grid->addWidget(new PlainLabel(part, PlainLabel::Emphasis::Quiet, this), 1, 0, 1, 4);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        Shown& shown = m_shown[i];
        shown = {new IconLabel(look::IconId::Later, spacing::smallIcon, this),
                 selectable(PlainLabel::Emphasis::Strong, this), selectable(PlainLabel::Emphasis::Normal, this)};
        const int column = static_cast<int>(i) * 2;
        grid->addWidget(shown.icon, 2, column, Qt::AlignTop);
        grid->addWidget(shown.word, 2, column + 1);
        grid->addWidget(shown.sentence, 3, column + 1, Qt::AlignTop);
    }
    setAccessibleName(endpoint + QStringLiteral(", ") + part);
}

void EndpointRow::setCells(const EndpointCells& cells) {
    QStringList said;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_shown[i].icon->setIcon(cells[i].icon);
        m_shown[i].word->setText(cells[i].word);
        m_shown[i].sentence->setText(cells[i].sentence);
        said += QStringLiteral("%1: %2. %3").arg(m_columns[i], cells[i].word, cells[i].sentence).trimmed();
    }
    setAccessibleDescription(said.join(u'\n'));
}

EndpointTable::EndpointTable(const QString& name, const std::array<QString, 2>& columns, QWidget* parent)
    : QWidget(parent), m_columns(columns), m_head(new QWidget(this)), m_list(new RowList(this)) {
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    auto* grid = twoSides(m_head);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        grid->addWidget(new PlainLabel(columns[i], PlainLabel::Emphasis::Quiet, m_head), 0,
                        static_cast<int>(i) * 2 + 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list);
}

void EndpointTable::setEndpoints(const std::vector<Endpoint>& endpoints) {
    m_rows.clear();
    std::vector<ListRow*> rows;
    for (const Endpoint& endpoint : endpoints) {
        m_rows.push_back(new EndpointRow(endpoint.name, endpoint.part, m_columns, m_list));
        rows.push_back(m_rows.back());
    }
    m_list->setRows(rows);
    m_head->setVisible(!rows.empty());
}

void EndpointTable::setCells(std::size_t row, const EndpointCells& cells) {
    m_rows.at(row)->setCells(cells);
}

QStringList EndpointTable::rowTexts() const {
    QStringList texts;
    for (const EndpointRow* row : m_rows) {
        texts += row->accessibleName() + u'\n' + row->accessibleDescription();
    }
    return texts;
}

}  // namespace wizard::widgets
