// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/wizard_frame.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/frame/help_window.h"
#include "wizard/look/spacing.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard {

namespace words = text::frame;

namespace {

QFrame* separator(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

}  // namespace

WizardFrame::WizardFrame(const QString& computerName, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_head(new FrameHead(computerName, this)),
      m_foot(new QWidget(this)),
      m_rail(new widgets::StepRail(this)),
      m_stack(new QStackedWidget(this)),
      m_strip(new JobStrip(m_desk, this)),
      m_help(new QPushButton(words::help(), this)),
      m_back(new QPushButton(words::back(), this)),
      m_main(new QPushButton(this)),
      m_cancel(new QPushButton(words::cancel(), this)) {
    setWindowTitle(words::windowTitle());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    makeButtons();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(separator(this));
    all->addLayout(middle, 1);
    all->addWidget(separator(this));
    all->addWidget(m_foot);
    connect(&m_desk, &jobs::JobDesk::started, this, [this] { setWorking(true); });
    connect(&m_desk, &jobs::JobDesk::ended, this, [this] { setWorking(false); });
    new QShortcut(QKeySequence::HelpContents, this, this, &WizardFrame::showHelp);
}

void WizardFrame::makeButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::spacing::unit);
    buttons->addWidget(m_help);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_main);
    buttons->addSpacing(look::spacing::unit);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(look::spacing::margin, look::spacing::unit, look::spacing::margin,
                               look::spacing::unit * 2);
    layout->setSpacing(look::spacing::unit);
    layout->addWidget(m_strip);
    layout->addLayout(buttons);
    m_main->setDefault(true);
    // Otherwise whichever of them has the focus takes the Enter key from the main button.
    for (QPushButton* button : {m_help, m_back, m_cancel}) {
        button->setAutoDefault(false);
    }
    connect(m_help, &QPushButton::clicked, this, &WizardFrame::showHelp);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::goBack);
    connect(m_main, &QPushButton::clicked, this, &WizardFrame::goOn);
    m_guard = new PressGuard(m_main);
    connect(m_cancel, &QPushButton::clicked, this, &WizardFrame::reject);
}

void WizardFrame::addPage(Page* page) {
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    // A page is laid out when it is first shown: the first window would wait for all of them.
    page->hide();
    m_pages.emplace(page->id(), page);
    m_rooms.emplace(page->id(), scroll);
    connect(page, &Page::readyToLeave, this, &WizardFrame::showNext);
    connect(page, &Page::stateChanged, this, &WizardFrame::refresh);
    connect(page, &Page::topWanted, scroll, [scroll] { scroll->verticalScrollBar()->setValue(0); });
    connect(page, &Page::jumpTo, this, &WizardFrame::jump);
    connect(page, &Page::closeWanted, this, &WizardFrame::accept);
}

void WizardFrame::goOn() {
    if (m_current->mayGoOn() && !m_desk.busy()) {
        m_current->leave();
    }
}

void WizardFrame::goBack() {
    if (!m_history.empty() && !m_desk.busy()) {
        const PageId id = m_history.back();
        m_history.pop_back();
        showPage(id);
    }
}

// The way back from there leads to what comes before it, never to a page that lives on what is being changed.
void WizardFrame::jump(PageId id) {
    const std::vector<PageId> way = route();
    const auto target = std::ranges::find(way, id);
    std::erase_if(m_history, [&](PageId former) { return std::find(way.begin(), target, former) == target; });
    showPage(id);
}

// An Enter key that is held down was meant for the page before.
void WizardFrame::keyPressEvent(QKeyEvent* event) {
    if (!PressGuard::isHeldEnter(event)) {
        QDialog::keyPressEvent(event);
    }
}

void WizardFrame::showNext() {
    const auto id = m_current->next();
    if (!id) {
        accept();
        return;
    }
    m_history.push_back(m_current->id());
    showPage(*id);
}

void WizardFrame::showPage(PageId id) {
    Page* page = m_pages.at(id);
    QScrollArea* room = m_rooms.at(id);
    m_current = page;
    m_guard->restart();
    if (room->widget() == nullptr) {
        room->setWidget(page);
        page->show();
    }
    page->enter();
    m_stack->setCurrentWidget(room);
    room->ensureVisible(0, 0);
    refresh();
    m_focused = nullptr;
    focusFirstField();
    m_parked = m_desk.busy() ? focusWidget() : nullptr;
}

void WizardFrame::refresh() {
    if (m_current == nullptr) {
        return;
    }
    m_head->show(m_current->icon(), m_current->title(), m_current->purpose());
    m_main->setText(m_current->mainButtonLabel());
    m_main->setIcon(m_current->mainButtonIcon());
    m_main->setEnabled(m_current->mayGoOn() && !m_desk.busy());
    m_main->setDefault(true);
    m_back->setEnabled(!m_history.empty() && m_current->mayGoBack() && !m_desk.busy());
    m_cancel->setVisible(m_current->hasCancel());
    m_cancel->setText(m_current->cancelLabel());
    QStringList steps;
    int current = -1;
    for (const PageId id : route()) {
        if (id == m_current->id()) {
            current = static_cast<int>(steps.size());
        }
        steps.append(m_pages.at(id)->stepName());
    }
    if (steps != m_steps) {
        m_steps = steps;
        m_rail->setSteps(steps);
    }
    m_rail->setCurrent(current);
}

void WizardFrame::setWorking(bool working) {
    if (m_current == nullptr) {
        return;
    }
    // Work that follows work at once finds the focus where the former one left it: nobody has put it there.
    if (working && !m_focused && focusWidget() != m_parked) {
        m_focused = focusWidget();
    }
    m_current->setWorking(working);
    refresh();
    if (working) {
        m_parked = focusWidget();
    } else {
        // Only when the outcome has been dealt with: that may bring another page, begin more work, or put the focus.
        QTimer::singleShot(0, this, &WizardFrame::returnFocus);
    }
    if (!working && m_leaveWith) {
        QTimer::singleShot(0, this, &WizardFrame::leaveNow);
    }
}

void WizardFrame::focusFirstField() {
    QWidget* field = m_current->firstField();
    (field != nullptr ? field : m_main)->setFocus(Qt::OtherFocusReason);
}

// A page that began with work had no field that could take the focus.
void WizardFrame::returnFocus() {
    if (m_desk.busy()) {
        return;
    }
    QWidget* former = std::exchange(m_focused, nullptr);
    const QWidget* parked = std::exchange(m_parked, nullptr);
    if (m_current->isAncestorOf(focusWidget()) && focusWidget() != parked) {
        return;
    }
    if (former != nullptr && former->isVisible() && former->isEnabled()) {
        former->setFocus(Qt::OtherFocusReason);
    } else {
        focusFirstField();
    }
}

// Called when the outcome has been dealt with. A change that could not be stopped in time has to be read about first.
void WizardFrame::leaveNow() {
    const int result = *std::exchange(m_leaveWith, std::nullopt);
    if (m_current->hasCancel()) {
        QDialog::done(result);
    }
}

void WizardFrame::reject() {
    // The first Esc stops what is being done, the next one leaves.
    if (m_desk.busy() && !m_desk.mustBeWaitedFor()) {
        m_desk.cancel();
        return;
    }
    QDialog::reject();
}

void WizardFrame::done(int result) {
    if (m_desk.mustBeWaitedFor()) {
        // While the question stands the change may come to its end; then that has to be read first.
        if (!m_desk.canBeStopped()) {
            QMessageBox::information(this, words::windowTitle(), words::waitForChange());
        } else if (QMessageBox::question(this, words::windowTitle(), words::leaveWhileChanging(),
                                         QMessageBox::Yes | QMessageBox::No, QMessageBox::No) == QMessageBox::Yes &&
                   m_desk.mustBeWaitedFor()) {
            m_leaveWith = result;
            m_desk.cancel();
        }
        return;
    }
    m_desk.cancel();
    QDialog::done(result);
}

void WizardFrame::closeEvent(QCloseEvent* event) {
    event->ignore();
    done(Rejected);
}

void WizardFrame::resizeEvent(QResizeEvent* event) {
    constexpr int roomyWidth = 100 * look::spacing::unit;
    constexpr int roomyHeight = 64 * look::spacing::unit;
    QDialog::resizeEvent(event);
    // On a small screen at a large scale the page needs all the room there is.
    m_rail->setVisible(width() >= roomyWidth);
    setRoomy(width() >= roomyWidth && height() >= roomyHeight);
}

void WizardFrame::setRoomy(bool roomy) {
    const int side = roomy ? look::spacing::margin : look::spacing::unit;
    const int above = roomy ? look::spacing::group : look::spacing::unit;
    m_head->setRoomy(roomy);
    m_foot->layout()->setContentsMargins(side, look::spacing::unit, side, above);
    m_strip->setKeepsItsRoom(roomy);
    for (const auto& [id, page] : m_pages) {
        page->layout()->setContentsMargins(side, side, side, above);
    }
}

void WizardFrame::showHelp() {
    if (m_current != nullptr) {
        HelpWindow::showFor(m_current->id(), this);
    }
}

}  // namespace wizard
