// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/pages/put_back_button.h"
#include "wizard/pages/undone_view.h"
#include "wizard/session.h"
#include "wizard/text/next_steps.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// ResultPage says how the import ended, and what to do next.
class ResultPage : public Page {
    Q_OBJECT

  public:
    /// ResultPage refers to session and desk, which must outlive it.
    ResultPage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override;
    void enter() override;
    [[nodiscard]] QString mainButtonLabel() const override;
    [[nodiscard]] bool mayGoBack() const override;
    [[nodiscard]] bool hasCancel() const override;
    [[nodiscard]] std::optional<PageId> next() const override;

  private:
    void makeSteps(QVBoxLayout* layout);
    void refresh();
    void showCard();
    void showSteps();
    void showUndone();
    void undo();
    void saveReport();
    [[nodiscard]] bool failed() const;
    // Who may read the key can have been all that was left to do.
    [[nodiscard]] bool hasBound() const { return m_session.bound() && !m_session.bound()->changes.empty(); }
    [[nodiscard]] bool undone() const { return m_session.progress().putBack.has_value(); }
    [[nodiscard]] bool renews() const { return m_session.renews(); }
    [[nodiscard]] std::optional<LayoutId> layoutAnswer() const;
    [[nodiscard]] std::vector<text::NextStep> steps() const;

    Session& m_session;
    jobs::JobDesk& m_desk;
    widgets::Notice* m_notice;
    widgets::PlainLabel* m_tryAgain;
    widgets::Notice* m_done;  // What the page's own buttons came to.
    widgets::Notice* m_clipboard;
    widgets::PlainLabel* m_cardHeading;
    widgets::CertificateCard* m_card;
    widgets::PlainLabel* m_fileStays;
    QWidget* m_stepsPart;
    QRadioButton* m_standard;
    QRadioButton* m_advanced;
    QWidget* m_stepList = nullptr;  // Made anew for each answer.
    QVBoxLayout* m_stepsPlace;
    QPushButton* m_report;
    QPushButton* m_undo;
    PutBackButton* m_putBack;
    UndoneView* m_undoneView;
};

}  // namespace wizard
