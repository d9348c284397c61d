// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QWidget>

#include "wizard/jobs/job_desk.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// CleanUpPart offers to archive or delete what was replaced, where everything is green and nothing uses it any more.
class CleanUpPart : public QWidget {
    Q_OBJECT

  public:
    /// CleanUpPart refers to session and desk, which must outlive it.
    CleanUpPart(Session& session, jobs::JobDesk& desk, QWidget* parent);

    /// offer shows itself where there is anything to offer.
    void offer();

    /// setWorking switches the buttons off for so long.
    void setWorking(bool working);

  private:
    using Work = certcore::Result<void> (*)(const jobs::StorePointer&, const std::vector<certcore::Thumbprint>&);

    [[nodiscard]] bool isDue() const;
    void askAndRemove();
    void start(Work work, const QString& done, bool isGone);

    Session& m_session;
    jobs::JobDesk& m_desk;
    widgets::Notice* m_notice;
    QPushButton* m_archive;
    QPushButton* m_remove;
    std::vector<certcore::Thumbprint> m_gone;  // Nothing more can be done with these.
};

}  // namespace wizard
