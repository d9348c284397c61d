// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/welcome_page.h"

#include <QHBoxLayout>

#include "wizard/jobs/store_jobs.h"
#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/elevated_restart.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/pages/rights_text.h"
#include "wizard/text/pages/welcome_text.h"
#include "wizard/text/value_text.h"

namespace wizard {

namespace words = text::welcome;

namespace {

look::IconId iconOf(Task task) {
    switch (task) {
        case Task::Install:
            return look::IconId::Install;
        case Task::Renew:
            return look::IconId::Renew;
        case Task::Continue:
            return look::IconId::Later;
        case Task::LookInside:
            return look::IconId::LookInside;
        case Task::ThisComputer:
            return look::IconId::Computer;
        case Task::Practise:
            return look::IconId::Practise;
    }
    return look::IconId::Application;
}

}  // namespace

WelcomePage::WelcomePage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Welcome, parent),
      m_session(session),
      m_desk(desk),
      m_tasks(new QButtonGroup(this)),
      m_currentUser(new QRadioButton(text::rights::currentUser(), this)),
      m_localMachine(new QRadioButton(text::rights::localMachine(), this)),
      m_userWarning(new widgets::Notice(this)),
      m_ready(quietLabel(words::ready(session.services().profile.adminPortal.name), this)),
      m_rights(quietLabel({}, this)),
      m_shortWay(new QCheckBox(words::shortWay(), this)),
      m_notice(new widgets::Notice(this)) {
    const QString& product = session.services().profile.productName;
    auto* layout = pageLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(headingLabel(words::taskHeading(), this));
    addTask(Task::Install, words::taskInstall(), words::taskInstallHint(product));
    addTask(Task::Renew, words::taskRenew(), words::taskRenewHint());
    m_ready->setContentsMargins(look::spacing::margin, 0, 0, 0);
    layout->addWidget(m_ready);
    m_continueHint = addTask(Task::Continue, words::taskContinue(), {});
    m_tasks->button(static_cast<int>(Task::Continue))->hide();
    m_continueHint->hide();
    addTask(Task::LookInside, words::taskLook(), words::taskLookHint());
    addTask(Task::ThisComputer, words::taskComputer(), words::taskComputerHint());
    addTask(Task::Practise, words::taskPractise(), words::taskPractiseHint());
    layout->addWidget(m_rights);
    layout->addSpacing(look::spacing::unit);
    addStoreLocation(layout);
    addWithHint(layout, m_shortWay, words::shortWayHint());
    layout->addStretch(1);
    if (!session.services().systemStores) {
        const QString place = QString::fromStdString(session.services().store->location());
        layout->addWidget(quietLabel(words::storeLocation(place), this));
    }
    layout->addWidget(quietLabel(words::notForT10(session.services().profile.t10Word), this));
    m_shortWay->setChecked(session.services().settings.shortWay());
    connect(m_tasks, &QButtonGroup::idToggled, this, [this](int task, bool chosen) {
        if (chosen) {
            m_session.setTask(static_cast<Task>(task));
            m_notice->clear();
            showRights();
            m_ready->setVisible(m_session.task() == Task::Renew);
            emit stateChanged();
        }
    });
    connect(m_tasks, &QButtonGroup::buttonClicked, this, [this] { m_hasChosen = true; });
    connect(m_shortWay, &QCheckBox::toggled, this,
            [this](bool checked) { m_session.services().settings.setShortWay(checked); });
}

widgets::PlainLabel* WelcomePage::addTask(Task task, const QString& name, const QString& hint) {
    auto* button = new QRadioButton(name, this);
    button->setIcon(look::icon(iconOf(task)));
    button->setIconSize({look::spacing::unit * 3, look::spacing::unit * 3});
    m_tasks->addButton(button, static_cast<int>(task));
    return addWithHint(qobject_cast<QVBoxLayout*>(layout()), button, hint);
}

// As in MMC's own wizard, and where there is a choice alone.
void WelcomePage::addStoreLocation(QVBoxLayout* layout) {
    const auto& stores = m_session.services().systemStores;
    auto* heading = headingLabel(text::rights::storeLocation(), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::spacing::margin);
    row->addWidget(heading);
    row->addWidget(m_currentUser);
    row->addWidget(m_localMachine);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_userWarning);
    auto* places = new QButtonGroup(this);
    for (QRadioButton* place : {m_currentUser, m_localMachine}) {
        places->addButton(place);
        place->setVisible(stores.has_value());
    }
    heading->setVisible(stores.has_value());
    if (!stores) {
        return;
    }
    m_currentUser->setChecked(m_session.services().store == stores->user);
    m_localMachine->setChecked(!m_currentUser->isChecked());
    connect(m_currentUser, &QRadioButton::toggled, this, [this, stores](bool chosen) {
        m_session.setStore(chosen ? stores->user : stores->machine);
        m_notice->clear();
        showRights();
        emit stateChanged();
    });
}

bool WelcomePage::asksForRights() const {
    const bool changes = m_session.task() == Task::Install || m_session.renews();
    return changes && m_session.needsMoreRights();
}

void WelcomePage::showRights() {
    m_rights->setText({});
    if (asksForRights()) {
        switch (m_session.services().elevation.rights()) {
            case Rights::OnConsent:
                m_rights->setText(text::rights::onConsent());
                break;
            case Rights::WithAdministrator:
                m_rights->setText(text::rights::withAdministrator());
                break;
            case Rights::OutOfReach:
                m_rights->setText(text::rights::outOfReach());
                break;
            case Rights::Unasked:
            case Rights::Elevated:
                break;
        }
    }
    m_rights->setVisible(!m_rights->text().isEmpty());
    if (!m_currentUser->isChecked()) {
        m_userWarning->clear();
    } else if (m_userWarning->sentence().isEmpty()) {
        m_userWarning->say(look::Tone::Caution,
                           text::rights::currentUserWarning(m_session.services().profile.productName));
    }
}

QIcon WelcomePage::mainButtonIcon() const {
    return asksForRights() ? shieldIcon() : QIcon();
}

QString WelcomePage::title() const {
    return words::title();
}

QString WelcomePage::stepName() const {
    return words::stepName();
}

QString WelcomePage::purpose() const {
    return words::purpose(m_session.services().profile.productName);
}

void WelcomePage::enter() {
    m_tasks->button(static_cast<int>(m_session.task()))->setChecked(true);
    m_ready->setVisible(m_session.task() == Task::Renew);
    showRights();
    lookOut();
}

// Each time that the page is entered: meanwhile a renewal may have been begun, finished or put back.
void WelcomePage::lookOut() {
    m_lookout.start(
        {},
        [store = m_session.services().store, service = m_session.services().bindings,
         name = m_session.services().hostName](const std::stop_token&) { return jobs::lookOut(store, service, name); },
        [this](certcore::Result<jobs::Outlook> outlook) {
            if (outlook) {
                take(*outlook);
            }
        });
}

void WelcomePage::take(const jobs::Outlook& outlook) {
    QAbstractButton* goesOn = m_tasks->button(static_cast<int>(Task::Continue));
    goesOn->setVisible(outlook.unfinished.has_value());
    m_continueHint->setVisible(outlook.unfinished.has_value());
    if (const auto& record = outlook.unfinished) {
        const QString hint =
            words::taskContinueHint(text::shown(record->by), text::momentText(record->begun),
                                    record->thumbprintSaved.has_value(), m_session.services().profile.adminPortal.name);
        m_continueHint->setText(hint);
        goesOn->setAccessibleDescription(hint);
    }
    // Only a proposal, and only the first time: never against what somebody has chosen.
    const bool mayPropose = !m_hasLookedOut && !m_hasChosen && isVisible() && m_session.task() == Task::Install;
    m_hasLookedOut = true;
    if (outlook.suggestsRenewal && mayPropose) {
        m_tasks->button(static_cast<int>(Task::Renew))->setChecked(true);
    }
    if (outlook.damaged) {
        m_notice->say(look::Tone::Note, words::damagedRecord(QString::fromStdString(outlook.damaged->text())));
    }
}

void WelcomePage::resume() {
    m_desk.start(
        {words::progressResuming()},
        [crypto = m_session.services().crypto, store = m_session.store(), service = m_session.services().bindings,
         options = m_session.checkOptions()](const std::stop_token&) {
            return jobs::resume(crypto, store, service, options);
        },
        [this](certcore::Result<jobs::Resumed> resumed) {
            if (!resumed) {
                m_notice->say(look::Tone::Caution, words::nothingToContinue());
                emit topWanted();
                return;
            }
            m_session.resume(std::move(*resumed));
            emit readyToLeave();
        });
}

QWidget* WelcomePage::firstField() const {
    return m_tasks->checkedButton();
}

std::optional<PageId> WelcomePage::next() const {
    if (m_session.task() == Task::ThisComputer) {
        return PageId::Computer;
    }
    if (m_session.task() == Task::Continue) {
        return m_session.progress().thumbprintSaved ? PageId::Live : PageId::Thumbprint;
    }
    const bool nothingToDecide = m_session.services().settings.shortWay() && m_session.file();
    return nothingToDecide ? PageId::Password : PageId::File;
}

void WelcomePage::leave() {
    m_notice->clear();
    if (asksForRights()) {
        if (restartElevated(m_session, m_session.task(), *m_notice)) {
            emit closeWanted();
        } else {
            emit topWanted();
        }
        return;
    }
    if (m_session.task() == Task::Continue) {
        resume();
        return;
    }
    if (m_session.task() == Task::Practise && !m_session.practice()) {
        makePractice();
        return;
    }
    emit readyToLeave();
}

void WelcomePage::makePractice() {
    m_desk.start(
        {words::progressPractice()},
        [crypto = m_session.services().crypto, now = m_session.services().now()](const std::stop_token&) {
            return jobs::makePractice(crypto, now);
        },
        [this](certcore::Result<jobs::Practice> practice) {
            if (!practice) {
                m_notice->say(practice.error());
                return;
            }
            m_session.setPractice(std::move(*practice));
            emit readyToLeave();
        });
}

}  // namespace wizard
