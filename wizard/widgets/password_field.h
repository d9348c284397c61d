// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "certcore/base/secret.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

class QToolButton;

namespace wizard::widgets {

class PasswordEdit;

/// PasswordField is a line for a password, a button that shows it, and below what there is to say of it. A label's
/// buddy, setFocus and Enter work as with any line: Enter goes on to the window's default button.
class PasswordField : public QWidget {
    Q_OBJECT
  public:
    explicit PasswordField(QWidget* parent = nullptr);

    /// takePassword is what was typed, as UTF-8; the field is empty afterwards.
    [[nodiscard]] certcore::Secret takePassword();

    /// wipe overwrites what was typed and empties the field; it is no edit by the user.
    void wipe();

    /// isEmpty says whether nothing is typed.
    [[nodiscard]] bool isEmpty() const;

    /// setProblem says under the field what is wrong, until the next edit; an empty text takes it away.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

    /// setRevealed shows the characters or hides them, as the button does.
    void setRevealed(bool revealed);

  Q_SIGNALS:
    /// edited: the user changed what is typed.
    void edited();

    /// returnPressed: Enter was pressed; the window's default button gets it too.
    void returnPressed();

  private:
    void layOut();
    void showRevealed(bool revealed);

    PasswordEdit* m_edit;
    QToolButton* m_reveal;
    IconLabel* m_capsLockIcon;
    PlainLabel* m_capsLock;
    IconLabel* m_problemIcon;
    PlainLabel* m_problem;
};

}  // namespace wizard::widgets
