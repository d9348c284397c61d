// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <optional>

#include "certcore/base/secret.h"

namespace wizard::widgets {

/// PasswordEdit is the line that PasswordField lets a password be typed into. Nothing goes out of it but through
/// takePassword: no copy, no drag, no undo, no learning by an input method. Pasting is possible.
class PasswordEdit : public QLineEdit {
    Q_OBJECT
  public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    PasswordEdit(const PasswordEdit&) = delete;
    PasswordEdit& operator=(const PasswordEdit&) = delete;
    PasswordEdit(PasswordEdit&&) = delete;
    PasswordEdit& operator=(PasswordEdit&&) = delete;
    ~PasswordEdit() override;

    /// setRevealed shows the characters, or bullets in their place.
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

    /// takePassword is what was typed, as UTF-8; the line is empty afterwards.
    [[nodiscard]] certcore::Secret takePassword();

    /// wipe overwrites what was typed and empties the line. Copies of text() that share its memory are overwritten too.
    void wipe();

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// inputMethodQuery is what Qt asks by this name too, with the place it means.
    [[nodiscard]] Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant& argument) const;

  Q_SIGNALS:
    /// capsLockChanged says what is known of Caps Lock.
    void capsLockChanged(bool on);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void forgetHistory();
    void applyInputHints();

    std::optional<bool> m_capsLock;
};

}  // namespace wizard::widgets
