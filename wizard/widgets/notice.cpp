// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/notice.h"

#include <QHBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/text/error_text.h"
#include "wizard/widgets/announce.h"

namespace wizard::widgets {

Notice::Notice(QWidget* parent)
    : ToneFrame(look::Tone::Neutral, parent),
      m_icon(new IconLabel(look::toneIcon(look::Tone::Neutral), look::spacing::smallIcon, this)),
      m_words(new PlainLabel(this)) {
    m_words->setSelectable(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::spacing::group, look::spacing::unit, look::spacing::group, look::spacing::unit);
    row->setSpacing(look::spacing::unit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    hide();
}

void Notice::say(look::Tone tone, const QString& sentence) {
    setTone(tone);
    m_icon->setIcon(look::toneIcon(tone));
    m_words->setText(sentence);
    show();
    announce(m_words, sentence);
}

void Notice::say(const certcore::Error& error) {
    say(look::Tone::Stop, text::describe(error).message());
}

void Notice::clear() {
    m_words->setText({});
    hide();
}

}  // namespace wizard::widgets
