// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/check_actions.h"

#include <initializer_list>

#include "wizard/look/icons.h"
#include "wizard/pages/elevated_restart.h"
#include "wizard/pages/order_dialog.h"
#include "wizard/pages/source_name.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/widgets/flow_layout.h"

namespace wizard {

namespace words = text::check;

CheckActions::CheckActions(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_ticket(new widgets::CopyButton([this] { return letter(&text::ticketText); }, this)),
      m_mail(new widgets::CopyButton([this] { return senderMail(); }, this)),
      m_install(new QPushButton(look::icon(look::IconId::Install), words::installThis(), this)),
      m_anyway(new QPushButton(look::icon(look::IconId::Warning), words::installAnyway(), this)) {
    auto* order = new QPushButton(look::icon(look::IconId::Help), words::order(), this);
    m_ticket->setLabel(words::copyTicket());
    m_mail->setLabel(words::copyMail());
    auto* row = new widgets::FlowLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{m_ticket, m_mail, order, m_install, m_anyway}) {
        row->addWidget(button);
    }
    setLayout(row);
    connect(order, &QPushButton::clicked, this,
            [this] { OrderDialog::showFor(m_session.services().profile, m_session.hosts(), this); });
    connect(m_install, &QPushButton::clicked, this, &CheckActions::installAsked);
    connect(m_anyway, &QPushButton::clicked, this, &CheckActions::anywayAsked);
}

void CheckActions::offer(const Offers& offers) {
    m_ticket->setVisible(offers.ticket);
    m_mail->setVisible(offers.mail);
    m_install->setVisible(offers.install);
    markWithShield(*m_install, m_session, look::icon(look::IconId::Install));
    m_anyway->setVisible(offers.anyway);
}

QString CheckActions::letter(QString (*write)(const text::LetterSubject&)) const {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    return write({m_session.services().profile, sourceName(m_session), m_session.services().computerName,
                  m_session.hosts(), leaf == nullptr ? nullptr : &leaf->certificate, m_session.checked()->report,
                  m_session.checked()->options.now});
}

}  // namespace wizard
