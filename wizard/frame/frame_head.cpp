// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/frame_head.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/widgets/announce.h"

namespace wizard {

using widgets::IconLabel;
using widgets::PlainLabel;

FrameHead::FrameHead(const QString& computerName, QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(look::IconId::Application, look::spacing::largeIcon, this)),
      m_title(new PlainLabel(this)),
      m_purpose(new PlainLabel(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* computer = new PlainLabel(text::frame::thisComputer(computerName), PlainLabel::Emphasis::Normal, this);
    computer->setWordWrap(false);
    auto* where = new QHBoxLayout;
    where->setSpacing(look::spacing::half);
    where->addWidget(new IconLabel(look::IconId::Computer, look::spacing::smallIcon, this));
    where->addWidget(computer);
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(look::spacing::group);
    grid->setVerticalSpacing(look::spacing::half);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addLayout(where, 0, 2, Qt::AlignTop);
    grid->addWidget(m_purpose, 1, 1, 1, 2);
    setRoomy(true);
}

void FrameHead::show(look::IconId icon, const QString& title, const QString& purpose) {
    m_icon->setIcon(icon);
    m_purpose->setText(purpose);
    if (title != m_title->text()) {
        m_title->setText(title);
        widgets::announce(m_title, title);
    }
}

void FrameHead::setRoomy(bool roomy) {
    const int side = roomy ? look::spacing::margin : look::spacing::unit;
    const int above = roomy ? look::spacing::group : look::spacing::unit;
    m_icon->setVisible(roomy);
    m_title->setEmphasis(roomy ? PlainLabel::Emphasis::Heading : PlainLabel::Emphasis::Strong);
    layout()->setContentsMargins(side, above, side, above);
}

}  // namespace wizard
