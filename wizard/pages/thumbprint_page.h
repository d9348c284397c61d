// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QVBoxLayout>

#include "wizard/frame/page.h"
#include "wizard/pages/put_back_button.h"
#include "wizard/session.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/thumbprint_field.h"

namespace wizard {

/// ThumbprintPage hands out the new thumbprint, and takes the user's word that it is saved where the product keeps it.
class ThumbprintPage : public Page {
    Q_OBJECT

  public:
    /// ThumbprintPage refers to session and desk, which must outlive it.
    ThumbprintPage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::OtherCertificate; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] QString mainButtonLabel() const override;
    [[nodiscard]] QString cancelLabel() const override;
    [[nodiscard]] std::optional<PageId> next() const override { return PageId::Live; }
    void leave() override;

  private:
    void layOut();
    void showCard();
    void showSteps();
    void goOn(bool saved);
    [[nodiscard]] std::vector<certcore::Certificate> replaced() const;

    Session& m_session;
    jobs::JobDesk& m_desk;
    widgets::Notice* m_notice;
    widgets::CertificateCard* m_card;
    QWidget* m_stepList = nullptr;  // Made anew each time that the page is entered.
    QVBoxLayout* m_stepsPlace;
    widgets::ThumbprintField* m_pasted;
    QPushButton* m_notSaved;
    PutBackButton* m_putBack;
};

}  // namespace wizard
