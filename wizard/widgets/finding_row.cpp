// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/finding_row.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <limits>

#include "wizard/look/palette.h"
#include "wizard/look/spacing.h"
#include "wizard/look/tone.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {

namespace spacing = look::spacing;

FindingRow::FindingRow(const certcore::Finding& finding, bool isFirst, QWidget* parent)
    : QWidget(parent), m_isFirst(isFirst) {
    const text::FindingText words = text::describe(finding);
    const QString headline = text::widgets::findingHeadline(finding.severity, words.title);
    auto* icon = new IconLabel(look::toneIcon(look::toneOf(finding.severity)), spacing::smallIcon, this);
    auto* title = new PlainLabel(headline, PlainLabel::Emphasis::Strong, this);
    auto* remedy = new PlainLabel(words.remedy, PlainLabel::Emphasis::Normal, this);
    for (PlainLabel* label : {title, remedy}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::ClickFocus);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::unit, spacing::unit + spacing::half, spacing::unit,
                             spacing::unit + spacing::half);
    grid->setHorizontalSpacing(spacing::unit);
    grid->setVerticalSpacing(spacing::half);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(remedy, 1, 1);
    grid->setColumnStretch(1, 1);
    setAccessibleName(headline);
    setAccessibleDescription(words.remedy);
    setFocusPolicy(Qt::ClickFocus);
}

void FindingRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (!m_isFirst) {
        painter.setPen(look::lineColour(palette()));
        painter.drawLine(0, 0, width(), 0);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 2, -1, -2);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void FindingRow::keyPressEvent(QKeyEvent* event) {
    constexpr int past = std::numeric_limits<short>::max();
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(accessibleName() + u'\n' + accessibleDescription());
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT moveWanted(1);
    } else if (event->key() == Qt::Key_Up) {
        Q_EMIT moveWanted(-1);
    } else if (event->key() == Qt::Key_Home) {
        Q_EMIT moveWanted(-past);
    } else if (event->key() == Qt::Key_End) {
        Q_EMIT moveWanted(past);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindingRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void FindingRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace wizard::widgets
