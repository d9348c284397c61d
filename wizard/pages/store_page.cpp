// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/store_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/pages/store_text.h"

namespace wizard {

namespace words = text::store;

using certcore::Placement;

StorePage::StorePage(Session& session, QWidget* parent)
    : Page(PageId::Store, parent),
      m_session(session),
      m_automatic(new QRadioButton(words::automatic(), this)),
      m_following(new QRadioButton(words::following(), this)),
      m_chain(new QCheckBox(words::chain(), this)),
      m_content(textLabel({}, this)) {
    auto* layout = pageLayout(this);
    addWithHint(layout, m_automatic, words::automaticHint());
    addWithHint(layout, m_following, words::followingHint());
    auto* store = new QLineEdit(words::personal(), this);
    store->setReadOnly(true);
    QPalette fixed = store->palette();
    fixed.setBrush(QPalette::Base, fixed.window());
    store->setPalette(fixed);
    store->setAccessibleName(words::storeLabel());
    auto* label = new QLabel(words::storeLabel(), this);
    label->setBuddy(store);
    auto* indented = new QVBoxLayout;
    indented->setContentsMargins(look::spacing::margin, 0, 0, 0);
    indented->setSpacing(look::spacing::unit);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(store, 1);
    indented->addLayout(row);
    addWithHint(indented, m_chain, words::chainHint());
    layout->addLayout(indented);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::contentHeading(), this));
    layout->addWidget(m_content);
    layout->addStretch(1);
    layout->addWidget(quietLabel(words::directoryStore(), this));
    connect(m_following, &QRadioButton::toggled, m_chain, &QWidget::setEnabled);
}

QString StorePage::title() const {
    return words::title();
}

QString StorePage::purpose() const {
    return words::purpose();
}

void StorePage::enter() {
    const Placement placement = m_session.importOptions().placement;
    m_automatic->setChecked(placement == Placement::Automatic);
    m_following->setChecked(placement != Placement::Automatic);
    m_chain->setChecked(placement == Placement::PersonalAndChain);
    m_chain->setEnabled(m_following->isChecked());
    m_content->setText(content());
}

QString StorePage::content() const {
    const auto& roles = m_session.checked()->report.roles.roles;
    const auto intermediates = std::ranges::count(roles, certcore::CertificateRole::Intermediate);
    const auto roots = std::ranges::count(roles, certcore::CertificateRole::Root);
    QStringList lines;
    if (intermediates > 0) {
        lines += words::contentIntermediates(intermediates);
    }
    if (roots > 0) {
        lines += words::contentRoots(roots);
    }
    return lines.isEmpty() ? words::contentOnlyLeaf() : lines.join(u'\n');
}

QWidget* StorePage::firstField() const {
    return m_automatic->isChecked() ? m_automatic : m_following;
}

std::optional<PageId> StorePage::next() const {
    return PageId::Completing;
}

void StorePage::leave() {
    certcore::ImportOptions options = m_session.importOptions();
    const Placement personal = m_chain->isChecked() ? Placement::PersonalAndChain : Placement::Personal;
    options.placement = m_automatic->isChecked() ? Placement::Automatic : personal;
    m_session.setImportOptions(options);
    emit readyToLeave();
}

}  // namespace wizard
