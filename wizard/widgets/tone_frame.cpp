// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/tone_frame.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include "wizard/look/spacing.h"

namespace wizard::widgets {

ToneFrame::ToneFrame(look::Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone) {
    applyTone();
}

void ToneFrame::setTone(look::Tone tone) {
    m_tone = tone;
    applyTone();
    update();
}

QPalette ToneFrame::outerPalette() const {
    return parentWidget() != nullptr ? parentWidget()->palette() : QApplication::palette(this);
}

// Window is the frame's own background, so that what derives its colours from a window's does it from this one.
void ToneFrame::applyTone() {
    const look::ToneColours colours = look::toneColours(m_tone, outerPalette());
    QPalette own;
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
}

void ToneFrame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        applyTone();
        update();
    }
}

void ToneFrame::paintEvent(QPaintEvent* /*event*/) {
    const look::ToneColours colours = look::toneColours(m_tone, outerPalette());
    const double inset = colours.borderWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, colours.borderWidth));
    painter.setBrush(colours.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), look::spacing::corner,
                            look::spacing::corner);
}

}  // namespace wizard::widgets
