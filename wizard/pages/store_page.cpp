// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/store_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

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
      m_root(new QCheckBox(words::rootConsent(), this)),
      m_rootWarning(new widgets::Notice(this)),
      m_content(textLabel({}, this)),
      m_folder(quietLabel(words::directoryStore(), this)) {
    auto* layout = pageLayout(this);
    m_automaticHint = addWithHint(layout, m_automatic, words::automaticHint());
    auto* consent = new QVBoxLayout;
    consent->setContentsMargins(look::spacing::margin, 0, 0, 0);
    m_rootHint = addWithHint(consent, m_root, words::rootHint());
    consent->addWidget(m_rootWarning);
    layout->addLayout(consent);
    m_followingHint = addWithHint(layout, m_following, words::followingHint());
    layout->addLayout(makeFollowing());
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::contentHeading(), this));
    layout->addWidget(m_content);
    layout->addStretch(1);
    layout->addWidget(m_folder);
    connect(m_following, &QRadioButton::toggled, m_chain, &QWidget::setEnabled);
    connect(m_automatic, &QRadioButton::toggled, this, &StorePage::showConsent);
    connect(m_root, &QCheckBox::toggled, this, &StorePage::showConsent);
}

QVBoxLayout* StorePage::makeFollowing() {
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
    m_chainHint = addWithHint(indented, m_chain, words::chainHint());
    return indented;
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
    m_root->setChecked(m_session.importOptions().rootConsent == certcore::RootConsent::Yes);
    m_content->setText(content());
    m_folder->setVisible(!isWindows());
    showHints();
    showConsent();
}

qsizetype StorePage::count(certcore::CertificateRole role) const {
    return std::ranges::count(m_session.checked()->report.roles.roles, role);
}

void StorePage::showHints() {
    if (!isWindows()) {
        m_automaticHint->setText(words::automaticHint());
        m_followingHint->setText(words::followingHint());
        m_chainHint->setText(words::chainHint());
    } else {
        const auto intermediates = count(certcore::CertificateRole::Intermediate);
        const auto others = std::ssize(m_session.bundle()->certificates) - 1;
        m_automaticHint->setText(words::automaticHere(intermediates, count(certcore::CertificateRole::Root)));
        m_followingHint->setText(words::followingHere(others));
        m_chainHint->setText(words::chainHere(intermediates));
    }
    m_automatic->setAccessibleDescription(m_automaticHint->text());
    m_following->setAccessibleDescription(m_followingHint->text());
    m_chain->setAccessibleDescription(m_chainHint->text());
}

// Only Windows' own store makes a root a trusted one, and only with the automatic choice.
void StorePage::showConsent() {
    const bool isThere = isWindows() && count(certcore::CertificateRole::Root) > 0;
    m_root->setVisible(isThere);
    m_rootHint->setVisible(isThere);
    m_root->setEnabled(m_automatic->isChecked());
    if (isThere && m_automatic->isChecked() && m_root->isChecked()) {
        m_rootWarning->say(look::Tone::Caution, words::rootWarning(m_session.rootNames()));
    } else {
        m_rootWarning->clear();
    }
}

QString StorePage::content() const {
    const auto intermediates = count(certcore::CertificateRole::Intermediate);
    const auto roots = count(certcore::CertificateRole::Root);
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
    return m_session.task() == Task::Renew ? PageId::Bind : PageId::Completing;
}

void StorePage::leave() {
    certcore::ImportOptions options = m_session.importOptions();
    const Placement personal = m_chain->isChecked() ? Placement::PersonalAndChain : Placement::Personal;
    options.placement = m_automatic->isChecked() ? Placement::Automatic : personal;
    const bool consents = m_root->isVisibleTo(this) && m_root->isEnabled() && m_root->isChecked();
    options.rootConsent = consents ? certcore::RootConsent::Yes : certcore::RootConsent::No;
    m_session.setImportOptions(options);
    emit readyToLeave();
}

}  // namespace wizard
