// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/completing_page.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "certcore/base/file_reading.h"
#include "wizard/jobs/key_jobs.h"
#include "wizard/jobs/store_jobs.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/pages/renewal_notes.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/value_text.h"

namespace wizard {

namespace words = text::completing;

namespace {

// In the words that MMC shows in this place.
QString storeSelected(certcore::Placement placement) {
    switch (placement) {
        case certcore::Placement::Personal:
            return words::personal();
        case certcore::Placement::PersonalAndChain:
            return words::personalAndChain();
        case certcore::Placement::Automatic:
            return words::automatic();
    }
    return {};
}

}  // namespace

CompletingPage::CompletingPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Completing, parent),
      m_session(session),
      m_desk(desk),
      m_notice(new widgets::Notice(this)),
      m_fileGone(new widgets::Notice(this)),
      m_settingsPlace(new QVBoxLayout) {
    auto* layout = pageLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(headingLabel(words::heading(), this));
    layout->addLayout(m_settingsPlace);
    layout->addWidget(m_fileGone);
    layout->addStretch(1);
}

QString CompletingPage::title() const {
    return words::title();
}

QString CompletingPage::stepName() const {
    return words::stepName();
}

QString CompletingPage::purpose() const {
    return m_session.task() == Task::Renew ? words::purposeRenew() : words::purpose();
}

void CompletingPage::enter() {
    m_notice->clear();
    showSettings();
    if (m_session.plan()) {
        sayWhatComes();
    } else {
        startPlan();
    }
}

void CompletingPage::startPlan() {
    const std::string allowedBy = m_session.permission() ? m_session.permission()->allowedBy.toStdString() : "";
    const auto bindTo = m_session.task() == Task::Renew ? jobs::BindChoice(m_session.bindingChoice()) : std::nullopt;
    m_desk.start(
        {words::progressPlanning()},
        [file = m_session.file() ? m_session.file()->path : std::filesystem::path(), bundle = m_session.bundle(),
         checked = *m_session.checked(), options = m_session.importOptions(), allowedBy, bindTo,
         store = m_session.store(), accounts = m_session.services().profile.keyRead](const std::stop_token&) {
            const auto replaced =
                bindTo ? certcore::thumbprintsOf(checked.use.replaced) : std::vector<certcore::Thumbprint>();
            auto whole = jobs::withKeyAccess(options, accounts, replaced, store);
            return whole ? jobs::plan(file, bundle, checked, *whole, allowedBy, bindTo, store)
                         : certcore::Result<jobs::Planned>(std::unexpected<certcore::Error>(whole.error()));
        },
        [this](certcore::Result<jobs::Planned> planned) {
            if (planned) {
                take(std::move(*planned));
            } else {
                m_notice->say(look::Tone::Stop, words::cannotImport(text::describe(planned.error()).message()));
            }
            showSettings();
            emit stateChanged();
        });
}

void CompletingPage::take(jobs::Planned planned) {
    m_fileGone->clear();
    if (planned.fileIsGone) {
        m_fileGone->say(look::Tone::Caution,
                        words::fileGone(QString::fromStdString(certcore::pathText(m_session.file()->path))));
    }
    m_session.setPlan(std::move(planned));
    sayWhatComes();
}

void CompletingPage::sayWhatComes() {
    if (!hasWork()) {
        m_notice->say(look::Tone::Note, words::nothingToWrite());
    } else if (m_session.practice()) {
        m_notice->say(look::Tone::Note, words::practice());
    }
}

QString CompletingPage::mainButtonLabel() const {
    if (m_session.plan() && !hasWork()) {
        return words::continueButton();
    }
    return m_session.task() == Task::Renew ? words::renewButton() : words::importButton();
}

std::optional<PageId> CompletingPage::next() const {
    return PageId::Result;
}

void CompletingPage::showSettings() {
    delete m_settings;
    m_settings = new widgets::ToneFrame(look::Tone::Neutral, this);
    auto* grid = new QGridLayout(m_settings);
    grid->setContentsMargins(look::spacing::unit, look::spacing::unit, look::spacing::unit, look::spacing::unit);
    grid->setHorizontalSpacing(look::spacing::unit);
    grid->setVerticalSpacing(look::spacing::half);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    if (m_session.file()) {
        addSetting(words::settingStore(), storeSelected(m_session.importOptions().placement), PageId::Store);
        addSetting(words::settingContent(), words::contentPfx());
        addSetting(words::settingFile(), text::shown(certcore::pathText(m_session.file()->path)), PageId::File);
    } else {
        addSetting(words::settingContent(), words::contentInstalled(), PageId::File);
    }
    addSetting(words::settingPlace(), text::shown(m_session.store()->location()));
    addCertificateSettings();
    addChoices();
    addBindings();
    m_settingsPlace->addWidget(m_settings);
}

void CompletingPage::addSetting(const QString& name, const QString& value, std::optional<PageId> changedOn) {
    auto* grid = qobject_cast<QGridLayout*>(m_settings->layout());
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, look::spacing::margin);
    grid->addWidget(quietLabel(name, m_settings), row, 0);
    grid->addWidget(textLabel(value, m_settings), row, 1);
    if (changedOn) {
        auto* change = new QPushButton(words::change(), m_settings);
        change->setAccessibleName(words::changeName(name));
        change->setAutoDefault(false);
        change->setMinimumWidth(look::spacing::unit * 8);
        grid->addWidget(change, row, 2);
        connect(change, &QPushButton::clicked, this, [this, page = *changedOn] { emit jumpTo(page); });
    }
}

void CompletingPage::addCertificateSettings() {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    if (leaf == nullptr) {
        return;
    }
    const certcore::CertificateDetails& details = leaf->certificate.details();
    addSetting(words::settingSubject(), text::shown(details.subject));
    addSetting(words::settingNames(), text::hostNameList(leaf->certificate));
    addSetting(words::settingExpires(), text::expiryText(details.notAfter, m_session.checked()->options.now));
    addSetting(words::settingThumbprint(), QString::fromStdString(leaf->certificate.thumbprint().text()));
}

void CompletingPage::addChoices() {
    const certcore::ImportOptions& options = m_session.importOptions();
    const auto yesNo = [](bool yes) { return yes ? words::yes() : words::no(); };
    if (m_session.file()) {
        addSetting(words::settingExportable(), yesNo(options.exportable), PageId::Password);
        addSetting(words::settingExtended(), yesNo(options.includeExtendedProperties), PageId::Password);
    }
    QStringList hosts;
    for (const QString& host : m_session.hosts()) {
        hosts += text::shown(host);
    }
    addSetting(words::settingHosts(), hosts.isEmpty() ? words::settingHostsNone() : hosts.join(QStringLiteral(", ")),
               PageId::Check);
    if (options.rootConsent == certcore::RootConsent::Yes) {
        addSetting(words::settingRoot(), words::rootTrusted(m_session.rootNames()), PageId::Store);
    }
    if (m_session.permission()) {
        addSetting(words::settingAllowed(), text::shown(m_session.permission()->allowedBy));
    }
    addKeyAccess();
    if (m_session.importPlan() != nullptr && m_session.importPlan()->writes.front().hadItBefore) {
        addSetting(words::settingReplaced(), words::replacedWithoutKey());
    }
}

// What a key in the store grants already is nobody's to decide here.
void CompletingPage::addKeyAccess() {
    const auto& plan = m_session.plan();
    if (!plan || !plan->changesAnything()) {
        return;
    }
    certcore::ImportOptions told = plan->options;
    if (!plan->import) {
        told.keyGrants = plan->binding ? plan->binding->keyGrants : std::vector<certcore::KeyGrant>();
    }
    // That there was nothing to copy is the usual case, and no news for who clicks.
    if (told.keyGrants.empty() && (!told.keyCopy || told.keyCopy->found.uncopied.empty())) {
        return;
    }
    for (const text::KeyAccessRow& row : text::keyAccessRows(told)) {
        addSetting(row.label, row.value);
    }
}

void CompletingPage::addBindings() {
    if (m_session.task() != Task::Renew) {
        return;
    }
    QStringList endpoints;
    for (const certcore::Endpoint& endpoint : m_session.bindingChoice()) {
        endpoints += text::shown(endpoint.text());
    }
    addSetting(text::bind::settingBindings(),
               endpoints.isEmpty() ? text::bind::bindingsNone() : endpoints.join(QStringLiteral(", ")), PageId::Bind);
}

bool CompletingPage::hasWork() const {
    return m_session.plan() && m_session.plan()->changesAnything();
}

void CompletingPage::leave() {
    m_notice->clear();
    // Where there was no plan to be had, what stood in the way may have been mended meanwhile.
    if (!m_session.plan()) {
        startPlan();
        return;
    }
    if (!hasWork()) {
        m_session.setOutcome(AlreadyInstalled{*m_session.checked()->installed});
        noteProgress(m_session, m_desk, [this] { emit readyToLeave(); });
        return;
    }
    import();
}

void CompletingPage::import() {
    m_desk.start(
        {words::progressImporting(), jobs::OnCancel::StopWork},
        [crypto = m_session.services().crypto, plan = *m_session.plan(), store = m_session.store(),
         service = m_session.services().bindings, now = m_session.services().now()](const std::stop_token& stop) {
            return jobs::carryOut(crypto, plan, store, service, now, stop);
        },
        [this](certcore::Result<certcore::Renewal> renewal) { take(std::move(renewal)); });
}

void CompletingPage::take(certcore::Result<certcore::Renewal> renewal) {
    if (!renewal && renewal.error().cause == certcore::ErrorCause::CancelledByUser) {
        m_notice->say(look::Tone::Note, words::stopped());
        return;
    }
    if (!renewal) {
        m_session.setOutcome(std::move(renewal.error()));
    } else if (renewal->imported) {
        m_session.setOutcome(std::move(*renewal->imported), std::move(renewal->bound));
    } else {
        m_session.setOutcome(AlreadyInstalled{m_session.leaf()->certificate.thumbprint()}, std::move(renewal->bound));
    }
    noteProgress(m_session, m_desk, [this] { emit readyToLeave(); });
}

}  // namespace wizard
