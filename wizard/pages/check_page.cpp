// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/check_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/look/spacing.h"
#include "wizard/pages/allow_dialog.h"
#include "wizard/pages/elevated_restart.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard {

namespace words = text::check;

CheckPage::CheckPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Check, parent),
      m_session(session),
      m_desk(desk),
      m_banner(new widgets::VerdictBanner(certcore::Verdict::Fits, false, this)),
      m_notice(new widgets::Notice(this)),
      m_actions(new CheckActions(session, this)),
      m_choice(new CertificateChoice(this)),
      m_hosts(new widgets::HostEditor(this)),
      m_computer(quietLabel({}, this)),
      m_view(new CheckView(this)) {
    auto* layout = pageLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_notice);
    layout->addWidget(m_actions);
    layout->addWidget(m_choice);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::hostsHeading(), this));
    layout->addWidget(m_hosts);
    layout->addWidget(m_computer);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_view);
    layout->addStretch(1);
    connect(m_choice, &CertificateChoice::chosen, this, &CheckPage::choose);
    connect(m_actions, &CheckActions::installAsked, this, &CheckPage::installThis);
    connect(m_actions, &CheckActions::anywayAsked, this, &CheckPage::askPermission);
    connect(m_hosts, &widgets::HostEditor::changed, this, [this] { startCheck(After::Stay); });
    connect(&desk, &jobs::JobDesk::cancelled, this, [this] {
        if (isVisible()) {
            m_notice->say(look::Tone::Note, words::stopped());
            refresh();
        }
    });
}

QString CheckPage::title() const {
    return words::title();
}

QString CheckPage::purpose() const {
    return words::purpose();
}

void CheckPage::enter() {
    m_notice->clear();
    // Names that were made up, or guessed for another file, are nothing for this one.
    const bool otherWorld = m_hostsArePractice != m_session.practice().has_value();
    if (otherWorld || (m_hostIsGuessed && !m_session.checked())) {
        // That the user does not know them was no guess.
        fillIn({}, !otherWorld && m_hosts->namesUnknown());
    }
    m_hostsArePractice = m_session.practice().has_value();
    if (!m_session.checked()) {
        beginCheck();
    }
    refresh();
}

void CheckPage::beginCheck() {
    if (m_hosts->namesUnknown() || !m_hosts->hosts().isEmpty()) {
        startCheck(After::Stay);
    } else {
        startFirstCheck();
    }
}

QWidget* CheckPage::firstField() const {
    if (mustChoose()) {
        return m_choice;
    }
    return isStopped() || !m_hosts->hosts().isEmpty() ? nullptr : m_hosts;
}

void CheckPage::order(Check* check, std::function<void(jobs::Checked)> use) {
    m_desk.start(
        {words::progressChecking()},
        [check, crypto = m_session.services().crypto, bundle = m_session.bundle(), options = m_session.checkOptions(),
         store = m_session.store(), service = m_session.services().bindings](const std::stop_token&) {
            return check(crypto, bundle, options, store, service);
        },
        [this, use = std::move(use)](certcore::Result<jobs::Checked> checked) {
            if (checked) {
                use(std::move(*checked));
            } else {
                m_notice->say(checked.error());
            }
        });
}

void CheckPage::startFirstCheck() {
    order(isStored() ? &jobs::firstCheckStored : &jobs::firstCheck, [this](jobs::Checked checked) {
        suggestHosts(checked.options.hosts);
        take(std::move(checked), After::Stay);
        suggestComputerName();
    });
}

void CheckPage::suggestHosts(const std::vector<std::string>& hosts) {
    const QString source = m_session.practice() ? words::hostFromPractice() : words::hostFromReceipt();
    std::vector<widgets::SuggestedHost> suggestions;
    for (const std::string& host : hosts) {
        suggestions.push_back({QString::fromStdString(host), source});
    }
    fillIn(suggestions);
    m_session.setExpectations(expectedHosts(), m_session.chosenCertificate());
}

// Filling the names in is no reason for another check.
void CheckPage::fillIn(const std::vector<widgets::SuggestedHost>& hosts, bool namesUnknown) {
    const QSignalBlocker quiet(m_hosts);
    m_hosts->setSuggestions(hosts);
    m_hosts->setNamesUnknown(namesUnknown);
    m_hostIsGuessed = false;
}

// The computer's own name is a good guess where the certificate covers it. Where it does not, that may be as it should
// be: users may reach the server by another name. So it is only mentioned then.
void CheckPage::suggestComputerName() {
    const QString& name = m_session.services().hostName;
    const certcore::PfxCertificate* leaf = m_session.leaf();
    const auto reference = certcore::parseReferenceName(name.toStdString());
    m_computer->clear();
    if (m_session.practice() || leaf == nullptr || !reference || m_hosts->hosts().contains(name, Qt::CaseInsensitive)) {
        return;
    }
    if (!certcore::covers(leaf->certificate.details().names, *reference)) {
        m_computer->setText(words::computerNotCovered(name));
    } else if (m_hosts->hosts().isEmpty()) {
        fillIn({{name, words::hostFromComputer()}});
        m_hostIsGuessed = true;
        startCheck(After::Stay);
    }
}

void CheckPage::startCheck(After after) {
    m_notice->clear();
    m_session.setExpectations(expectedHosts(), m_session.chosenCertificate());
    order(isStored() ? &jobs::checkStored : &jobs::check,
          [this, after](jobs::Checked checked) { take(std::move(checked), after); });
}

void CheckPage::take(jobs::Checked checked, After after) {
    m_session.setChecked(std::move(checked));
    refresh();
    emit topWanted();
    if (after == After::Leave && !isStopped()) {
        emit readyToLeave();
    }
}

void CheckPage::refresh() {
    const bool isChecked = m_session.checked().has_value();
    m_banner->setVisible(isChecked);
    m_view->setVisible(isChecked);
    const bool onlyLooks = m_session.task() == Task::LookInside;
    m_actions->offer(
        {.ticket = isChecked,
         .mail = m_session.permission().has_value(),
         .install = isChecked && !isStopped() && onlyLooks,
         .anyway = isStopped() && !isImpossible() && !onlyLooks && m_session.services().profile.policy.allowForce});
    if (isChecked) {
        showVerdict();
        m_view->show(m_session);
        if (m_session.checked()->storeProblem) {
            m_notice->say(look::Tone::Caution,
                          words::storeProblem(text::describe(*m_session.checked()->storeProblem).message()));
        }
    }
    m_choice->offer(m_session);
    emit stateChanged();
}

void CheckPage::showVerdict() {
    if (mustChoose()) {
        m_banner->setWords(look::Tone::Caution, words::chooseInstruction(), words::chooseReason());
    } else if (m_session.permission()) {
        m_banner->setWords(look::Tone::Caution, words::allowedInstruction(),
                           words::allowedBy(m_session.permission()->allowedBy));
    } else {
        const certcore::CheckReport& report = m_session.checked()->report;
        m_banner->setVerdict(report.verdict, report.hostsChecked);
    }
}

bool CheckPage::mustChoose() const {
    return m_session.checked() && m_session.checked()->report.roles.servers.size() > 1;
}

bool CheckPage::mayGoOn() const {
    return !mustChoose();
}

QString CheckPage::cancelLabel() const {
    return m_session.task() == Task::LookInside || isStopped() ? text::frame::closeNow() : text::frame::cancel();
}

bool CheckPage::isStopped() const {
    return m_session.checked() && m_session.checked()->report.verdict == certcore::Verdict::DoesNotFit &&
           !m_session.permission();
}

bool CheckPage::isImpossible() const {
    return std::ranges::any_of(m_session.checked()->report.findings, certcore::makesImportImpossible,
                               &certcore::Finding::id);
}

QString CheckPage::mainButtonLabel() const {
    if (isStopped() && !mustChoose()) {
        return words::copyMail();
    }
    return m_session.task() == Task::LookInside ? text::frame::finish() : text::frame::next();
}

std::optional<PageId> CheckPage::next() const {
    if (m_session.task() == Task::LookInside) {
        return std::nullopt;
    }
    const PageId fullWay = isStored() ? PageId::Bind : PageId::Store;
    return m_session.services().settings.shortWay() ? PageId::Completing : fullWay;
}

QStringList CheckPage::expectedHosts() const {
    return m_hosts->namesUnknown() ? QStringList() : m_hosts->hosts();
}

void CheckPage::leave() {
    m_notice->clear();
    if (!m_session.checked()) {
        beginCheck();
        return;
    }
    addTypedHosts();
    if (expectedHosts() != m_session.hosts()) {
        startCheck(After::Leave);
        return;
    }
    if (isStopped()) {
        QGuiApplication::clipboard()->setText(m_actions->senderMail());
        m_notice->say(look::Tone::Good, words::copiedMail());
        emit topWanted();
        return;
    }
    emit readyToLeave();
}

// What is typed and not added counts too. The check that follows ends with leaving, so adding begins none.
void CheckPage::addTypedHosts() {
    const QSignalBlocker quiet(m_hosts);
    m_hosts->addTyped();
}

void CheckPage::choose(const std::optional<certcore::Thumbprint>& certificate) {
    m_session.setExpectations(expectedHosts(), certificate);
    startCheck(After::Stay);
}

void CheckPage::askPermission() {
    if (const auto permission = AllowDialog::ask(this)) {
        m_session.setPermission(permission);
        m_notice->clear();
        refresh();
    }
}

// Who only looked had no need of rights until now. The new window asks for the password again: it is told none.
void CheckPage::installThis() {
    if (m_session.needsMoreRights()) {
        m_notice->clear();
        if (restartElevated(m_session, Task::Install, *m_notice)) {
            emit closeWanted();
        } else {
            emit topWanted();
        }
        return;
    }
    m_session.setTask(Task::Install);
    leave();
}

}  // namespace wizard
