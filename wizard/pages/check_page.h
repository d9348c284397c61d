// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/pages/certificate_choice.h"
#include "wizard/pages/check_actions.h"
#include "wizard/pages/check_view.h"
#include "wizard/session.h"
#include "wizard/widgets/host_editor.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/verdict_banner.h"

namespace wizard {

/// CheckPage asks for the host names and shows the verdict. It checks anew with every name that comes or goes.
class CheckPage : public Page {
    Q_OBJECT

  public:
    /// CheckPage refers to session and desk, which must outlive it.
    CheckPage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::LookInside; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] bool mayGoOn() const override;
    [[nodiscard]] QString mainButtonLabel() const override;
    [[nodiscard]] QString cancelLabel() const override;
    [[nodiscard]] std::optional<PageId> next() const override;
    void leave() override;

  private:
    enum class After { Stay, Leave };
    using Check = decltype(jobs::check);
    void order(Check* check, std::function<void(jobs::Checked)> use);
    void beginCheck();
    void startFirstCheck();
    void addTypedHosts();
    void showVerdict();
    void suggestHosts(const std::vector<std::string>& hosts);
    void suggestComputerName();
    void fillIn(const std::vector<widgets::SuggestedHost>& hosts, bool namesUnknown = false);
    void startCheck(After after);
    void take(jobs::Checked checked, After after);
    void refresh();
    void choose(const std::optional<certcore::Thumbprint>& certificate);
    void askPermission();
    void installThis();
    [[nodiscard]] QStringList expectedHosts() const;
    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] bool isStored() const { return m_session.source() == Source::Store; }
    [[nodiscard]] bool mustChoose() const;
    [[nodiscard]] bool isImpossible() const;

    Session& m_session;
    jobs::JobDesk& m_desk;
    bool m_hostsArePractice = false;  // The names in the editor were made up.
    bool m_hostIsGuessed = false;     // The one name there is the computer's own.
    widgets::VerdictBanner* m_banner;
    widgets::Notice* m_notice;
    CheckActions* m_actions;
    CertificateChoice* m_choice;
    widgets::HostEditor* m_hosts;
    widgets::PlainLabel* m_computer;
    CheckView* m_view;
};

}  // namespace wizard
