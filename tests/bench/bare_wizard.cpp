// SPDX-License-Identifier: Apache-2.0
// The least that Qt calls a wizard: what assistcert-wizard's first window is measured against.
#include <QApplication>
#include <QWizard>

int main(int argc, char* argv[]) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QWizard wizard;
    auto* page = new QWizardPage(&wizard);
    page->setTitle(QStringLiteral("A page"));
    wizard.addPage(page);
    wizard.show();
    return QApplication::exec();
}
