// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/live_page.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>
#include <chrono>
#include <initializer_list>

#include "certcore/base/text_encoding.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/hand_over_dialog.h"
#include "wizard/pages/live_hosts_dialog.h"
#include "wizard/pages/page_layout.h"
#include "wizard/pages/renewal_facts.h"
#include "wizard/pages/renewal_notes.h"
#include "wizard/renewal/next_renewal.h"
#include "wizard/report/report_file.h"
#include "wizard/text/hand_over_text.h"
#include "wizard/text/host_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/live_text.h"
#include "wizard/text/value_text.h"
#include "wizard/widgets/flow_layout.h"

namespace wizard {

namespace words = text::live;

namespace {

// Where nobody has named a host, the certificate's own names are a beginning; a wildcard is no host.
QStringList hostsOf(const certcore::Certificate& certificate) {
    QStringList hosts;
    for (const std::string& name : certificate.details().names.dnsNames) {
        if (certcore::parseReferenceName(name)) {
            hosts += QString::fromStdString(name);
        }
    }
    return hosts;
}

// A name of a file on every system, whatever the computer is called.
QString asFileName(QString name) {
    static const QString forbidden = QStringLiteral("\\/:*?\"<>|");
    for (QChar& c : name) {
        c = forbidden.contains(c) ? QChar(u'_') : c;
    }
    return name;
}

QString withEnding(const QString& path, const QString& ending) {
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

}  // namespace

LivePage::LivePage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Live, parent),
      m_session(session),
      m_desk(desk),
      m_view(new LiveView(this)),
      m_done(new widgets::Notice(this)),
      m_next(textLabel({}, this)),
      m_again(new QPushButton(look::icon(look::IconId::Renew), words::checkAgain(), m_view->actions())),
      m_hosts(new QPushButton(look::icon(look::IconId::Server), words::whatIsChecked(), m_view->actions())),
      m_handOver(new QPushButton(look::icon(look::IconId::Report), words::handOver(), m_view->actions())),
      m_calendar(new QPushButton(look::icon(look::IconId::File), words::saveCalendar(), this)),
      m_putBack(new PutBackButton(session, desk, m_view->actions())),
      m_cleanUp(new CleanUpPart(session, desk, this)) {
    layOut();
    connect(m_again, &QPushButton::clicked, this, &LivePage::startCheck);
    connect(m_hosts, &QPushButton::clicked, this, &LivePage::chooseHosts);
    connect(m_handOver, &QPushButton::clicked, this, &LivePage::handOver);
    connect(m_calendar, &QPushButton::clicked, this, &LivePage::saveCalendar);
    connect(m_putBack, &PutBackButton::done, this, [this] { emit jumpTo(PageId::Result); });
    connect(m_putBack, &PutBackButton::failed, this, [this](const certcore::Error& error) {
        m_done->say(error);
        emit topWanted();
    });
    connect(&m_fetch, &QTimer::timeout, this, &LivePage::takeAnswers);
    connect(&desk, &jobs::JobDesk::cancelled, this, [this] { endCheck(true); });
}

void LivePage::layOut() {
    auto* layout = pageLayout(this);
    layout->addWidget(m_done);
    layout->addWidget(m_view);
    auto* actions = new widgets::FlowLayout;
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_again, m_hosts, m_handOver, m_putBack}) {
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    m_view->actions()->setLayout(actions);
    m_calendar->setAutoDefault(false);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::nextHeading(), this));
    layout->addWidget(m_next);
    auto* row = new QHBoxLayout;
    row->addWidget(m_calendar);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_cleanUp);
    layout->addStretch(1);
}

QString LivePage::title() const {
    return words::title();
}

QString LivePage::purpose() const {
    return words::purpose();
}

QString LivePage::mainButtonLabel() const {
    return text::frame::finish();
}

void LivePage::enter() {
    m_next->setText(text::nextRenewalText(m_session.leaf()->certificate));
    m_putBack->offer();
    startCheck();
}

// The answers are to be read while they come; only nothing else can be begun.
void LivePage::setWorking(bool working) {
    for (QPushButton* button :
         std::initializer_list<QPushButton*>{m_again, m_hosts, m_handOver, m_calendar, m_putBack}) {
        button->setEnabled(!working);
    }
    m_cleanUp->setWorking(working);
}

// Where nobody said how the product is installed, the layout of several servers has all that can be.
const Layout& LivePage::layoutHere() const {
    const Services& services = m_session.services();
    return services.profile.layout(services.settings.layout().value_or(LayoutId::AdvancedCustom));
}

renewal::LiveCheck LivePage::newCheck() {
    const certcore::Certificate& certificate = m_session.leaf()->certificate;
    const renewal::Progress& progress = m_session.progress();
    if (progress.hosts.empty()) {
        const QStringList hosts = m_session.hosts().isEmpty() ? hostsOf(certificate) : m_session.hosts();
        m_session.setHostChoices(renewal::proposedHosts(hosts, m_session.services().settings.layout()));
    }
    auto endpoints = renewal::endpointsOf(progress.hosts, layoutHere());
    for (renewal::LiveEndpoint& endpoint : endpoints) {
        endpoint.asked = text::comparableHost(endpoint.host);
    }
    renewal::LiveCheck check(std::move(endpoints), progress.ownAddresses(),
                             {certificate.thumbprint(), progress.oldThumbprints()}, m_session.services().now());
    check.setThumbprintSaved(progress.thumbprintSaved.has_value());
    return check;
}

void LivePage::startCheck() {
    m_done->clear();
    m_cleanUp->hide();
    m_session.setLiveCheck(newCheck());
    m_view->begin(renewalFacts(m_session));
    const auto targets = m_session.progress().liveCheck->targets();
    if (targets.empty()) {
        return;
    }
    constexpr std::chrono::milliseconds oftenEnough{100};
    m_box = std::make_shared<jobs::AnswerBox>();
    m_fetch.start(oftenEnough);
    certcore::ProbeOptions options;
    options.now = m_session.services().now();
    m_desk.start(
        {words::progressChecking()},
        [prober = m_session.services().prober, targets, options, box = m_box](const std::stop_token& stop) {
            return jobs::lookAt(prober, targets, options, box, stop);
        },
        [this](const certcore::Result<void>& looked) {
            if (!looked) {
                m_done->say(looked.error());
            }
            endCheck(!looked);
            m_cleanUp->offer();
            noteProgress(m_session, m_desk, [this] {
                if (m_session.recordProblem()) {
                    m_done->say(*m_session.recordProblem());
                }
            });
        });
}

void LivePage::takeAnswers() {
    renewal::LiveCheck check = *m_session.progress().liveCheck;
    const auto answers = m_box->fetch();
    for (const auto& [target, outcome] : answers) {
        check.take(target, outcome);
    }
    if (!answers.empty()) {
        m_session.setLiveCheck(std::move(check));
        m_view->show(renewalFacts(m_session));
    }
}

void LivePage::endCheck(bool stopped) {
    if (!m_box) {
        return;
    }
    m_fetch.stop();
    takeAnswers();
    m_box.reset();
    if (stopped) {
        renewal::LiveCheck check = *m_session.progress().liveCheck;
        check.stop();
        m_session.setLiveCheck(std::move(check));
        m_view->show(renewalFacts(m_session));
    }
}

void LivePage::chooseHosts() {
    if (const auto hosts = LiveHostsDialog::ask(m_session.progress().hosts, layoutHere(), this)) {
        m_session.setHostChoices(*hosts);
        startCheck();
    }
}

void LivePage::handOver() {
    const QString text = text::handOverText(renewalFacts(m_session));
    if (HandOverDialog::ask(text, this) != HandOverDialog::Save) {
        return;
    }
    const QString name = asFileName(words::handOverFileName(m_session.services().computerName));
    const QString start = QDir::home().filePath(name + QStringLiteral(".txt"));
    const QString path = QFileDialog::getSaveFileName(this, words::handOverTitle(), start, words::handOverFilter());
    save(text.toUtf8(), withEnding(path, QStringLiteral(".txt")));
}

// A file to save, and none to open: nothing is opened from a process that may run with high rights.
void LivePage::saveCalendar() {
    const renewal::CalendarEntry entry = text::calendarEntry(renewalFacts(m_session));
    const QString day = text::shownDate(certcore::toIsoTime(entry.day));
    const QString start = QDir::home().filePath(words::calendarFileName(day) + QStringLiteral(".ics"));
    const QString path = QFileDialog::getSaveFileName(this, words::calendarTitle(), start, words::calendarFilter());
    save(renewal::calendarFile(entry), withEnding(path, QStringLiteral(".ics")));
}

void LivePage::save(const QByteArray& bytes, const QString& path) {
    if (path.isEmpty()) {
        return;
    }
    m_desk.start(
        {words::progressSaving(), jobs::OnCancel::Finish},
        [bytes, path](const std::stop_token&) { return report::writeBytes(bytes, path); },
        [this, path](const certcore::Result<void>& written) {
            if (written) {
                m_done->say(look::Tone::Good, words::savedTo(path));
            } else {
                m_done->say(written.error());
            }
            emit topWanted();
        });
}

}  // namespace wizard
