// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QTimer>
#include <memory>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/pages/clean_up_part.h"
#include "wizard/pages/live_view.h"
#include "wizard/pages/put_back_button.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// LivePage looks at what is really served, says what is left to do, and hands over.
class LivePage : public Page {
    Q_OBJECT

  public:
    /// LivePage refers to session and desk, which must outlive it.
    LivePage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::Server; }
    void enter() override;
    [[nodiscard]] QString mainButtonLabel() const override;
    [[nodiscard]] bool hasCancel() const override { return false; }
    void setWorking(bool working) override;
    [[nodiscard]] std::optional<PageId> next() const override { return std::nullopt; }

  private:
    void layOut();
    void startCheck();
    void takeAnswers();
    void endCheck(bool stopped);
    void chooseHosts();
    void handOver();
    void saveCalendar();
    void save(const QByteArray& bytes, const QString& path);
    [[nodiscard]] renewal::LiveCheck newCheck();
    [[nodiscard]] const Layout& layoutHere() const;

    Session& m_session;
    jobs::JobDesk& m_desk;
    LiveView* m_view;
    widgets::Notice* m_done;  // What the page's own buttons came to.
    widgets::PlainLabel* m_next;
    QPushButton* m_again;
    QPushButton* m_hosts;
    QPushButton* m_handOver;
    QPushButton* m_calendar;
    PutBackButton* m_putBack;
    CleanUpPart* m_cleanUp;
    std::shared_ptr<jobs::AnswerBox> m_box;  // There while a check is under way.
    QTimer m_fetch;
};

}  // namespace wizard
