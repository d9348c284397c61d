// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/installed_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>

#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/pages/installed_text.h"
#include "wizard/widgets/item_view_height.h"

namespace wizard {

namespace words = text::installed;

namespace {

enum Column { Name, Expires, Bound, ThumbprintColumn, ColumnCount };

}  // namespace

InstalledDialog::InstalledDialog(const jobs::Inventory& inventory, std::chrono::sys_seconds now, QWidget* parent)
    : QDialog(parent), m_shown(jobs::renewable(inventory)), m_table(new QTreeWidget(this)) {
    setWindowTitle(words::title());
    m_table->setHeaderLabels(
        {words::columnName(), words::columnExpires(), words::columnBound(), words::columnThumbprint()});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(words::tableName());
    m_table->setTabKeyNavigation(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    widgets::makeRowsRoomy(m_table);
    addRows(inventory, now);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* take = buttons->addButton(words::take(), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    take->setEnabled(!m_shown.empty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, &QDialog::accept);
    auto* layout = pageLayout(this);
    layout->addWidget(textLabel(m_shown.empty() ? words::none() : words::hint(), this));
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setFocus();
    resize(look::spacing::unit * 96, look::spacing::unit * 44);
}

void InstalledDialog::addRows(const jobs::Inventory& inventory, std::chrono::sys_seconds now) {
    for (const certcore::StoredCertificate& stored : m_shown) {
        QStringList cells(ColumnCount, QString());
        cells[Name] = text::certificateName(stored.certificate);
        cells[Expires] = text::expiryText(stored.certificate.details().notAfter, now);
        cells[Bound] = text::boundTo(inventory.endpointsOf(stored.certificate.thumbprint()));
        cells[ThumbprintColumn] = QString::fromStdString(stored.certificate.thumbprint().text());
        (new QTreeWidgetItem(m_table, cells))->setIcon(Name, look::icon(look::IconId::Server));
    }
    if (!m_shown.empty()) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
    }
}

std::optional<certcore::StoredCertificate> InstalledDialog::ask(const jobs::Inventory& inventory,
                                                                std::chrono::sys_seconds now, QWidget* page) {
    InstalledDialog dialog(inventory, now, page);
    const bool accepted = dialog.exec() == Accepted;
    const int row = dialog.m_table->indexOfTopLevelItem(dialog.m_table->currentItem());
    if (!accepted || row < 0) {
        return std::nullopt;
    }
    return dialog.m_shown[static_cast<std::size_t>(row)];
}

}  // namespace wizard
