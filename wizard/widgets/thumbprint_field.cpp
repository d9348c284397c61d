// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/thumbprint_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "wizard/look/fonts.h"
#include "wizard/look/spacing.h"
#include "wizard/text/widgets/widget_text.h"

namespace wizard::widgets {

namespace {

look::Tone toneOf(text::PastedKind kind) {
    switch (kind) {
        case text::PastedKind::Right:
            return look::Tone::Good;
        case text::PastedKind::NeedsCleaning:
            return look::Tone::Caution;
        case text::PastedKind::OldOne:
        case text::PastedKind::AnotherOne:
        case text::PastedKind::Unreadable:
            break;
    }
    return look::Tone::Stop;
}

}  // namespace

ThumbprintField::ThumbprintField(QWidget* parent)
    : QWidget(parent), m_entry(new QLineEdit(this)), m_notice(new Notice(this)) {
    constexpr int longest = 1000;
    m_entry->setMaxLength(longest);
    m_entry->setFont(look::fixedFont(font()));
    m_entry->setAccessibleName(text::widgets::pastedName());
    m_entry->setPlaceholderText(text::widgets::pastedHint());
    m_entry->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::spacing::unit);
    layout->addWidget(m_entry);
    layout->addWidget(m_notice);
    setFocusProxy(m_entry);
    connect(m_entry, &QLineEdit::textChanged, this, &ThumbprintField::look);
}

void ThumbprintField::expect(text::ExpectedThumbprint expected) {
    m_expected = std::move(expected);
    look();
}

bool ThumbprintField::holdsWrongOne() const {
    return m_expected && !m_entry->text().trimmed().isEmpty() &&
           text::readPasted(m_entry->text(), *m_expected).kind != text::PastedKind::Right;
}

// Who presses Enter behind what was pasted wants it looked at, and not to go on: the window's main button says "Saved".
bool ThumbprintField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_entry && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_entry->text().isEmpty()) {
            look();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ThumbprintField::look() {
    if (!m_expected || m_entry->text().trimmed().isEmpty()) {
        m_notice->clear();
        return;
    }
    const text::Pasted pasted = text::readPasted(m_entry->text(), *m_expected);
    m_notice->say(toneOf(pasted.kind), pasted.sentence);
}

}  // namespace wizard::widgets
