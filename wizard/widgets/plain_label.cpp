// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/plain_label.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include "wizard/look/fonts.h"
#include "wizard/look/palette.h"
#include "wizard/text/widgets/widget_text.h"

namespace wizard::widgets {
namespace {

constexpr QChar breakHere(0x200B);

// QLabel breaks between words only, and a name without a space would make the window as wide as itself. Thumbprints
// (40 digits, perhaps with a stop behind them) stay as they are.
QString breakable(const QString& text) {
    constexpr int longestWord = 44;
    constexpr int lengthOfPart = 20;
    QString result;
    QString word;
    const auto flush = [&result, &word] {
        for (qsizetype i = 0; word.size() > longestWord && i < word.size(); i += lengthOfPart) {
            result += word.mid(i, lengthOfPart);
            result += i + lengthOfPart < word.size() ? QString(breakHere) : QString();
        }
        result += word.size() > longestWord ? QString() : word;
        word.clear();
    };
    for (const QChar character : text) {
        if (character.isSpace()) {
            flush();
            result += character;
        } else {
            word += character;
        }
    }
    flush();
    return result;
}

}  // namespace

PlainLabel::PlainLabel(QWidget* parent) : PlainLabel(QString(), Emphasis::Normal, parent) {}

PlainLabel::PlainLabel(const QString& text, Emphasis emphasis, QWidget* parent) : QLabel(parent), m_emphasis(emphasis) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setOpenExternalLinks(false);
    setContentsMargins(0, roomAbove, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    applyStyle();
}

void PlainLabel::setText(const QString& text) {
    m_text = text;
    QLabel::setText(breakable(text));
    setAccessibleName(text);
}

void PlainLabel::setEmphasis(Emphasis emphasis) {
    m_emphasis = emphasis;
    applyStyle();
}

void PlainLabel::setFixedWidthFont(bool fixed) {
    m_fixedWidth = fixed;
    applyStyle();
}

void PlainLabel::setSelectable(bool selectable) {
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

void PlainLabel::applyStyle() {
    const QWidget* parent = parentWidget();
    const QFont base = parent != nullptr ? parent->font() : QApplication::font(this);
    const QFont sized = m_fixedWidth ? look::fixedFont(base) : base;
    if (m_emphasis == Emphasis::Heading) {
        setFont(look::headingFont(sized));
    } else if (m_emphasis == Emphasis::Strong) {
        setFont(look::strongFont(sized));
    } else {
        setFont(m_fixedWidth ? sized : QFont());
    }
    QPalette own;
    if (m_emphasis == Emphasis::Quiet) {
        own.setColor(QPalette::WindowText,
                     look::quietText(parent != nullptr ? parent->palette() : QApplication::palette(this)));
    }
    setPalette(own);
}

void PlainLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    const bool ofColours = event->type() == QEvent::PaletteChange && m_emphasis == Emphasis::Quiet;
    if (event->type() == QEvent::ParentChange || ofColours) {
        applyStyle();
    }
}

bool PlainLabel::event(QEvent* event) {
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applyStyle();
    }
    return done;
}

void PlainLabel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copySelection();
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent* event) {
    if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        QLabel::contextMenuEvent(event);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(text::widgets::menuCopy(), this, [this] { copySelection(); })->setEnabled(hasSelectedText());
    menu->addAction(text::widgets::menuSelectAll(), this,
                    [this] { setSelection(0, static_cast<int>(QLabel::text().size())); });
    menu->popup(event->globalPos());
    event->accept();
}

// The places where words may be broken are ours, and invisible: pasted elsewhere, they would make a name a wrong one.
void PlainLabel::copySelection() const {
    QApplication::clipboard()->setText(selectedText().remove(breakHere));
}

}  // namespace wizard::widgets
