// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "wizard/text/renewal_text.h"
#include "wizard/widgets/endpoint_table.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/plain_label.h"
#include "wizard/widgets/statement_list.h"

namespace wizard {

/// LiveView shows a live check: what it comes to, each endpoint in two columns, the servers still to do, and the
/// checklist.
class LiveView : public QWidget {
    Q_OBJECT

  public:
    explicit LiveView(QWidget* parent = nullptr);

    /// begin shows the endpoints of a check that has just begun.
    void begin(const text::RenewalFacts& facts);

    /// show fills in what is known by now.
    void show(const text::RenewalFacts& facts);

    /// summary is the sentence about all of it.
    [[nodiscard]] QString summary() const { return m_summary->sentence(); }

    /// actions is where the page puts its buttons, below the table.
    [[nodiscard]] QWidget* actions() const { return m_actions; }

  private:
    void showServers(const renewal::LiveCheck& check);
    void showChecklist(const text::RenewalFacts& facts);

    widgets::Notice* m_summary;
    widgets::EndpointTable* m_table;
    QWidget* m_actions;
    QWidget* m_serversPart;
    widgets::PlainLabel* m_servers;
    widgets::StatementList* m_checklist;
};

}  // namespace wizard
