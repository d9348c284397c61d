// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/live_hosts_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <array>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/pages/live_text.h"
#include "wizard/text/value_text.h"
#include "wizard/widgets/host_names.h"

namespace wizard {

namespace words = text::live;

using renewal::HostChoice;
using renewal::HostRole;

namespace {

constexpr std::array roles{HostRole::ManagementSite, HostRole::ConnectionProctor, HostRole::ConnectionProctorAlone,
                           HostRole::Both, HostRole::NotChecked};

// Where the layout knows no other port for a server of its own, there is nothing to choose.
bool isOffered(HostRole role, const Layout& layout) {
    return role != HostRole::ConnectionProctorAlone || layout.connectionProctor.portOnOwnServer;
}

}  // namespace

LiveHostsDialog::LiveHostsDialog(const std::vector<HostChoice>& hosts, const Layout& layout, QWidget* parent)
    : QDialog(parent), m_layout(layout) {
    setWindowTitle(words::hostsTitle());
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QWidget(area);
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(look::spacing::unit);
    m_grid->setColumnStretch(0, 1);
    m_grid->setAlignment(Qt::AlignTop);
    area->setWidget(rows);
    for (const HostChoice& choice : hosts) {
        addHost(choice);
    }
    auto* label = textLabel(words::hostsNewLabel(), this);
    label->setWordWrap(false);
    m_entry = new QLineEdit(this);
    label->setBuddy(m_entry);
    auto* add = new QPushButton(words::hostsAdd(), this);
    add->setAutoDefault(false);
    auto* typed = new QHBoxLayout;
    typed->setSpacing(look::spacing::unit);
    typed->addWidget(label);
    typed->addWidget(m_entry, 1);
    typed->addWidget(add);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(add, &QPushButton::clicked, this, &LiveHostsDialog::addTyped);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        addTyped();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layoutOfAll = pageLayout(this);
    layoutOfAll->addWidget(textLabel(words::hostsHint(), this));
    layoutOfAll->addWidget(area, 1);
    layoutOfAll->addLayout(typed);
    layoutOfAll->addWidget(buttons);
    resize(look::spacing::unit * 80, look::spacing::unit * 40);
}

void LiveHostsDialog::addHost(const HostChoice& choice) {
    auto* role = new QComboBox(m_grid->parentWidget());
    for (const HostRole one : roles) {
        if (isOffered(one, m_layout)) {
            role->addItem(words::roleName(one, m_layout), static_cast<int>(one));
        }
    }
    role->setCurrentIndex(std::max(0, role->findData(static_cast<int>(choice.role))));
    role->setAccessibleName(words::hostsRoleOf(choice.host));
    const int row = static_cast<int>(m_rows.size());
    m_grid->addWidget(textLabel(text::shown(choice.host), m_grid->parentWidget()), row, 0);
    m_grid->addWidget(role, row, 1);
    m_rows.push_back({choice.host, role});
}

void LiveHostsDialog::addTyped() {
    for (const QString& host : widgets::namesIn(m_entry->text())) {
        const bool isThere = std::ranges::any_of(
            m_rows, [&host](const Row& row) { return row.host.compare(host, Qt::CaseInsensitive) == 0; });
        if (!isThere) {
            addHost({host, m_rows.empty() ? HostRole::Both : HostRole::ConnectionProctor});
        }
    }
    m_entry->clear();
}

std::vector<HostChoice> LiveHostsDialog::choices() const {
    std::vector<HostChoice> choices;
    for (const Row& row : m_rows) {
        choices.push_back({row.host, static_cast<HostRole>(row.role->currentData().toInt())});
    }
    return choices;
}

std::optional<std::vector<HostChoice>> LiveHostsDialog::ask(const std::vector<HostChoice>& hosts, const Layout& layout,
                                                            QWidget* page) {
    LiveHostsDialog dialog(hosts, layout, page);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choices()) : std::nullopt;
}

}  // namespace wizard
