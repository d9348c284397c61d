// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/life_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "wizard/look/fonts.h"
#include "wizard/look/palette.h"
#include "wizard/look/spacing.h"
#include "wizard/look/tone.h"
#include "wizard/text/widgets/life_text.h"

namespace wizard::widgets {
namespace {

namespace spacing = look::spacing;
using text::widgets::LifeState;

constexpr int barHeight = spacing::unit + spacing::half;
constexpr int markOverhang = spacing::half;
constexpr int narrowest = 280;

}  // namespace

LifePicture::LifePicture(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                         std::chrono::sys_seconds now, QWidget* parent)
    : QWidget(parent), m_notBefore(notBefore), m_notAfter(notAfter), m_now(now) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(sentence());
    setAccessibleDescription(text::widgets::lifeDescription(notBefore, notAfter, now));
}

QString LifePicture::sentence() const {
    return text::widgets::lifeSentence(m_notBefore, m_notAfter, m_now);
}

// A hostile certificate may end before it begins: it has no life to divide by.
double LifePicture::share() const {
    const auto whole = static_cast<double>((m_notAfter - m_notBefore).count());
    const auto over = static_cast<double>((m_now - m_notBefore).count());
    return whole <= 0 ? 1.0 : std::clamp(over / whole, 0.0, 1.0);
}

int LifePicture::sentenceHeight(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, sentence()).height();
}

int LifePicture::heightForWidth(int width) const {
    // The sentence, the word Today, the bar with its mark, the dates.
    return sentenceHeight(width) + 2 * fontMetrics().height() + barHeight + 2 * markOverhang + 2 * spacing::half;
}

QSize LifePicture::sizeHint() const {
    constexpr int usual = 440;
    return {usual, heightForWidth(usual)};
}

QSize LifePicture::minimumSizeHint() const {
    return {narrowest, heightForWidth(narrowest)};
}

QRect LifePicture::barRect() const {
    const int top = sentenceHeight(width()) + spacing::half + fontMetrics().height() + markOverhang;
    return {0, top, width(), barHeight};
}

QColor LifePicture::hue() const {
    switch (text::widgets::lifeState(m_notBefore, m_notAfter, m_now)) {
        case LifeState::Expired:
            return look::toneColours(look::Tone::Stop, palette()).border;
        case LifeState::NotYetValid:
            return look::toneColours(look::Tone::Caution, palette()).border;
        case LifeState::Valid:
            return look::toneColours(look::Tone::Good, palette()).border;
    }
    return {};
}

void LifePicture::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, sentence());
    paintBar(painter);
    paintMark(painter);
    paintEnds(painter);
}

// What is left is coloured, what is over is empty: a full bar is a new certificate, an empty one has expired.
void LifePicture::paintBar(QPainter& painter) const {
    const QRectF bar = QRectF(barRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(bar, spacing::corner, spacing::corner);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(bar, palette().color(QPalette::Base));
    QRectF left = bar;
    left.setLeft(bar.left() + bar.width() * share());
    painter.fillRect(left, hue());
    painter.restore();
    painter.setPen(QPen(share() >= 1.0 ? hue() : look::lineColour(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void LifePicture::paintMark(QPainter& painter) const {
    const QRect bar = barRect();
    const int x = bar.left() + static_cast<int>((bar.width() - 2) * share()) + 1;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(x, bar.top() - markOverhang, x, bar.bottom() + markOverhang);

    const QString word = text::widgets::todayWord();
    const int wordWidth = painter.fontMetrics().horizontalAdvance(word) + 1;
    const int wordLeft = std::clamp(x - wordWidth / 2, 0, std::max(0, width() - wordWidth));
    painter.drawText(
        QRect(wordLeft, bar.top() - markOverhang - fontMetrics().height(), wordWidth, fontMetrics().height()),
        Qt::AlignCenter, word);
}

void LifePicture::paintEnds(QPainter& painter) const {
    const QRect line(0, barRect().bottom() + markOverhang + spacing::half, width(), fontMetrics().height());
    painter.setPen(look::quietText(palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, text::widgets::localDate(m_notBefore));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, text::widgets::localDate(m_notAfter));
}

}  // namespace wizard::widgets
