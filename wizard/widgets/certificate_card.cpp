// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/certificate_card.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {

namespace spacing = look::spacing;

CertificateCard::CertificateCard(QWidget* parent) : ToneFrame(look::Tone::Neutral, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::unit, spacing::group, spacing::unit);
}

void CertificateCard::setRows(const std::vector<CardRow>& rows) {
    if (m_content != nullptr) {
        layout()->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::group);
    m_grid->setVerticalSpacing(spacing::unit);
    m_grid->setColumnStretch(1, 1);
    int index = 0;
    for (const CardRow& row : rows) {
        addRow(index++, row);
    }
    layout()->addWidget(m_content);
    // A layout shows it later; the focus may be wanted in it before.
    m_content->show();
}

void CertificateCard::addRow(int index, const CardRow& row) {
    auto* label = new PlainLabel(row.label, PlainLabel::Emphasis::Quiet, m_content);
    label->setWordWrap(false);
    auto* value = new PlainLabel(row.value, PlainLabel::Emphasis::Normal, m_content);
    value->setFixedWidthFont(row.monospace);
    value->setSelectable(true);
    value->setAccessibleName(row.label + u' ' + row.value);
    m_grid->addWidget(label, index, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(value, index, 1, 1, row.copyable ? 1 : 2);
    if (row.copyable) {
        auto* button = new CopyButton([text = row.value] { return text; }, m_content);
        button->setAccessibleName(text::widgets::copyOf(row.label));
        // Less than a button usually has, so that 40 digits fit beside it on a small screen at a large scale.
        button->setMinimumWidth(look::spacing::unit * 7);
        m_grid->addWidget(button, index, 2, Qt::AlignVCenter);
    }
}

}  // namespace wizard::widgets
