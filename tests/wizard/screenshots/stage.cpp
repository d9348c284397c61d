// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/screenshots/stage.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <chrono>
#include <stdexcept>

#include "certcore/store/directory_store.h"
#include "tests/support/fake_bindings.h"
#include "tests/support/fixtures.h"
#include "wizard/widgets/host_editor.h"
#include "wizard/widgets/password_field.h"

namespace screenshots {

namespace {

wizard::jobs::CryptoPointer sharedCrypto() {
    static const auto crypto =
        std::make_shared<const certcore::CryptoContext>(std::move(*certcore::CryptoContext::create()));
    return crypto;
}

}  // namespace

Stage::Stage(const Surroundings& surroundings) : m_settings(m_folder.filePath(QStringLiteral("wizard.ini"))) {
    const std::filesystem::path storeFolder = m_folder.filePath(QStringLiteral("store")).toStdU16String();
    auto store = wizard::jobs::keptStore(sharedCrypto(),
                                         std::make_unique<certcore::DirectoryStore>(*sharedCrypto(), storeFolder));
    if (surroundings) {
        store = surroundings(store);
    }
    m_bindings = std::make_shared<testing_support::FakeBindings>(
        std::filesystem::path(m_folder.filePath(QStringLiteral("bindings.json")).toStdU16String()));
    m_services = std::make_unique<wizard::Services>(
        wizard::Services{sharedCrypto(),
                         store,
                         {},
                         m_bindings,
                         *m_elevation,
                         *wizard::builtInProfile(),
                         m_settings,
                         [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); },
                         QStringLiteral("SRV-ASSIST-01"),
                         QString(),
                         QStringLiteral("clerk"),
                         QStringLiteral("0.1.0"),
                         QStringLiteral("en"),
                         m_network.prober()});
    m_window = std::make_unique<wizard::ImportWizard>(*m_services);
    m_window->show();
    m_window->start();
    settle();
}

void Stage::open(const std::string& fixture) {
    const auto path = testing_support::fixtureFolder() / fixture;
    m_window->start(QString::fromStdU16String(path.u16string()));
    settle();
}

void Stage::choose(int radioButton) {
    QList<QRadioButton*> choices = m_window->page()->findChildren<QRadioButton*>();
    choices.removeIf([](const QRadioButton* choice) { return !choice->isVisible(); });
    choices.at(radioButton)->click();
    settle();
}

void Stage::press() {
    for (QPushButton* button : m_window->findChildren<QPushButton*>(QString(), Qt::FindChildrenRecursively)) {
        if (button->isDefault() && button->window() == m_window.get()) {
            button->click();
            return;
        }
    }
    throw std::logic_error("no main button");
}

void Stage::next() {
    press();
    settle();
}

void Stage::typePassword(const QString& password) {
    m_window->page()->findChild<wizard::widgets::PasswordField*>()->findChild<QLineEdit*>()->setText(password);
}

void Stage::typeHost(const QString& host) {
    m_window->page()->findChild<wizard::widgets::HostEditor*>()->addNames(host);
    settle();
}

QAbstractButton* Stage::button(const char* context, const char* text) {
    const QString label = QCoreApplication::translate(context, text);
    for (QAbstractButton* button : m_window->page()->findChildren<QAbstractButton*>()) {
        if (button->text() == label) {
            return button;
        }
    }
    throw std::logic_error(std::string("no button ") + text);
}

void Stage::settle() {
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (m_window->desk().busy() || m_window->isLookingOut());
    QCoreApplication::processEvents();
}

void Stage::wait(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void Stage::dialogOf(const std::function<void()>& opens, const std::function<void(QWidget&)>& use) {
    bool used = false;
    QTimer lookout;
    // Some windows come only when work that precedes them is done.
    QObject::connect(&lookout, &QTimer::timeout, m_window.get(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog != nullptr && !used) {
            used = true;
            use(*dialog);
            dialog->close();
        }
    });
    lookout.start(std::chrono::milliseconds{2});
    opens();
    while (!used) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    settle();
}

}  // namespace screenshots
