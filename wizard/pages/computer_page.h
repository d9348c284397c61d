// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/session.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/notice.h"

namespace wizard {

/// ComputerPage is what MMC's users know: the certificates in Personal, to be looked at, proven and put back.
class ComputerPage : public Page {
    Q_OBJECT

  public:
    /// ComputerPage refers to session and desk, which must outlive it.
    ComputerPage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::Computer; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] QString mainButtonLabel() const override;
    [[nodiscard]] bool hasCancel() const override { return false; }
    [[nodiscard]] std::optional<PageId> next() const override { return std::nullopt; }

  private:
    void makeActions(QVBoxLayout* layout);
    void startInventory();
    void take(jobs::Inventory inventory);
    void addRow(const certcore::StoredCertificate& stored);
    [[nodiscard]] const certcore::StoredCertificate* chosen() const;
    [[nodiscard]] const certcore::Receipt* receiptOf(const certcore::StoredCertificate& stored) const;
    void showChosen();
    void verify();
    void takeProof(const certcore::Thumbprint& thumbprint, const certcore::KeyProof& proof);
    [[nodiscard]] bool movedTo(Task task, const std::optional<certcore::Thumbprint>& installed = {});
    void renew();
    void renewWithThis();
    void putBack();
    void archiveOrBringBack();

    Session& m_session;
    jobs::JobDesk& m_desk;
    jobs::Inventory m_inventory;
    widgets::Notice* m_notice;
    QTreeWidget* m_table;
    QPushButton* m_verify;
    QPushButton* m_renew;
    QPushButton* m_renewWith;
    QPushButton* m_putBack;
    QPushButton* m_archive;
    widgets::PlainLabel* m_detailsHeading;
    widgets::CertificateCard* m_details;
};

}  // namespace wizard
