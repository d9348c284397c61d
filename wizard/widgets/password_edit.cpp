// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/password_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <string_view>

#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/caps_lock.h"

namespace wizard::widgets {
namespace {

// What Qt copies all the same, out of reach: each typed character into a QKeyEvent and, one by one, into the buffer of
// the undo history that is emptied but not overwritten; the former buffers of a text that grew; while the password is
// shown, the layout that paints it. The programs' own heap (app/heap) overwrites all of it when Qt frees it. The
// clipboard's own copy of a pasted one stays until the clipboard is emptied.
void overwrite(QString text) {
    // A literal that a program set lies in memory that cannot be written to, and is no secret.
    if (text.data_ptr().d_ptr() == nullptr) {
        return;
    }
    // QLineEdit shares its text with whoever asks. Writing through the shared buffer, not a copy, reaches its own.
    auto* characters = const_cast<QChar*>(text.constData());
    std::fill_n(characters, text.size(), QChar(u'\0'));
}

bool takesTextOut(const QKeyEvent& event) {
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut);
}

bool isOfHistory(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

bool tellsTheText(Qt::InputMethodQuery query) {
    return query == Qt::ImSurroundingText || query == Qt::ImCurrentSelection || query == Qt::ImTextBeforeCursor ||
           query == Qt::ImTextAfterCursor;
}

}  // namespace

PasswordEdit::PasswordEdit(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setAcceptDrops(false);
    applyInputHints();
    connect(this, &QLineEdit::textEdited, this, &PasswordEdit::forgetHistory);
}

PasswordEdit::~PasswordEdit() {
    const QSignalBlocker quiet(this);
    wipe();
}

void PasswordEdit::applyInputHints() {
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

void PasswordEdit::setRevealed(bool revealed) {
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    applyInputHints();  // setEchoMode sets hints of its own: none, where the text is shown.
    deselect();
}

// Replacing the whole text empties the history that the edit has just written.
void PasswordEdit::forgetHistory() {
    const QSignalBlocker quiet(this);
    const int cursor = cursorPosition();
    setText(text());
    setCursorPosition(cursor);
}

certcore::Secret PasswordEdit::takePassword() {
    QByteArray utf8 = text().toUtf8();
    const auto view = std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    certcore::Secret password = certcore::Secret::ofText(view);
    utf8.fill('\0');
    wipe();
    return password;
}

void PasswordEdit::wipe() {
    overwrite(text());
    clear();
    forgetHistory();
}

QVariant PasswordEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    return tellsTheText(query) ? QVariant() : QLineEdit::inputMethodQuery(query);
}

QVariant PasswordEdit::inputMethodQuery(Qt::InputMethodQuery query, const QVariant& argument) const {
    return tellsTheText(query) ? QVariant() : QLineEdit::inputMethodQuery(query, argument);
}

// QLineEdit claims these shortcuts before a window sees them; claimed and then not followed, they do nothing at all.
bool PasswordEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isOfHistory(*key) || takesTextOut(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PasswordEdit::keyPressEvent(QKeyEvent* event) {
    const std::optional<bool> known = capsLockAfter(*event, m_capsLock);
    if (known != m_capsLock) {
        m_capsLock = known;
        Q_EMIT capsLockChanged(known.value_or(false));
    }
    if (isOfHistory(*event) || takesTextOut(*event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// On X11 a text that was selected with the mouse goes to the second clipboard when the button is released.
void PasswordEdit::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isRevealed() && hasSelectedText()) {
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(text::widgets::menuPaste(), this, &QLineEdit::paste)
        ->setEnabled(!QApplication::clipboard()->text().isEmpty());
    menu->addAction(text::widgets::menuClear(), this, [this] {
        wipe();
        Q_EMIT textEdited(QString());
    });
    menu->addAction(text::widgets::menuSelectAll(), this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
    event->accept();
}

}  // namespace wizard::widgets
