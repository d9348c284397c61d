// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

namespace wizard {

/// HandOverDialog shows the text for whoever goes on, to copy or to save.
class HandOverDialog : public QDialog {
    Q_OBJECT

  public:
    /// Answer is what the user wants besides having read or copied it.
    enum Answer { Close, Save };

    /// ask shows the text and waits.
    [[nodiscard]] static Answer ask(const QString& text, QWidget* page);

  private:
    HandOverDialog(const QString& text, QWidget* parent);
};

}  // namespace wizard
