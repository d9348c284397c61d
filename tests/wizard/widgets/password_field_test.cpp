// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/password_field.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/caps_lock.h"
#include "wizard/widgets/password_edit.h"

namespace wizard::widgets {
namespace {

const QString secret = QStringLiteral("pässwörd€");

PasswordEdit* editOf(const PasswordField& field) {
    return field.findChild<PasswordEdit*>();
}

TEST(PasswordField, GivesWhatWasTypedAsUtf8AndForgetsIt) {
    PasswordField field;
    editOf(field)->insert(secret);
    const certcore::Secret taken = field.takePassword();
    EXPECT_EQ(taken.text(), "pässwörd€");
    EXPECT_EQ(editOf(field)->text(), QString());
    EXPECT_TRUE(field.isEmpty());
    EXPECT_TRUE(field.takePassword().empty());
}

TEST(PasswordField, WipeOverwritesWhatTheLineHeld) {
    PasswordField field;
    QTest::keyClicks(editOf(field), "hunter2");
    const QString shared = editOf(field)->text();
    field.wipe();
    EXPECT_EQ(editOf(field)->text(), QString());
    EXPECT_FALSE(shared.contains(u"hunter2"));
    EXPECT_EQ(shared, QString(7, QChar(u'\0')));
}

TEST(PasswordField, WipeTakesALiteralToo) {
    PasswordField field;
    editOf(field)->setText(QStringLiteral("literal"));
    EXPECT_EQ(field.takePassword().text(), "literal");
    EXPECT_TRUE(field.isEmpty());
}

TEST(PasswordField, LeavesNothingBehindWhenItGoes) {
    QString shared;
    {
        PasswordField field;
        QTest::keyClicks(editOf(field), "hunter2");
        shared = editOf(field)->text();
    }
    EXPECT_EQ(shared, QString(7, QChar(u'\0')));
}

TEST(PasswordField, UndoBringsNothingBack) {
    PasswordField field;
    PasswordEdit* edit = editOf(field);
    for (const bool revealed : {false, true}) {
        field.setRevealed(revealed);
        QTest::keyClicks(edit, "hunter2");
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Backspace, Qt::AltModifier);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(edit->text(), u"hunter2");
        EXPECT_FALSE(edit->isUndoAvailable());
        EXPECT_FALSE(edit->isRedoAvailable());
        edit->wipe();
        field.setRevealed(true);
        edit->undo();
        edit->redo();
        EXPECT_EQ(edit->text(), QString());
    }
}

TEST(PasswordField, TypingInTheMiddleKeepsThePlace) {
    PasswordField field;
    PasswordEdit* edit = editOf(field);
    QTest::keyClicks(edit, "ad");
    QTest::keyClick(edit, Qt::Key_Left);
    QTest::keyClicks(edit, "bc");
    EXPECT_EQ(edit->text(), u"abcd");
}

TEST(PasswordField, PastesButNeverCopies) {
    PasswordField field;
    PasswordEdit* edit = editOf(field);
    QApplication::clipboard()->setText(secret);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(edit->text(), secret);
    QApplication::clipboard()->setText("something else");
    for (const bool revealed : {false, true}) {
        field.setRevealed(revealed);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Insert, Qt::ControlModifier);
        EXPECT_EQ(QApplication::clipboard()->text(), u"something else");
        EXPECT_EQ(edit->text(), secret);
    }
}

TEST(PasswordField, RevealShowsAndHides) {
    PasswordField field;
    PasswordEdit* edit = editOf(field);
    auto* button = field.findChild<QToolButton*>();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Password);
    EXPECT_EQ(button->accessibleName(), text::widgets::revealPassword());
    button->click();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Normal);
    EXPECT_EQ(button->accessibleName(), text::widgets::concealPassword());
    button->click();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Password);
    EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0);
}

TEST(PasswordField, TellsInputMethodsNothing) {
    PasswordField field;
    PasswordEdit* edit = editOf(field);
    const auto wanted = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    for (const bool revealed : {false, true}) {
        field.setRevealed(revealed);
        edit->setText(secret);
        edit->selectAll();
        EXPECT_EQ(edit->inputMethodHints() & wanted, wanted);
        for (const auto query :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor}) {
            QVariant asked;
            EXPECT_TRUE(QMetaObject::invokeMethod(edit, "inputMethodQuery", Q_RETURN_ARG(QVariant, asked),
                                                  Q_ARG(Qt::InputMethodQuery, query), Q_ARG(QVariant, 0)));
            EXPECT_EQ(asked.toString(), QString());
            EXPECT_EQ(edit->inputMethodQuery(query).toString(), QString());
        }
    }
}

TEST(PasswordField, SaysWhatIsWrongUntilTheNextEdit) {
    PasswordField field;
    int edits = 0;
    QObject::connect(&field, &PasswordField::edited, &field, [&edits] { ++edits; });
    field.setProblem(QStringLiteral("This password does not open the file."));
    EXPECT_EQ(field.problem(), u"This password does not open the file.");
    EXPECT_EQ(editOf(field)->accessibleDescription(), field.problem());
    bool isShown = false;
    for (const QLabel* label : field.findChildren<QLabel*>()) {
        isShown = isShown || (!label->isHidden() && label->text() == field.problem());
    }
    EXPECT_TRUE(isShown);
    EXPECT_EQ(edits, 0);
    QTest::keyClicks(editOf(field), "a");
    EXPECT_EQ(field.problem(), QString());
    EXPECT_EQ(editOf(field)->accessibleDescription(), QString());
    EXPECT_EQ(edits, 1);
}

TEST(PasswordField, EnterReachesTheDefaultButton) {
    QDialog dialog;
    auto* layout = new QVBoxLayout(&dialog);
    auto* field = new PasswordField(&dialog);
    auto* next = new QPushButton("Next", &dialog);
    layout->addWidget(field);
    layout->addWidget(next);
    next->setDefault(true);
    dialog.show();
    int clicks = 0;
    int returns = 0;
    QObject::connect(next, &QPushButton::clicked, next, [&clicks] { ++clicks; });
    QObject::connect(field, &PasswordField::returnPressed, field, [&returns] { ++returns; });
    QTest::keyClick(editOf(*field), Qt::Key_Return);
    EXPECT_EQ(clicks, 1);
    EXPECT_EQ(returns, 1);
}

TEST(PasswordField, ALabelIsItsBuddy) {
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* other = new QPushButton("Other", &page);
    auto* field = new PasswordField(&page);
    layout->addWidget(other);
    layout->addWidget(field);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    EXPECT_TRUE(editOf(*field)->hasFocus());
    EXPECT_EQ(editOf(*field)->accessibleName(), text::widgets::passwordName());
}

std::optional<bool> after(Qt::Key key, const QString& typed, Qt::KeyboardModifiers modifiers,
                          std::optional<bool> before) {
    return capsLockAfter(QKeyEvent(QEvent::KeyPress, key, modifiers, typed), before);
}

TEST(CapsLock, IsToldByTheLetters) {
    EXPECT_EQ(after(Qt::Key_A, "A", Qt::NoModifier, std::nullopt), true);
    EXPECT_EQ(after(Qt::Key_A, "a", Qt::ShiftModifier, std::nullopt), true);
    EXPECT_EQ(after(Qt::Key_A, "A", Qt::ShiftModifier, true), false);
    EXPECT_EQ(after(Qt::Key_A, "a", Qt::NoModifier, true), false);
    EXPECT_EQ(after(Qt::Key_CapsLock, "", Qt::NoModifier, true), false);
    EXPECT_EQ(after(Qt::Key_CapsLock, "", Qt::NoModifier, false), true);
    EXPECT_EQ(after(Qt::Key_CapsLock, "", Qt::NoModifier, std::nullopt), std::nullopt);
    for (const std::optional<bool> before : {std::optional<bool>(), std::optional(true), std::optional(false)}) {
        EXPECT_EQ(after(Qt::Key_1, "1", Qt::NoModifier, before), before);
        EXPECT_EQ(after(Qt::Key_Shift, "", Qt::ShiftModifier, before), before);
        EXPECT_EQ(after(Qt::Key_A, "A", Qt::ControlModifier, before), before);
        EXPECT_EQ(after(Qt::Key_A, QStringLiteral("ß"), Qt::ControlModifier, before), before);
    }
}

TEST(CapsLock, IsHintedAtWhileItIsOn) {
    PasswordField field;
    const auto hint = [&field] {
        for (const QLabel* label : field.findChildren<QLabel*>()) {
            if (label->accessibleName() == text::widgets::capsLockIsOn()) {
                return !label->isHidden();
            }
        }
        return false;
    };
    EXPECT_FALSE(hint());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "A");
    QApplication::sendEvent(editOf(field), &capital);
    EXPECT_TRUE(hint());
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, "a");
    QApplication::sendEvent(editOf(field), &small);
    EXPECT_FALSE(hint());
}

}  // namespace
}  // namespace wizard::widgets
