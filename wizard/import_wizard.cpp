// SPDX-License-Identifier: Apache-2.0
#include "wizard/import_wizard.h"

#include <QScreen>
#include <QTimer>

#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/bind_page.h"
#include "wizard/pages/check_page.h"
#include "wizard/pages/completing_page.h"
#include "wizard/pages/computer_page.h"
#include "wizard/pages/file_page.h"
#include "wizard/pages/live_page.h"
#include "wizard/pages/password_page.h"
#include "wizard/pages/result_page.h"
#include "wizard/pages/store_page.h"
#include "wizard/pages/thumbprint_page.h"
#include "wizard/pages/welcome_page.h"

namespace wizard {

ImportWizard::ImportWizard(const Services& services, QWidget* parent)
    : WizardFrame(services.computerName, parent),
      m_session(services),
      m_welcomePage(new WelcomePage(m_session, desk(), this)),
      m_filePage(new FilePage(m_session, desk(), this)) {
    addPage(m_welcomePage);
    addPage(m_filePage);
    addPage(new PasswordPage(m_session, desk(), this));
    addPage(new CheckPage(m_session, desk(), this));
    addPage(new StorePage(m_session, this));
    addPage(new BindPage(m_session, this));
    addPage(new CompletingPage(m_session, desk(), this));
    addPage(new ResultPage(m_session, desk(), this));
    addPage(new ThumbprintPage(m_session, desk(), this));
    addPage(new LivePage(m_session, desk(), this));
    addPage(new ComputerPage(m_session, desk(), this));
    setWindowIcon(look::icon(look::IconId::Application));
    // Where there are two stores to choose from, the first page has more to show.
    const int height = services.systemStores ? 92 : 84;
    const QSize unscaled(look::spacing::unit * 112, look::spacing::unit * height);
    resize(unscaled.boundedTo(screen()->availableSize()));
}

void ImportWizard::start(const QString& file, std::optional<Task> task,
                         const std::optional<certcore::Thumbprint>& installed) {
    m_session.setTask(task.value_or(m_session.task()));
    begin(PageId::Welcome);
    m_session.services().elevation.takeDropsFor(*this, [this](const QList<QUrl>& files) {
        if (page() == m_filePage) {
            m_filePage->takeDropped(files);
        }
    });
    const bool goesOn = task && !m_welcomePage->asksForRights();
    if ((file.isEmpty() && !installed) || m_session.task() == Task::Practise) {
        if (goesOn) {
            goOn();
        }
        return;
    }
    if (goesOn) {
        // Once the file is read: whether its page has to be shown depends on it.
        const auto later = [this] { QTimer::singleShot(0, this, &ImportWizard::leaveWelcome); };
        connect(&desk(), &jobs::JobDesk::ended, this, later, Qt::SingleShotConnection);
    }
    if (installed) {
        m_filePage->chooseInstalled(*installed);
    } else {
        m_filePage->choose(file);
    }
}

void ImportWizard::leaveWelcome() {
    if (page() == m_welcomePage) {
        goOn();
    }
}

bool ImportWizard::stillWorking() const {
    return desk().stillWorking() || m_welcomePage->isLooking();
}

bool ImportWizard::isLookingOut() const {
    return m_welcomePage->isLooking();
}

void ImportWizard::done(int result) {
    [[maybe_unused]] const bool cleared = m_session.clipboardGuard().clear(*m_session.services().crypto);
    WizardFrame::done(result);
}

std::vector<PageId> ImportWizard::route() const {
    switch (m_session.task()) {
        case Task::ThisComputer:
            return {PageId::Welcome, PageId::Computer};
        case Task::LookInside:
            return {PageId::Welcome, PageId::File, PageId::Password, PageId::Check};
        case Task::Continue:
            return {PageId::Welcome, PageId::Thumbprint, PageId::Live};
        case Task::Install:
        case Task::Renew:
        case Task::Practise:
            break;
    }
    std::vector<PageId> way{PageId::Welcome, PageId::File,       PageId::Password, PageId::Check,      PageId::Store,
                            PageId::Bind,    PageId::Completing, PageId::Result,   PageId::Thumbprint, PageId::Live};
    if (m_session.task() != Task::Renew) {
        std::erase_if(way,
                      [](PageId id) { return id == PageId::Bind || id == PageId::Thumbprint || id == PageId::Live; });
    }
    if (m_session.source() == Source::Store) {
        std::erase_if(way, [](PageId id) { return id == PageId::Password || id == PageId::Store; });
    }
    if (m_session.services().settings.shortWay()) {
        // The pages that are skipped, unless somebody went there to change something.
        std::erase_if(way, [this](PageId id) {
            const bool isSkipped =
                id == PageId::Store || id == PageId::Bind || (id == PageId::File && m_session.file());
            return isSkipped && (page() == nullptr || page()->id() != id);
        });
    }
    return way;
}

}  // namespace wizard
