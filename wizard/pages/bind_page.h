// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeWidget>
#include <vector>

#include "wizard/frame/page.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/plain_label.h"

namespace wizard {

/// BindPage shows the bindings of this computer, what each has now, and asks which get the new certificate.
class BindPage : public Page {
    Q_OBJECT

  public:
    /// BindPage refers to the session, which must outlive it.
    explicit BindPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::Renew; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] std::optional<PageId> next() const override { return PageId::Completing; }
    void leave() override;

  private:
    void showRows();
    void addRow(const certcore::BindingRecord& record, bool isTicked);
    void showSituation();
    void showTicked();
    [[nodiscard]] std::vector<certcore::Endpoint> ticked() const;
    [[nodiscard]] bool hasNewOne(const certcore::BindingRecord& record) const;
    [[nodiscard]] QString nowWords(const certcore::BindingRecord& record) const;

    Session& m_session;
    widgets::Notice* m_situation;
    widgets::PlainLabel* m_heading;
    QTreeWidget* m_table;
    widgets::PlainLabel* m_hint;
    widgets::Notice* m_otherOwner;
    std::vector<certcore::BindingRecord> m_shown;  ///< In the order of the rows.
};

}  // namespace wizard
