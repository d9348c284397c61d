// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/password_page.h"

#include <QLabel>
#include <QVBoxLayout>

#include "certcore/base/file_reading.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/password_text.h"

namespace wizard {

namespace words = text::password;

// What comes back from the thread that knew the password: the mark for the clipboard is made there, too.
struct PasswordPage::Opened {
    jobs::BundlePointer bundle;
    ClipboardGuard guard;
};

PasswordPage::PasswordPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Password, parent),
      m_session(session),
      m_desk(desk),
      m_password(new widgets::PasswordField(this)),
      m_hint(quietLabel({}, this)),
      m_notice(new widgets::Notice(this)),
      m_exportable(new QCheckBox(words::exportable(), this)),
      m_extendedProperties(new QCheckBox(words::extendedProperties(), this)) {
    auto* layout = pageLayout(this);
    auto* label = new QLabel(words::password(), this);
    label->setBuddy(m_password);
    layout->addWidget(label);
    layout->addWidget(m_password);
    layout->addWidget(m_hint);
    layout->addWidget(m_notice);
    layout->addSpacing(look::spacing::unit * 2);
    makeOptions(layout);
    layout->addStretch(1);
    connect(m_password, &widgets::PasswordField::edited, m_notice, &widgets::Notice::clear);
    connect(&desk, &jobs::JobDesk::cancelled, this, [this] {
        if (isVisible()) {
            m_notice->say(look::Tone::Note, words::stopped());
        }
    });
}

void PasswordPage::makeOptions(QVBoxLayout* layout) {
    layout->addWidget(headingLabel(words::optionsHeading(), this));
    auto* strong = new QCheckBox(words::strongProtection(), this);
    strong->setEnabled(false);
    addWithHint(layout, strong, words::strongProtectionHint());
    const bool mayExport = m_session.services().profile.policy.allowExportable;
    m_exportable->setEnabled(mayExport);
    auto* exportableHint =
        addWithHint(layout, m_exportable, mayExport ? words::exportableHint() : words::exportableForbidden());
    auto* extendedHint = addWithHint(layout, m_extendedProperties, words::extendedPropertiesHint());
    // The hints come up where the vendor's settings are left, or cannot be.
    const auto refresh = [=, this] {
        exportableHint->setVisible(m_exportable->isChecked() || !mayExport);
        extendedHint->setVisible(!m_extendedProperties->isChecked());
        takeOptions();
    };
    m_exportable->setChecked(m_session.importOptions().exportable);
    m_extendedProperties->setChecked(m_session.importOptions().includeExtendedProperties);
    connect(m_exportable, &QCheckBox::toggled, this, refresh);
    connect(m_extendedProperties, &QCheckBox::toggled, this, refresh);
    refresh();
}

void PasswordPage::takeOptions() {
    certcore::ImportOptions options = m_session.importOptions();
    options.exportable = m_exportable->isChecked();
    options.includeExtendedProperties = m_extendedProperties->isChecked();
    m_session.setImportOptions(options);
}

QString PasswordPage::title() const {
    return words::title();
}

QString PasswordPage::purpose() const {
    return words::purpose();
}

void PasswordPage::enter() {
    m_notice->clear();
    m_password->wipe();
    m_password->setRevealed(false);
    // Each box that changes tells the session of both.
    const certcore::ImportOptions options = m_session.importOptions();
    m_exportable->setChecked(options.exportable);
    m_extendedProperties->setChecked(options.includeExtendedProperties);
    if (m_session.practice()) {
        m_hint->setText(words::practicePassword(m_session.practice()->password));
    } else {
        m_hint->setText(m_session.bundle() ? words::alreadyOpen() : words::emptyHint());
    }
}

QWidget* PasswordPage::firstField() const {
    return m_password;
}

std::optional<PageId> PasswordPage::next() const {
    return PageId::Check;
}

void PasswordPage::hideEvent(QHideEvent* event) {
    m_password->wipe();
    Page::hideEvent(event);
}

void PasswordPage::leave() {
    m_notice->clear();
    if (m_session.bundle() && m_password->isEmpty()) {
        emit readyToLeave();
        return;
    }
    open();
}

void PasswordPage::open() {
    const auto password = std::make_shared<certcore::Secret>(m_password->takePassword());
    const QString name = QString::fromStdString(certcore::pathText(m_session.file()->path.filename()));
    m_desk.start(
        {words::progressOpening(name)},
        [crypto = m_session.services().crypto, file = *m_session.file(),
         password](const std::stop_token&) -> certcore::Result<Opened> {
            auto bundle = jobs::openFile(crypto, file, *password);
            if (!bundle) {
                return certcore::passOn(bundle);
            }
            return Opened{std::move(*bundle), ClipboardGuard(*crypto, *password)};
        },
        [this](certcore::Result<Opened> opened) { take(std::move(opened)); });
}

void PasswordPage::take(certcore::Result<Opened> opened) {
    if (!opened) {
        m_notice->say(opened.error());
        m_password->setFocus();
        return;
    }
    m_session.setBundle(std::move(opened->bundle), std::move(opened->guard));
    emit readyToLeave();
}

}  // namespace wizard
