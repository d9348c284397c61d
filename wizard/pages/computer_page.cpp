// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/computer_page.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QVBoxLayout>
#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "wizard/jobs/clean_up_jobs.h"
#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/elevated_restart.h"
#include "wizard/pages/inventory_rows.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/clean_up_text.h"
#include "wizard/text/pages/computer_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/installed_text.h"
#include "wizard/text/pages/result_text.h"
#include "wizard/text/value_text.h"
#include "wizard/widgets/flow_layout.h"

namespace wizard {

namespace words = text::computer;

namespace {

enum Column { Name, Expires, Bound, Key, Imported, ColumnCount };

}  // namespace

ComputerPage::ComputerPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Computer, parent),
      m_session(session),
      m_desk(desk),
      m_notice(new widgets::Notice(this)),
      m_table(new QTreeWidget(this)),
      m_verify(new QPushButton(look::icon(look::IconId::Key), words::verify(), this)),
      m_renew(new QPushButton(look::icon(look::IconId::Renew), words::renew(), this)),
      m_renewWith(new QPushButton(look::icon(look::IconId::Server), words::renewWith(), this)),
      m_putBack(new QPushButton(look::icon(look::IconId::Undo), words::putBack(), this)),
      m_archive(new QPushButton(text::clean_up::archive(), this)),
      m_detailsHeading(headingLabel(words::detailsHeading(), this)),
      m_details(new widgets::CertificateCard(this)) {
    m_table->setHeaderLabels({words::columnName(), words::columnExpires(), text::installed::columnBound(),
                              words::columnKey(), words::columnImported()});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(words::tableName());
    m_table->setMinimumHeight(look::spacing::unit * 18);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);
    auto* layout = pageLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    makeActions(layout);
    layout->addWidget(m_detailsHeading);
    layout->addWidget(m_details);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ComputerPage::showChosen);
}

void ComputerPage::makeActions(QVBoxLayout* layout) {
    auto* again = new QPushButton(words::refresh(), this);
    auto* row = new widgets::FlowLayout;
    for (QPushButton* button : {m_verify, m_renew, m_renewWith, m_putBack, m_archive, again}) {
        row->addWidget(button);
    }
    layout->addLayout(row);
    connect(m_verify, &QPushButton::clicked, this, &ComputerPage::verify);
    connect(m_renew, &QPushButton::clicked, this, &ComputerPage::renew);
    connect(m_renewWith, &QPushButton::clicked, this, &ComputerPage::renewWithThis);
    connect(m_putBack, &QPushButton::clicked, this, &ComputerPage::putBack);
    connect(m_archive, &QPushButton::clicked, this, &ComputerPage::archiveOrBringBack);
    connect(again, &QPushButton::clicked, this, [this] {
        m_notice->clear();
        startInventory();
    });
}

QString ComputerPage::title() const {
    return words::title();
}

QString ComputerPage::purpose() const {
    return words::purpose();
}

QString ComputerPage::mainButtonLabel() const {
    return text::frame::close();
}

void ComputerPage::enter() {
    m_notice->clear();
    markWithShield(*m_renew, m_session, look::icon(look::IconId::Renew));
    markWithShield(*m_renewWith, m_session, look::icon(look::IconId::Server));
    markWithShield(*m_putBack, m_session, look::icon(look::IconId::Undo));
    markWithShield(*m_archive, m_session, {});
    startInventory();
}

QWidget* ComputerPage::firstField() const {
    return m_table;
}

void ComputerPage::startInventory() {
    m_desk.start(
        {words::progressListing()},
        [store = m_session.store(), service = m_session.services().bindings](const std::stop_token&) {
            return jobs::takeInventory(store, service);
        },
        [this](certcore::Result<jobs::Inventory> inventory) {
            if (inventory) {
                take(std::move(*inventory));
            } else {
                take({});
                m_notice->say(inventory.error());
            }
        });
}

void ComputerPage::take(jobs::Inventory inventory) {
    m_inventory = std::move(inventory);
    m_table->clear();
    m_table->setColumnHidden(Bound, !m_inventory.hasBindings);
    for (const certcore::StoredCertificate& stored : m_inventory.listing.certificates) {
        addRow(stored);
    }
    if (m_table->topLevelItemCount() > 0) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
    }
    if (!m_inventory.listing.damaged.empty()) {
        m_notice->say(look::Tone::Caution, words::damaged(QString::fromStdString(m_inventory.listing.damaged.front())));
    } else if (!m_inventory.listing.onlyForUser.empty()) {
        const certcore::Certificate& certificate = m_inventory.listing.onlyForUser.front();
        m_notice->say(look::Tone::Caution, text::onlyForUser(QString::fromStdString(certificate.thumbprint().text())));
    } else if (m_inventory.listing.certificates.empty() && m_notice->sentence().isEmpty()) {
        m_notice->say(look::Tone::Note, words::empty());
    }
    showChosen();
}

void ComputerPage::addRow(const certcore::StoredCertificate& stored) {
    const certcore::CertificateDetails& details = stored.certificate.details();
    const certcore::Receipt* receipt = receiptOf(stored);
    QStringList cells(ColumnCount, QString());
    const QString name = text::certificateName(stored.certificate);
    cells[Name] = stored.isArchived ? text::clean_up::nameOfArchived(name) : name;
    cells[Expires] = text::expiryText(details.notAfter, m_session.services().now());
    cells[Bound] = text::boundTo(m_inventory.endpointsOf(stored.certificate.thumbprint()));
    cells[Key] = stored.hasPrivateKey ? words::keyPresent() : words::keyMissing();
    cells[Imported] = receipt == nullptr ? words::importedNo()
                                         : words::importedYes(text::shownDate(certcore::toIsoTime(receipt->time)));
    auto* item = new QTreeWidgetItem(m_table, cells);
    item->setIcon(Name, look::icon(look::IconId::Server));
}

const certcore::StoredCertificate* ComputerPage::chosen() const {
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 ? nullptr : &m_inventory.listing.certificates[static_cast<std::size_t>(row)];
}

const certcore::Receipt* ComputerPage::receiptOf(const certcore::StoredCertificate& stored) const {
    const auto found = m_inventory.receipts.find(stored.receiptId.value_or(std::string()));
    return found == m_inventory.receipts.end() ? nullptr : &found->second;
}

void ComputerPage::showChosen() {
    const certcore::StoredCertificate* stored = chosen();
    m_verify->setEnabled(stored != nullptr);
    m_renew->setEnabled(stored != nullptr);
    m_renewWith->setEnabled(stored != nullptr && stored->hasPrivateKey && !stored->certificate.details().isCa);
    m_putBack->setEnabled(stored != nullptr && receiptOf(*stored) != nullptr);
    const bool isArchived = stored != nullptr && stored->isArchived;
    m_archive->setText(isArchived ? text::clean_up::bringBack() : text::clean_up::archive());
    m_archive->setEnabled(isArchived || (stored != nullptr && m_session.services().profile.policy.allowRemove));
    m_details->setVisible(stored != nullptr);
    m_detailsHeading->setVisible(stored != nullptr);
    if (stored == nullptr) {
        return;
    }
    m_details->setRows(inventoryRows(m_inventory, *stored, m_session.services().now()));
}

void ComputerPage::verify() {
    const certcore::Thumbprint thumbprint = chosen()->certificate.thumbprint();
    m_notice->clear();
    m_desk.start(
        {words::progressVerifying()},
        [store = m_session.store(), thumbprint](const std::stop_token&) { return store->proveKey(thumbprint); },
        [this, thumbprint](certcore::Result<certcore::KeyProof> proof) {
            if (proof) {
                takeProof(thumbprint, *proof);
            } else {
                m_notice->say(proof.error());
            }
        });
}

void ComputerPage::takeProof(const certcore::Thumbprint& thumbprint, const certcore::KeyProof& proof) {
    if (const auto* stored = chosen(); stored != nullptr && stored->certificate.thumbprint() == thumbprint) {
        m_table->currentItem()->setText(Key, proof.holds() ? words::keyProven() : words::keyFailed());
    }
    if (proof.holds()) {
        m_notice->say(look::Tone::Good, words::verified());
    } else if (!proof.present) {
        m_notice->say(look::Tone::Stop, words::notVerifiedMissing());
    } else {
        m_notice->say(look::Tone::Stop, proof.matches ? words::notVerifiedSign() : words::notVerifiedMismatch());
    }
}

// What changes the store begins in a window that may.
bool ComputerPage::movedTo(Task task, const std::optional<certcore::Thumbprint>& installed) {
    if (!m_session.needsMoreRights()) {
        return false;
    }
    m_notice->clear();
    if (restartElevated(m_session, task, *m_notice, installed)) {
        emit closeWanted();
    }
    return true;
}

void ComputerPage::renew() {
    if (movedTo(Task::Renew)) {
        return;
    }
    m_session.setTask(Task::Renew);
    emit jumpTo(PageId::File);
}

void ComputerPage::renewWithThis() {
    if (movedTo(Task::Renew, chosen()->certificate.thumbprint())) {
        return;
    }
    m_session.setTask(Task::Renew);
    m_session.setInstalled(*chosen());
    emit jumpTo(PageId::Check);
}

void ComputerPage::archiveOrBringBack() {
    if (movedTo(Task::ThisComputer)) {
        return;
    }
    m_notice->clear();
    const bool isArchived = chosen()->isArchived;
    m_desk.start(
        {text::clean_up::progress(), jobs::OnCancel::Finish},
        [store = m_session.store(), isArchived,
         thumbprints = std::vector{chosen()->certificate.thumbprint()}](const std::stop_token&) {
            return isArchived ? jobs::bringAllBack(store, thumbprints) : jobs::archiveAll(store, thumbprints);
        },
        [this, isArchived](const certcore::Result<void>& changed) {
            if (changed) {
                m_notice->say(look::Tone::Good,
                              isArchived ? text::clean_up::broughtBack() : text::clean_up::archivedHere());
                startInventory();
            } else {
                m_notice->say(changed.error());
            }
        });
}

void ComputerPage::putBack() {
    if (movedTo(Task::ThisComputer)) {
        return;
    }
    if (QMessageBox::question(this, text::frame::windowTitle(), text::result::undoQuestion(),
                              QMessageBox::Yes | QMessageBox::No, QMessageBox::No) != QMessageBox::Yes) {
        return;
    }
    m_notice->clear();
    m_desk.start(
        {text::result::progressUndoing(), jobs::OnCancel::Finish},
        [store = m_session.store(), service = m_session.services().bindings,
         id = receiptOf(*chosen())->id](const std::stop_token&) { return jobs::putBack(store, service, id); },
        [this](certcore::Result<certcore::ChainUndone> change) {
            if (change) {
                m_notice->say(look::Tone::Good, words::putBackDone());
                startInventory();
            } else {
                m_notice->say(change.error());
            }
        });
}

}  // namespace wizard
