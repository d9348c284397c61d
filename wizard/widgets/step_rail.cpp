// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/step_rail.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "wizard/look/palette.h"
#include "wizard/look/spacing.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

namespace spacing = look::spacing;

struct StepLook {
    look::IconId icon;
    PlainLabel::Emphasis emphasis;
};

StepLook lookOf(int index, int current) {
    if (index == current) {
        return {look::IconId::Current, PlainLabel::Emphasis::Strong};
    }
    return index < current ? StepLook{look::IconId::Done, PlainLabel::Emphasis::Normal}
                           : StepLook{look::IconId::Later, PlainLabel::Emphasis::Quiet};
}

QString spokenStep(const QString& step, int index, int current) {
    if (index == current) {
        return text::widgets::stepCurrent(step);
    }
    return index < current ? text::widgets::stepDone(step) : text::widgets::stepLater(step);
}

}  // namespace

StepRail::StepRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    constexpr int widthInUnits = 26;
    m_layout->setContentsMargins(spacing::group, spacing::margin, spacing::group, spacing::group);
    m_layout->addStretch(1);
    setFixedWidth(widthInUnits * spacing::unit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(text::widgets::stepsName());
}

void StepRail::setSteps(const QStringList& steps) {
    m_steps = steps;
    m_current = 0;
    showSteps();
}

void StepRail::setCurrent(int index) {
    if (index == m_current) {
        return;
    }
    m_current = index;
    showSteps();
}

void StepRail::showSteps() {
    if (m_content != nullptr) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::unit);
    grid->setVerticalSpacing(spacing::unit + spacing::half);
    grid->setColumnStretch(1, 1);
    for (int index = 0; index < m_steps.size(); ++index) {
        const StepLook look = lookOf(index, m_current);
        auto* label = new PlainLabel(m_steps.at(index), look.emphasis, m_content);
        label->setAccessibleName(spokenStep(m_steps.at(index), index, m_current));
        grid->addWidget(new IconLabel(look.icon, spacing::smallIcon, m_content), index, 0, Qt::AlignTop);
        grid->addWidget(label, index, 1);
    }
    m_layout->insertWidget(0, m_content);
}

QStringList StepRail::stepTexts() const {
    QStringList texts;
    for (int index = 0; index < m_steps.size(); ++index) {
        texts.append(spokenStep(m_steps.at(index), index, m_current));
    }
    return texts;
}

// A line is all that sets the rail off from the page.
void StepRail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(look::lineColour(palette()));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

}  // namespace wizard::widgets
