// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>

#include "tests/wizard/support/surroundings.h"
#include "wizard/import_wizard.h"

/// wizard_testing is what tests of the whole wizard share. What does not go as ordered is thrown as std::runtime_error.
namespace wizard_testing {

/// WizardDriver is a user who has a keyboard and no mouse. The user waits for what the wizard is doing before the next
/// key, unless told to hurry.
class WizardDriver : public QObject {
  public:
    /// WizardDriver makes the wizard and shows it. The surroundings must outlive it.
    explicit WizardDriver(Surroundings& surroundings);
    ~WizardDriver() override;

    /// start begins, with a file where the program is called with one.
    void start(const std::filesystem::path& file = {});

    [[nodiscard]] wizard::ImportWizard& window() { return *m_window; }
    [[nodiscard]] const wizard::Session& session() const { return m_window->session(); }
    [[nodiscard]] wizard::PageId page() const { return m_window->page()->id(); }

    /// press is one key, in whichever window has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// type is text, as somebody types it where the cursor is.
    void type(const QString& text);

    /// mnemonic is Alt and the underlined letter.
    void mnemonic(char letter);

    /// tabTo presses Tab until the control has the focus.
    void tabTo(const QWidget* control);

    /// activate walks to a control and presses Space.
    void activate(const QWidget* control);

    /// next presses the main button as Enter does, wherever the focus is.
    void next() { press(Qt::Key_Return); }

    /// control is the visible control with that accessible name or label (without its mnemonic), in the page or below
    /// it.
    [[nodiscard]] QWidget* control(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const { return find(name) != nullptr; }

    /// hurry says whether keys are pressed without waiting for what the wizard is doing.
    void hurry(bool inHurry) { m_inHurry = inHurry; }

    /// settle waits for the end of what the wizard is doing, and waitUntil for anything; both within a minute.
    void settle();
    void waitUntil(const std::function<bool()>& isSo);

    /// onDialog is done with the next dialog that asks something; in the order of the calls. A dialog that nobody
    /// foresaw is closed with Esc, and the next settle throws.
    void onDialog(std::function<void(QDialog&)> answer);

    /// dialogsAnswered counts them.
    [[nodiscard]] int dialogsAnswered() const { return m_dialogsAnswered; }

    /// clicks counts the keys that did something: Enter, Space, mnemonics; neither typing nor Tab.
    [[nodiscard]] int clicks() const { return m_clicks; }

    /// visibleTexts is all that stands in the window now, labels and buttons alike, without mnemonics.
    [[nodiscard]] QStringList visibleTexts() const;

    /// shows says whether some text in the window contains this one.
    [[nodiscard]] bool shows(const QString& part) const;

  private:
    [[nodiscard]] QWidget* find(const QString& name) const;
    [[nodiscard]] QWindow* keyboardWindow() const;
    void send(Qt::Key key, const QString& text, Qt::KeyboardModifiers modifiers);
    void lookForDialog();

    std::unique_ptr<wizard::ImportWizard> m_window;
    std::deque<std::function<void(QDialog&)>> m_answers;
    QTimer m_lookout;
    QWidget* m_dialogInHand = nullptr;
    QStringList m_unforeseen;
    int m_dialogsAnswered = 0;
    int m_clicks = 0;
    bool m_inHurry = false;
};

}  // namespace wizard_testing
