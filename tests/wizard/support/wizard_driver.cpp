// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/support/wizard_driver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>
#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace wizard_testing {

namespace {

constexpr std::chrono::seconds patience(60);

[[noreturn]] void giveUp(const QString& why) {
    throw std::runtime_error(why.toStdString());
}

// A doubled ampersand is one that is meant.
QString withoutMnemonic(QString text) {
    constexpr QChar placeholder(0xE000);
    return text.replace(QStringLiteral("&&"), placeholder).remove(u'&').replace(placeholder, u'&');
}

QString textOf(const QWidget* widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return withoutMnemonic(button->text());
    }
    // Labels break long words with something that nobody sees.
    const QString text = widget->property("text").toString().remove(QChar(0x200B));
    const auto* label = qobject_cast<const QLabel*>(widget);
    return label != nullptr && label->buddy() != nullptr ? withoutMnemonic(text) : text;
}

QStringList cellsOf(const QTreeWidget* tree) {
    QStringList cells;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item != nullptr; ++item) {
        for (int column = 0; column < tree->columnCount(); ++column) {
            cells += (*item)->text(column);
        }
    }
    return cells;
}

// A button that its mnemonic pressed is clicked only when it comes up again.
bool isButtonDown() {
    const QWidgetList all = QApplication::allWidgets();
    return std::ranges::any_of(all, [](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return button != nullptr && button->isDown();
    });
}

}  // namespace

WizardDriver::WizardDriver(Surroundings& surroundings)
    : m_window(std::make_unique<wizard::ImportWizard>(surroundings.services())) {
    connect(&m_lookout, &QTimer::timeout, this, &WizardDriver::lookForDialog);
    m_lookout.start(std::chrono::milliseconds(2));
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get(), static_cast<int>(patience.count()) * 1000)) {
        giveUp(QStringLiteral("the window does not become active"));
    }
}

WizardDriver::~WizardDriver() = default;

void WizardDriver::start(const std::filesystem::path& file) {
    m_window->start(QString::fromStdString(file.string()));
    settle();
}

// The program's own input, as it comes from the system: the window that has the keyboard sorts out the rest.
QWindow* WizardDriver::keyboardWindow() const {
    const QWidget* popup = QApplication::activePopupWidget();
    const QWidget* modal = QApplication::activeModalWidget();
    const QWidget* active = QApplication::activeWindow();
    for (const QWidget* one : {popup, modal, active}) {
        if (one != nullptr && one->windowHandle() != nullptr) {
            return one->windowHandle();
        }
    }
    return m_window->windowHandle();
}

void WizardDriver::send(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers) {
    QWindow* window = keyboardWindow();
    if (!window->isVisible()) {
        giveUp(QStringLiteral("a key is pressed, and the window is closed"));
    }
    // As the system's own input does: shortcuts, mnemonics among them, come first.
    QObject* focus = window->focusObject() != nullptr ? window->focusObject() : window;
    if (!qt_sendShortcutOverrideEvent(focus, 0, key, modifiers, text)) {
        QTest::sendKeyEvent(QTest::Click, window, key, text, modifiers);
    }
    if (m_inHurry) {
        waitUntil([] { return !isButtonDown(); });
    } else {
        settle();
    }
}

void WizardDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QString text;
    if (key == Qt::Key_Space) {
        text = QStringLiteral(" ");
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        text = QStringLiteral("\r");
    }
    if (!text.isEmpty()) {
        ++m_clicks;
    }
    send(key, text, modifiers);
}

void WizardDriver::type(const QString& text) {
    for (const QChar letter : text) {
        const char latin = letter.toLatin1();
        send(latin == 0 ? Qt::Key_unknown : QTest::asciiToKey(latin), QString(letter), Qt::NoModifier);
    }
}

void WizardDriver::mnemonic(char letter) {
    ++m_clicks;
    send(QTest::asciiToKey(letter), QString(QLatin1Char(letter)), Qt::AltModifier);
}

void WizardDriver::tabTo(const QWidget* control) {
    constexpr int mostStops = 100;
    for (int stop = 0; stop < mostStops; ++stop) {
        const QWidget* focused = QApplication::focusWidget();
        if (focused != nullptr && (focused == control || focused == control->focusProxy())) {
            return;
        }
        press(Qt::Key_Tab);
    }
    const QWidget* stuck = QApplication::focusWidget();
    giveUp(QStringLiteral("Tab does not come to ") + textOf(control) + QStringLiteral(" but to ") +
           (stuck == nullptr ? QString()
                             : QString::fromLatin1(stuck->metaObject()->className()) + stuck->accessibleName()));
}

void WizardDriver::activate(const QWidget* control) {
    tabTo(control);
    press(Qt::Key_Space);
}

QWidget* WizardDriver::find(const QString& name) const {
    QWidget* named = nullptr;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->window() != m_window.get()) {
            continue;
        }
        if (textOf(widget) == name && qobject_cast<QAbstractButton*>(widget) != nullptr) {
            return widget;
        }
        if (widget->accessibleName() == name && named == nullptr) {
            named = widget;
        }
    }
    return named;
}

QWidget* WizardDriver::control(const QString& name) const {
    QWidget* found = find(name);
    if (found == nullptr) {
        giveUp(QStringLiteral("no control is called ") + name);
    }
    return found;
}

void WizardDriver::settle() {
    waitUntil([this] { return !m_window->desk().busy() && !m_window->isLookingOut() && !isButtonDown(); });
    // A window manager gives the keyboard back when a dialog closes; here there is none.
    if (QApplication::activeWindow() == nullptr && m_window->isVisible()) {
        m_window->activateWindow();
        QCoreApplication::processEvents();
    }
    if (!m_unforeseen.isEmpty()) {
        giveUp(QStringLiteral("nobody foresaw this dialog: ") + m_unforeseen.takeFirst());
    }
}

void WizardDriver::waitUntil(const std::function<bool()>& isSo) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    QCoreApplication::processEvents();
    while (!isSo()) {
        if (std::chrono::steady_clock::now() > deadline) {
            giveUp(QStringLiteral("a minute was not enough"));
        }
        // The lookout's timer wakes it where nothing else happens.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    // What was put off until the events before it were dealt with.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void WizardDriver::onDialog(std::function<void(QDialog&)> answer) {
    m_answers.push_back(std::move(answer));
}

void WizardDriver::lookForDialog() {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog == m_dialogInHand || dialog == nullptr || !dialog->isVisible()) {
        m_dialogInHand = dialog;
        return;
    }
    m_dialogInHand = dialog;
    if (m_answers.empty()) {
        m_unforeseen += dialog->windowTitle();
        dialog->reject();
        return;
    }
    const auto answer = std::move(m_answers.front());
    m_answers.pop_front();
    ++m_dialogsAnswered;
    const bool wasInHurry = std::exchange(m_inHurry, true);
    answer(*dialog);
    m_inHurry = wasInHurry;
    if (!dialog->isVisible()) {
        m_dialogInHand = nullptr;  // The next one may lie at the same address.
    }
}

QStringList WizardDriver::visibleTexts() const {
    QStringList texts;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != m_window.get()) {
            continue;
        }
        if (const auto* tree = qobject_cast<const QTreeWidget*>(widget)) {
            texts += cellsOf(tree);
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) {
            texts += plain->toPlainText();
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            texts += line->displayText();
        } else {
            texts += textOf(widget);
        }
    }
    texts.removeAll(QString());
    return texts;
}

bool WizardDriver::shows(const QString& part) const {
    const QStringList texts = visibleTexts();
    return std::ranges::any_of(texts, [&part](const QString& text) { return text.contains(part); });
}

}  // namespace wizard_testing
