// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/verdict_banner.h"

#include <QGridLayout>

#include "wizard/look/spacing.h"
#include "wizard/text/verdict_text.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/icon_label.h"

namespace wizard::widgets {

namespace spacing = look::spacing;

VerdictBanner::VerdictBanner(certcore::Verdict verdict, bool hostsChecked, QWidget* parent)
    : ToneFrame(look::toneOf(verdict), parent),
      m_icon(new IconLabel(look::toneIcon(look::toneOf(verdict)), spacing::largeIcon, this)),
      m_instruction(new PlainLabel(QString(), PlainLabel::Emphasis::Heading, this)),
      m_reason(new PlainLabel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::group, spacing::unit + spacing::half, spacing::group,
                             spacing::unit + spacing::half);
    grid->setHorizontalSpacing(spacing::group);
    grid->setVerticalSpacing(spacing::half);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_instruction, 0, 1);
    grid->addWidget(m_reason, 1, 1);
    grid->setColumnStretch(1, 1);
    m_instruction->setSelectable(true);
    m_reason->setSelectable(true);
    setVerdict(verdict, hostsChecked);
}

void VerdictBanner::setVerdict(certcore::Verdict verdict, bool hostsChecked) {
    setWords(look::toneOf(verdict), text::verdictInstruction(verdict),
             text::widgets::verdictReason(verdict, hostsChecked));
}

void VerdictBanner::setWords(look::Tone tone, const QString& instruction, const QString& reason) {
    setTone(tone);
    m_icon->setIcon(look::toneIcon(tone));
    m_instruction->setText(instruction);
    m_reason->setText(reason);
    setAccessibleName(instruction);
    setAccessibleDescription(reason);
}

}  // namespace wizard::widgets
