// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/check_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "certcore/base/file_reading.h"
#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/allow_dialog.h"
#include "wizard/pages/order_dialog.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/value_text.h"
#include "wizard/widgets/flow_layout.h"

namespace wizard {

namespace words = text::check;

CheckPage::CheckPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Check, parent),
      m_session(session),
      m_desk(desk),
      m_banner(new widgets::VerdictBanner(certcore::Verdict::Fits, false, this)),
      m_notice(new widgets::Notice(this)),
      m_whichLabel(new QLabel(words::whichLabel(), this)),
      m_which(new QComboBox(this)),
      m_hosts(new widgets::HostEditor(this)),
      m_computer(quietLabel({}, this)),
      m_view(new CheckView(this)) {
    auto* layout = pageLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_notice);
    makeActions(layout);
    makeChoice(layout);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::hostsHeading(), this));
    layout->addWidget(m_hosts);
    layout->addWidget(m_computer);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_view);
    layout->addStretch(1);
    connect(m_hosts, &widgets::HostEditor::changed, this, [this] { startCheck(After::Stay); });
    connect(&desk, &jobs::JobDesk::cancelled, this, [this] {
        if (isVisible()) {
            m_notice->say(look::Tone::Note, words::stopped());
            refresh();
        }
    });
}

void CheckPage::makeChoice(QVBoxLayout* layout) {
    m_whichLabel->setBuddy(m_which);
    m_which->setAccessibleName(words::whichHeading());
    layout->addWidget(m_whichLabel);
    layout->addWidget(m_which);
    connect(m_which, &QComboBox::activated, this, &CheckPage::takeChoice);
}

void CheckPage::makeActions(QVBoxLayout* layout) {
    m_ticket = new widgets::CopyButton([this] { return letter(&text::ticketText); }, this);
    m_ticket->setLabel(words::copyTicket());
    m_mail = new widgets::CopyButton([this] { return letter(&text::senderMail); }, this);
    m_mail->setLabel(words::copyMail());
    auto* order = new QPushButton(look::icon(look::IconId::Help), words::order(), this);
    m_anyway = new QPushButton(words::installAnyway(), this);
    m_install = new QPushButton(look::icon(look::IconId::Install), words::installThis(), this);
    auto* row = new widgets::FlowLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{m_ticket, m_mail, order, m_install, m_anyway}) {
        row->addWidget(button);
    }
    layout->addLayout(row);
    connect(order, &QPushButton::clicked, this,
            [this] { OrderDialog::showFor(m_session.services().profile, expectedHosts(), this); });
    connect(m_anyway, &QPushButton::clicked, this, &CheckPage::askPermission);
    connect(m_install, &QPushButton::clicked, this, &CheckPage::installThis);
}

QString CheckPage::title() const {
    return words::title();
}

QString CheckPage::purpose() const {
    return words::purpose();
}

void CheckPage::enter() {
    m_notice->clear();
    if (!m_session.checked()) {
        fillIn({});
        startFirstCheck();
    }
    refresh();
}

QWidget* CheckPage::firstField() const {
    return isStopped() || !m_hosts->hosts().isEmpty() ? nullptr : m_hosts;
}

void CheckPage::startFirstCheck() {
    m_desk.start(
        {words::progressChecking()},
        [crypto = m_session.services().crypto, bundle = m_session.bundle(), options = m_session.checkOptions(),
         store = m_session.store()](const std::stop_token&) {
            return jobs::firstCheck(crypto, bundle, options, store);
        },
        [this](certcore::Result<jobs::Checked> checked) {
            if (!checked) {
                m_notice->say(checked.error());
                return;
            }
            suggestHosts(checked->options.hosts);
            take(std::move(*checked), After::Stay);
            suggestComputerName();
        });
}

void CheckPage::suggestHosts(const std::vector<std::string>& hosts) {
    // What the session knew of before the check was typed in, or made up.
    const QString known = m_session.practice() ? words::hostFromPractice() : words::hostFromUser();
    const QString source = m_session.hosts().isEmpty() ? words::hostFromReceipt() : known;
    std::vector<widgets::SuggestedHost> suggestions;
    for (const std::string& host : hosts) {
        suggestions.push_back({QString::fromStdString(host), source});
    }
    fillIn(suggestions);
    m_session.setExpectations(expectedHosts(), m_session.chosenCertificate());
}

// Filling the names in is no reason for another check.
void CheckPage::fillIn(const std::vector<widgets::SuggestedHost>& hosts) {
    const QSignalBlocker quiet(m_hosts);
    m_hosts->setSuggestions(hosts);
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
        startCheck(After::Stay);
    }
}

void CheckPage::startCheck(After after) {
    m_session.setExpectations(expectedHosts(), m_session.chosenCertificate());
    m_desk.start(
        {words::progressChecking()},
        [crypto = m_session.services().crypto, bundle = m_session.bundle(), options = m_session.checkOptions(),
         store = m_session.store()](const std::stop_token&) { return jobs::check(crypto, bundle, options, store); },
        [this, after](certcore::Result<jobs::Checked> checked) {
            if (!checked) {
                m_notice->say(checked.error());
                return;
            }
            take(std::move(*checked), after);
        });
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
    m_ticket->setVisible(isChecked);
    m_mail->setVisible(isChecked && m_session.permission().has_value());
    m_anyway->setVisible(isStopped() && !isImpossible() && m_session.task() != Task::LookInside);
    m_install->setVisible(isChecked && !isStopped() && m_session.task() == Task::LookInside);
    if (isChecked) {
        m_banner->setVerdict(m_session.checked()->report.verdict, m_session.checked()->report.hostsChecked);
        m_view->show(m_session);
        if (m_session.checked()->storeProblem) {
            m_notice->say(look::Tone::Caution,
                          words::storeProblem(text::describe(*m_session.checked()->storeProblem).message()));
        }
    }
    offerCertificates();
    emit stateChanged();
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
    if (isStopped()) {
        return words::copyMail();
    }
    return m_session.task() == Task::LookInside ? text::frame::finish() : text::frame::next();
}

std::optional<PageId> CheckPage::next() const {
    if (m_session.task() == Task::LookInside) {
        return std::nullopt;
    }
    return m_session.services().settings.shortWay() ? PageId::Completing : PageId::Store;
}

QStringList CheckPage::expectedHosts() const {
    return m_hosts->namesUnknown() ? QStringList() : m_hosts->hosts();
}

void CheckPage::leave() {
    m_notice->clear();
    if (!m_session.checked()) {
        startFirstCheck();
        return;
    }
    // What is typed and not added counts too. Adding it has begun a check already; this one ends with leaving.
    m_hosts->addTyped();
    if (!m_session.checked()) {
        startCheck(After::Leave);
        return;
    }
    if (isStopped()) {
        QGuiApplication::clipboard()->setText(letter(&text::senderMail));
        m_notice->say(look::Tone::Good, words::copiedMail());
        emit topWanted();
        return;
    }
    emit readyToLeave();
}

void CheckPage::offerCertificates() {
    const bool several = m_session.checked() && (m_session.checked()->report.roles.servers.size() > 1 ||
                                                 m_session.chosenCertificate().has_value());
    m_which->setVisible(several);
    m_whichLabel->setVisible(several);
    if (!several || m_session.chosenCertificate()) {
        return;
    }
    m_which->clear();
    m_which->addItem(words::whichNone());
    for (const std::size_t index : m_session.checked()->report.roles.servers) {
        const certcore::Certificate& one = m_session.bundle()->certificates[index].certificate;
        const QString validity = text::expiryText(one.details().notAfter, m_session.checked()->options.now);
        m_which->addItem(words::whichOne(text::shown(one.details().subject), validity),
                         QString::fromStdString(one.thumbprint().text()));
    }
}

void CheckPage::takeChoice(int index) {
    const std::string text = m_which->itemData(index).toString().toStdString();
    m_session.setExpectations(expectedHosts(), certcore::Thumbprint::parse(text));
    startCheck(After::Stay);
}

void CheckPage::askPermission() {
    if (const auto permission = AllowDialog::ask(this)) {
        m_session.setPermission(permission);
        m_notice->say(look::Tone::Caution, words::allowedBy(permission->allowedBy));
        refresh();
    }
}

void CheckPage::installThis() {
    m_session.setTask(Task::Install);
    emit readyToLeave();
}

QString CheckPage::letter(QString (*write)(const text::LetterSubject&)) const {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    return write({m_session.services().profile,
                  QString::fromStdString(certcore::pathText(m_session.file()->path.filename())),
                  m_session.services().computerName, m_session.hosts(), leaf == nullptr ? nullptr : &leaf->certificate,
                  m_session.checked()->report, m_session.checked()->options.now});
}

}  // namespace wizard
