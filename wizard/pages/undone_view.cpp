// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/undone_view.h"

#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/pages/renewal_facts.h"
#include "wizard/text/pages/put_back_text.h"

namespace wizard {

namespace words = text::put_back;

UndoneView::UndoneView(QWidget* parent)
    : QWidget(parent),
      m_list(new widgets::StatementList(words::doneHeading(), this)),
      m_heading(headingLabel({}, this)),
      m_thumbprints(new widgets::CertificateCard(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::doneHeading(), this));
    layout->addWidget(m_list);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_heading);
    layout->addWidget(m_thumbprints);
}

void UndoneView::show(const Session& session) {
    std::vector<widgets::Statement> statements;
    for (const text::ChecklistItem& item : text::checklist(renewalFacts(session))) {
        statements.push_back({item.done ? look::IconId::Success : look::IconId::Warning, item.headline(), item.proof});
    }
    m_list->setStatements(statements);
    std::vector<widgets::CardRow> rows;
    for (const certcore::Thumbprint& old : session.progress().oldThumbprints()) {
        rows.push_back({words::rowOldThumbprint(), QString::fromStdString(old.text()), true, true});
    }
    const bool isToBeSaved = session.progress().thumbprintShown && !rows.empty();
    m_thumbprints->setRows(rows);
    m_thumbprints->setVisible(isToBeSaved);
    m_heading->setText(words::cardHeading(session.services().profile.adminPortal.name));
    m_heading->setVisible(isToBeSaved);
}

}  // namespace wizard
