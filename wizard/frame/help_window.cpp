// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/help_window.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard {

namespace {

QString fileOf(PageId page) {
    switch (page) {
        case PageId::Welcome:
            return QStringLiteral("welcome");
        case PageId::File:
            return QStringLiteral("file");
        case PageId::Password:
            return QStringLiteral("password");
        case PageId::Check:
            return QStringLiteral("check");
        case PageId::Store:
            return QStringLiteral("store");
        case PageId::Bind:
            return QStringLiteral("bind");
        case PageId::Completing:
            return QStringLiteral("completing");
        case PageId::Result:
            return QStringLiteral("result");
        case PageId::Thumbprint:
            return QStringLiteral("thumbprint");
        case PageId::Live:
            return QStringLiteral("live");
        case PageId::Computer:
            return QStringLiteral("computer");
    }
    return {};
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_browser(new QTextBrowser(this)) {
    setWindowTitle(text::frame::helpTitle());
    // Links lead from page to page of the help; none leads out of the program, which may run with high rights.
    m_browser->setOpenExternalLinks(false);
    m_browser->setAccessibleName(text::frame::helpTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::spacing::unit, look::spacing::unit, look::spacing::unit, look::spacing::unit);
    layout->addWidget(m_browser);
    layout->addWidget(buttons);
    resize(look::spacing::unit * 72, look::spacing::unit * 64);
}

void HelpWindow::turnTo(PageId page) {
    m_browser->setSource(QUrl(QStringLiteral("qrc:/help/%1/%2.html").arg(text::frame::helpLanguage(), fileOf(page))));
}

void HelpWindow::showFor(PageId page, QWidget* parent) {
    auto* window = parent->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new HelpWindow(parent);
    }
    window->turnTo(page);
    window->show();
    window->raise();
    window->activateWindow();
}

}  // namespace wizard
