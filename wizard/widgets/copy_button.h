// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QTimer>
#include <chrono>
#include <functional>

namespace wizard::widgets {

/// CopyButton copies a text to the clipboard, and says for a moment that it did.
class CopyButton : public QPushButton {
    Q_OBJECT
  public:
    /// TextProvider gives the text at the moment the button is pressed.
    using TextProvider = std::function<QString()>;

    explicit CopyButton(TextProvider textProvider, QWidget* parent = nullptr);

    /// setLabel replaces the word Copy on the button.
    void setLabel(const QString& label);

    /// setMoment is how long the button says so.
    void setMoment(std::chrono::milliseconds moment) { m_moment.setInterval(moment); }

  private:
    void copy();
    void showLabel();

    TextProvider m_textProvider;
    QString m_label;
    QTimer m_moment;
};

}  // namespace wizard::widgets
