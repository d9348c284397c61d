// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QWidget>

#include "wizard/session.h"
#include "wizard/text/letter_text.h"
#include "wizard/widgets/copy_button.h"

namespace wizard {

/// CheckActions are the buttons for what can be done with a verdict: texts to be copied, and ways on.
class CheckActions : public QWidget {
    Q_OBJECT

  public:
    /// CheckActions refers to the session, which must outlive it.
    explicit CheckActions(Session& session, QWidget* parent = nullptr);

    /// Offers says which of the buttons are there. What must be ordered can always be asked.
    struct Offers {
        bool ticket = false;
        bool mail = false;
        bool install = false;
        bool anyway = false;
    };
    void offer(const Offers& offers);

    /// senderMail is the mail to the sender; the session must have been checked.
    [[nodiscard]] QString senderMail() const { return letter(&text::senderMail); }

  signals:
    void installAsked();
    void anywayAsked();

  private:
    [[nodiscard]] QString letter(QString (*write)(const text::LetterSubject&)) const;

    Session& m_session;
    widgets::CopyButton* m_ticket;
    widgets::CopyButton* m_mail;
    QPushButton* m_install;
    QPushButton* m_anyway;
};

}  // namespace wizard
