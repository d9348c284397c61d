// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/tone_frame.h"

namespace wizard {

/// CompletingPage shows the plan, and carries it out when it is left.
class CompletingPage : public Page {
    Q_OBJECT

  public:
    /// CompletingPage refers to session and desk, which must outlive it.
    CompletingPage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::Install; }
    void enter() override;
    [[nodiscard]] QString mainButtonLabel() const override;
    [[nodiscard]] std::optional<PageId> next() const override;
    void leave() override;

  private:
    void startPlan();
    void showSettings();
    void addSetting(const QString& name, const QString& value, std::optional<PageId> changedOn = {});
    void addCertificateSettings();
    void addChoices();
    void addBindings();
    void addKeyAccess();
    void sayWhatComes();
    void take(jobs::Planned planned);
    void import();
    void take(certcore::Result<certcore::Renewal> renewal);
    [[nodiscard]] bool hasWork() const;

    Session& m_session;
    jobs::JobDesk& m_desk;
    widgets::Notice* m_notice;
    widgets::Notice* m_fileGone;
    widgets::ToneFrame* m_settings = nullptr;  // Made anew for each plan.
    QVBoxLayout* m_settingsPlace;
};

}  // namespace wizard
