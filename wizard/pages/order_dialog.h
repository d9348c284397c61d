// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "wizard/profile/profile.h"

namespace wizard {

/// OrderDialog shows what certificate must be ordered, as a text to be copied.
class OrderDialog : public QDialog {
    Q_OBJECT

  public:
    /// showFor shows it over the page until it is closed. Without hosts the text leaves room for them.
    static void showFor(const Profile& profile, const QStringList& hosts, QWidget* page);

  private:
    OrderDialog(const QString& text, QWidget* parent);
};

}  // namespace wizard
