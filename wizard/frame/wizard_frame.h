// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <map>
#include <optional>
#include <vector>

#include "wizard/frame/frame_head.h"
#include "wizard/frame/job_strip.h"
#include "wizard/frame/page.h"
#include "wizard/frame/press_guard.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/widgets/step_rail.h"

namespace wizard {

/// WizardFrame is the window around the pages: their head, the way so far, the strip of the job under way and the
/// buttons. What a page is about is none of its business.
class WizardFrame : public QDialog {
    Q_OBJECT

  public:
    /// WizardFrame shows the computer's name at the head of each page.
    explicit WizardFrame(const QString& computerName, QWidget* parent = nullptr);

    [[nodiscard]] jobs::JobDesk& desk() { return m_desk; }
    [[nodiscard]] const jobs::JobDesk& desk() const { return m_desk; }

    /// addPage takes the page over. One page for each id.
    void addPage(Page* page);

    /// begin shows the first page.
    void begin(PageId first) {
        m_history.clear();
        showPage(first);
    }

    /// page is the page shown; nullptr before begin.
    [[nodiscard]] Page* page() const { return m_current; }

    /// done is QDialog's; where something is being changed it asks first, and waits for the end.
    void done(int result) override;

    /// reject is QDialog's, for Esc and Cancel: it stops what is being done, and leaves where nothing is.
    void reject() override;

  protected:
    /// goOn is what the main button does.
    void goOn();

    /// route lists the pages of the way that the user is on, as far as it can be foreseen.
    [[nodiscard]] virtual std::vector<PageId> route() const = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeButtons();
    void setRoomy(bool roomy);
    void goBack();
    void jump(PageId id);
    void showNext();
    void showPage(PageId id);
    void refresh();
    void setWorking(bool working);
    void focusFirstField();
    void returnFocus();
    void leaveNow();
    void showHelp();

    jobs::JobDesk m_desk;
    std::map<PageId, Page*> m_pages;
    std::map<PageId, QScrollArea*> m_rooms;  // Where each page is shown.
    std::vector<PageId> m_history;           // The pages behind the one shown.
    Page* m_current = nullptr;
    std::optional<int> m_leaveWith;  // The user left while something was being changed: leave when it has ended.
    QPointer<QWidget> m_focused;     // What had the focus before work switched it off.
    QPointer<QWidget> m_parked;      // Where the focus went by itself then.
    FrameHead* m_head;
    QWidget* m_foot;
    widgets::StepRail* m_rail;
    QStringList m_steps;  // What the rail shows.
    QStackedWidget* m_stack;
    JobStrip* m_strip;
    QPushButton* m_help;
    QPushButton* m_back;
    QPushButton* m_main;
    QPushButton* m_cancel;
    PressGuard* m_guard = nullptr;
};

}  // namespace wizard
