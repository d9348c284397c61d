// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// WelcomePage asks what the user came for.
class WelcomePage : public Page {
    Q_OBJECT

  public:
    /// WelcomePage refers to session and desk, which must outlive it.
    WelcomePage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString purpose() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] std::optional<PageId> next() const override;
    [[nodiscard]] QIcon mainButtonIcon() const override;
    void leave() override;

    /// isLooking says whether it still asks what there is to go on with. Nobody has to wait for that.
    [[nodiscard]] bool isLooking() const { return m_lookout.stillWorking() || m_lookout.busy(); }

    /// asksForRights says whether going on means that Windows asks for an administrator.
    [[nodiscard]] bool asksForRights() const;

  private:
    widgets::PlainLabel* addTask(Task task, const QString& name, const QString& hint);
    void addStoreLocation(QVBoxLayout* layout);
    void showRights();
    void makePractice();
    void lookOut();
    void take(const jobs::Outlook& outlook);
    void resume();

    Session& m_session;
    jobs::JobDesk& m_desk;
    jobs::JobDesk m_lookout;  // Of its own: the page can be used meanwhile.
    bool m_hasLookedOut = false;
    bool m_hasChosen = false;  // The user has: nothing is proposed any more.
    widgets::PlainLabel* m_continueHint = nullptr;
    QButtonGroup* m_tasks;
    QRadioButton* m_currentUser;
    QRadioButton* m_localMachine;
    widgets::Notice* m_userWarning;
    widgets::PlainLabel* m_ready;
    widgets::PlainLabel* m_rights;
    QCheckBox* m_shortWay;
    widgets::Notice* m_notice;
};

}  // namespace wizard
