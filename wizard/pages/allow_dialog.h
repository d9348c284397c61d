// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <optional>

#include "wizard/session.h"

namespace wizard {

/// AllowDialog asks who allowed to install a certificate that the verdict speaks against.
class AllowDialog : public QDialog {
    Q_OBJECT

  public:
    /// ask shows the question over the page; empty where the user thinks better of it.
    [[nodiscard]] static std::optional<Permission> ask(QWidget* page);

  private:
    explicit AllowDialog(QWidget* parent);

    QLineEdit* m_name;
};

}  // namespace wizard
