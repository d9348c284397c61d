// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/clean_up_part.h"

#include <QMessageBox>
#include <algorithm>

#include "wizard/jobs/clean_up_jobs.h"
#include "wizard/look/icons.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/pages/clean_up_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/widgets/flow_layout.h"

namespace wizard {

namespace words = text::clean_up;

CleanUpPart::CleanUpPart(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_desk(desk),
      m_notice(new widgets::Notice(this)),
      m_archive(new QPushButton(words::archive(), this)),
      m_remove(new QPushButton(words::remove(), this)) {
    auto* layout = pageLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(words::heading(), this));
    layout->addWidget(textLabel(words::hint(), this));
    auto* buttons = new widgets::FlowLayout;
    for (QPushButton* button : {m_archive, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    layout->addWidget(m_notice);
    connect(m_archive, &QPushButton::clicked, this, [this] { start(jobs::archiveAll, words::archived(), false); });
    connect(m_remove, &QPushButton::clicked, this, &CleanUpPart::askAndRemove);
}

// Green for users everywhere, and no binding of this computer left with the old one. What certcore finds bound all the
// same when it comes to it, it refuses.
bool CleanUpPart::isDue() const {
    const renewal::Progress& progress = m_session.progress();
    const bool isAllowed = m_session.services().profile.policy.allowRemove;
    if (!isAllowed || !progress.liveCheck || progress.replaced.empty() || progress.oldThumbprints() == m_gone) {
        return false;
    }
    return progress.liveCheck->isGreenForUsers() && (!progress.bound || progress.bound->left.empty());
}

void CleanUpPart::offer() {
    setVisible(isDue());
    m_remove->show();
    m_archive->show();
}

void CleanUpPart::setWorking(bool working) {
    m_archive->setEnabled(!working);
    m_remove->setEnabled(!working);
}

void CleanUpPart::askAndRemove() {
    QStringList names;
    for (const certcore::Replacement& one : m_session.progress().replaced) {
        names += text::certificateName(one.installed.certificate);
    }
    QMessageBox question(QMessageBox::Question, text::frame::windowTitle(), words::removeQuestion(names.join(u", ")),
                         QMessageBox::Yes | QMessageBox::No, this);
    question.setTextFormat(Qt::PlainText);
    question.setDefaultButton(QMessageBox::No);
    if (question.exec() == QMessageBox::Yes) {
        start(jobs::removeAll, words::removed(), true);
    }
}

void CleanUpPart::start(Work work, const QString& done, bool isGone) {
    const auto thumbprints = m_session.progress().oldThumbprints();
    m_notice->clear();
    m_desk.start(
        {words::progress(), jobs::OnCancel::Finish},
        [work, store = m_session.store(), thumbprints](const std::stop_token&) { return work(store, thumbprints); },
        [this, done, isGone, thumbprints](const certcore::Result<void>& changed) {
            if (!changed) {
                m_notice->say(changed.error());
                return;
            }
            m_notice->say(look::Tone::Good, done);
            m_archive->setVisible(false);
            if (isGone) {
                m_gone = thumbprints;
                m_remove->setVisible(false);
            }
        });
}

}  // namespace wizard
