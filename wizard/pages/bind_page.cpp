// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/bind_page.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>

#include "wizard/look/icons.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/value_text.h"
#include "wizard/widgets/item_view_height.h"

namespace wizard {

namespace words = text::bind;

namespace {

enum Column { EndpointColumn, Now, After, ColumnCount };

constexpr int mostRowsShown = 8;

bool isIis(const certcore::BindingRecord& record) {
    return record.appId == certcore::iisAppId;
}

}  // namespace

BindPage::BindPage(Session& session, QWidget* parent)
    : Page(PageId::Bind, parent),
      m_session(session),
      m_situation(new widgets::Notice(this)),
      m_heading(headingLabel(words::heading(), this)),
      m_table(new QTreeWidget(this)),
      m_hint(quietLabel(words::hint(), this)),
      m_otherOwner(new widgets::Notice(this)) {
    auto* layout = pageLayout(this);
    layout->addWidget(m_situation);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addWidget(m_hint);
    layout->addWidget(m_otherOwner);
    layout->addStretch(1);
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({words::columnEndpoint(), words::columnNow(), words::columnAfter()});
    m_table->setAccessibleName(words::tableName());
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTabKeyNavigation(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Now, QHeaderView::Stretch);
    widgets::makeRowsRoomy(m_table);
    connect(m_table, &QTreeWidget::itemChanged, this, &BindPage::showTicked);
}

QString BindPage::title() const {
    return words::title();
}

QString BindPage::purpose() const {
    return words::purpose();
}

void BindPage::enter() {
    showRows();
    showSituation();
    showTicked();
    widgets::setRowsShown(m_table, std::min<int>(static_cast<int>(m_shown.size()), mostRowsShown));
}

QWidget* BindPage::firstField() const {
    return m_shown.empty() ? nullptr : m_table;
}

void BindPage::leave() {
    m_session.setBindingChoice(ticked());
    emit readyToLeave();
}

void BindPage::showRows() {
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    m_shown.clear();
    const std::vector<certcore::Endpoint> chosen = m_session.bindingChoice();
    for (const certcore::BindingRecord& record : m_session.checked()->use.bindings) {
        addRow(record, std::ranges::count(chosen, record.endpoint) > 0);
    }
    const bool isAny = !m_shown.empty();
    m_heading->setVisible(isAny);
    m_table->setVisible(isAny);
    m_hint->setVisible(isAny);
    if (isAny) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
    }
}

void BindPage::addRow(const certcore::BindingRecord& record, bool isTicked) {
    QStringList cells(ColumnCount, QString());
    cells[EndpointColumn] = text::shown(record.endpoint.text());
    cells[Now] = isIis(record) ? nowWords(record) : words::ofOtherProgram(nowWords(record));
    auto* item = new QTreeWidgetItem(m_table, cells);
    item->setToolTip(Now, cells[Now]);
    // A binding of the central store names no certificate, and what has the new one already needs nothing.
    const bool canBeChosen = record.endpoint.kind() != certcore::EndpointKind::Ccs && !hasNewOne(record);
    if (canBeChosen) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(EndpointColumn, isTicked ? Qt::Checked : Qt::Unchecked);
    } else {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_shown.push_back(record);
}

bool BindPage::hasNewOne(const certcore::BindingRecord& record) const {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    return leaf != nullptr && record.thumbprint() == leaf->certificate.thumbprint();
}

QString BindPage::nowWords(const certcore::BindingRecord& record) const {
    if (record.endpoint.kind() == certcore::EndpointKind::Ccs) {
        return words::fromCentralStore();
    }
    const auto thumbprint = record.thumbprint();
    if (!thumbprint) {
        return words::noCertificate();
    }
    const auto& installed = m_session.checked()->use.installed;
    const auto found = std::ranges::find(installed, *thumbprint, [](const certcore::StoredCertificate& stored) {
        return stored.certificate.thumbprint();
    });
    if (found == installed.end()) {
        return words::unknownCertificate(QString::fromStdString(thumbprint->text()));
    }
    const certcore::CertificateDetails& details = found->certificate.details();
    return words::certificate(text::certificateName(found->certificate),
                              text::expiryText(details.notAfter, m_session.services().now()));
}

void BindPage::showSituation() {
    const certcore::ComputerUse& use = m_session.checked()->use;
    const auto usual = std::ssize(certcore::usualChoice(use));
    if (!use.hasBindings) {
        m_situation->say(look::Tone::Note, words::notBindable(text::shown(m_session.store()->location())));
    } else if (use.problem) {
        m_situation->say(look::Tone::Caution, words::problem(text::describe(*use.problem).message()));
    } else if (use.bindings.empty()) {
        m_situation->say(look::Tone::Note, words::noBindings());
    } else if (usual == 0) {
        m_situation->say(look::Tone::Note, words::noneUsesOld());
    } else {
        m_situation->say(look::Tone::Note, words::preselected(usual));
    }
}

// What a tick changes is said in its row; a binding that another program has made is warned of.
void BindPage::showTicked() {
    const QSignalBlocker quiet(m_table);
    m_otherOwner->clear();
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_table->topLevelItem(row);
        const certcore::BindingRecord& record = m_shown[static_cast<std::size_t>(row)];
        const bool isTicked = item->checkState(EndpointColumn) == Qt::Checked;
        item->setText(After, isTicked            ? words::afterNew()
                             : hasNewOne(record) ? words::afterAlready()
                                                 : words::afterSame());
        item->setIcon(After, isTicked ? look::icon(look::IconId::Renew) : QIcon());
        if (isTicked && !isIis(record)) {
            m_otherOwner->say(look::Tone::Caution, words::otherOwner(text::shown(record.endpoint.text())));
        }
    }
}

std::vector<certcore::Endpoint> BindPage::ticked() const {
    std::vector<certcore::Endpoint> endpoints;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        if (m_table->topLevelItem(row)->checkState(EndpointColumn) == Qt::Checked) {
            endpoints.push_back(m_shown[static_cast<std::size_t>(row)].endpoint);
        }
    }
    return endpoints;
}

}  // namespace wizard
