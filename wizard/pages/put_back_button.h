// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include "wizard/jobs/job_desk.h"
#include "wizard/jobs/undo_jobs.h"
#include "wizard/session.h"

namespace wizard {

/// PutBackButton takes the whole renewal back, after asking. It stands on each page that follows the change.
class PutBackButton : public QPushButton {
    Q_OBJECT

  public:
    /// PutBackButton refers to session and desk, which must outlive it.
    PutBackButton(Session& session, jobs::JobDesk& desk, QWidget* parent);

    /// offer shows the button where there is something to put back.
    void offer();

  signals:
    void done();                                ///< All is as before; the session knows it.
    void failed(const certcore::Error& error);  ///< Nothing was changed, or what is said.

  private:
    void look();
    void ask(const certcore::ReceiptId& receipt, const jobs::ComingBack& coming);

    Session& m_session;
    jobs::JobDesk& m_desk;
};

}  // namespace wizard
