// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/thumbprint_page.h"

#include <algorithm>

#include "certcore/base/file_reading.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/pages/renewal_notes.h"
#include "wizard/pages/step_list.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/next_steps.h"
#include "wizard/text/pages/thumbprint_text.h"
#include "wizard/widgets/copy_button.h"

namespace wizard {

namespace words = text::thumbprint;

ThumbprintPage::ThumbprintPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Thumbprint, parent),
      m_session(session),
      m_desk(desk),
      m_notice(new widgets::Notice(this)),
      m_card(new widgets::CertificateCard(this)),
      m_stepsPlace(new QVBoxLayout),
      m_pasted(new widgets::ThumbprintField(this)),
      m_notSaved(new QPushButton(words::notSavedYet(), this)),
      m_putBack(new PutBackButton(session, desk, this)) {
    m_notSaved->setAutoDefault(false);
    layOut();
    connect(m_notSaved, &QPushButton::clicked, this, [this] { goOn(false); });
    connect(m_putBack, &PutBackButton::done, this, [this] { emit jumpTo(PageId::Result); });
    connect(m_putBack, &PutBackButton::failed, this, [this](const certcore::Error& error) {
        m_notice->say(error);
        emit topWanted();
    });
}

void ThumbprintPage::layOut() {
    const QString& portal = m_session.services().profile.adminPortal.name;
    auto* layout = pageLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(headingLabel(words::valueHeading(portal), this));
    layout->addWidget(m_card);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::stepsHeading(), this));
    layout->addLayout(m_stepsPlace);
    layout->addSpacing(look::spacing::unit);
    auto* label = headingLabel(words::pasteLabel(), this);
    label->setBuddy(m_pasted);
    layout->addWidget(label);
    layout->addWidget(quietLabel(words::pasteHint(portal), this));
    layout->addWidget(m_pasted);
    layout->addSpacing(look::spacing::unit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_notSaved);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(quietLabel(words::notSavedYetHint(portal), this));
    layout->addSpacing(look::spacing::unit);
    auto* last = new QHBoxLayout;
    last->addWidget(m_putBack);
    last->addStretch(1);
    layout->addLayout(last);
    layout->addStretch(1);
}

QString ThumbprintPage::title() const {
    return words::title();
}

QString ThumbprintPage::stepName() const {
    return words::stepName();
}

QString ThumbprintPage::purpose() const {
    return words::purpose(m_session.services().profile.adminPortal.name);
}

QString ThumbprintPage::mainButtonLabel() const {
    return words::saved();
}

QString ThumbprintPage::cancelLabel() const {
    return words::later();
}

QWidget* ThumbprintPage::firstField() const {
    // The card is made anew each time; what it showed before goes a little later.
    const auto buttons = m_card->findChildren<widgets::CopyButton*>();
    const auto shown = std::ranges::find_if(buttons, [this](const QWidget* one) { return one->isVisibleTo(m_card); });
    return shown == buttons.end() ? nullptr : *shown;
}

void ThumbprintPage::enter() {
    m_notice->clear();
    m_pasted->clear();
    if (const auto& saved = m_session.progress().thumbprintSaved) {
        m_notice->say(look::Tone::Note, words::alreadySaved(text::momentText(*saved)));
    }
    m_session.setThumbprintShown();
    showCard();
    showSteps();
    m_putBack->offer();
}

std::vector<certcore::Certificate> ThumbprintPage::replaced() const {
    std::vector<certcore::Certificate> certificates;
    for (const certcore::Replacement& one : m_session.progress().replaced) {
        certificates.push_back(one.installed.certificate);
    }
    return certificates;
}

void ThumbprintPage::showCard() {
    const certcore::Certificate& certificate = m_session.leaf()->certificate;
    const std::vector<certcore::Certificate> old = replaced();
    std::vector<widgets::CardRow> rows{
        {words::rowNew(), QString::fromStdString(certificate.thumbprint().text()), true, true}};
    for (const certcore::Certificate& one : old) {
        rows.push_back({words::rowOld(),
                        QString::fromStdString(one.thumbprint().text()) + u'\n' +
                            text::expiryText(one.details().notAfter, m_session.services().now()),
                        true});
    }
    if (old.empty()) {
        rows.push_back({words::rowOld(), words::oldUnknown()});
    }
    m_card->setRows(rows);
    m_pasted->expect({certificate, old});
}

void ThumbprintPage::showSteps() {
    delete m_stepList;
    const auto& read = m_session.file();
    const QString file = read ? QString::fromStdString(certcore::pathText(read->path.filename())) : QString();
    m_stepList = new StepList(
        text::thumbprintSteps(m_session.services().profile, {m_session.leaf()->certificate.thumbprint(), file}), this);
    m_stepsPlace->addWidget(m_stepList);
}

void ThumbprintPage::leave() {
    if (m_pasted->holdsWrongOne()) {
        m_notice->say(look::Tone::Stop, words::pastedIsWrong(m_session.services().profile.adminPortal.name));
        emit topWanted();
        return;
    }
    goOn(true);
}

void ThumbprintPage::goOn(bool saved) {
    m_session.setThumbprintSaved(saved);
    noteProgress(m_session, m_desk, [this] { emit readyToLeave(); });
}

}  // namespace wizard
