// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QVBoxLayout>

#include "wizard/jobs/undo_jobs.h"
#include "wizard/session.h"

namespace wizard {

/// PutBackDialog shows what putting back does: which endpoint gets which certificate again, the thumbprint that has to
/// be saved by hand, and whether the old certificate is still any good.
class PutBackDialog : public QDialog {
    Q_OBJECT

  public:
    /// ask waits for the answer; Enter and Esc mean no.
    [[nodiscard]] static bool ask(const Session& session, const jobs::ComingBack& coming, QWidget* page);

  private:
    PutBackDialog(const Session& session, const jobs::ComingBack& coming, QWidget* parent);
    void addComputer(QVBoxLayout* layout);
    void addPortal(QVBoxLayout* layout);
    void addWarnings(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout);
    [[nodiscard]] QString whatComes(const certcore::BindingChange& change) const;

    const Session& m_session;
    const jobs::ComingBack& m_coming;
    QWidget* m_content;
};

}  // namespace wizard
