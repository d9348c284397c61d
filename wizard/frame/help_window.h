// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTextBrowser>

#include "wizard/frame/page.h"

namespace wizard {

/// HelpWindow shows the help of a page. It lies inside the program and needs no network; nothing outside is opened.
class HelpWindow : public QDialog {
    Q_OBJECT

  public:
    /// showFor opens the window beside the parent, or turns the one that is open to the page. The parent owns it.
    static void showFor(PageId page, QWidget* parent);

  private:
    explicit HelpWindow(QWidget* parent);
    void turnTo(PageId page);

    QTextBrowser* m_browser;
};

}  // namespace wizard
