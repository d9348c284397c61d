// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>
#include <optional>

#include "wizard/look/icons.h"

namespace wizard {

/// PageId names the pages.
enum class PageId { Welcome, File, Password, Check, Store, Bind, Completing, Result, Thumbprint, Live, Computer };

/// Page is one page of the wizard. It knows what comes after it; the frame shows it, and the buttons below it.
class Page : public QWidget {
    Q_OBJECT

  public:
    explicit Page(PageId id, QWidget* parent = nullptr) : QWidget(parent), m_id(id) {}

    [[nodiscard]] PageId id() const { return m_id; }

    /// title stands at the head of the window; purpose says below it, in one sentence, what the page is for.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString purpose() const = 0;

    /// stepName is the title, shorter where there is little room.
    [[nodiscard]] virtual QString stepName() const { return title(); }

    /// icon stands beside the title.
    [[nodiscard]] virtual look::IconId icon() const { return look::IconId::Application; }

    /// enter is called each time that the page is about to be shown, from either side.
    virtual void enter() {}

    /// firstField gets the focus then; nullptr leaves it to the main button.
    [[nodiscard]] virtual QWidget* firstField() const { return nullptr; }

    /// mayGoOn says whether the main button can be pressed, and mainButtonLabel what it says.
    [[nodiscard]] virtual bool mayGoOn() const { return true; }
    [[nodiscard]] virtual QString mainButtonLabel() const;

    /// mainButtonIcon stands on that button; usually none.
    [[nodiscard]] virtual QIcon mainButtonIcon() const { return {}; }

    /// mayGoBack says whether there is a way back from here at all, and hasCancel whether there is something to cancel.
    [[nodiscard]] virtual bool mayGoBack() const { return true; }
    [[nodiscard]] virtual bool hasCancel() const { return true; }

    /// cancelLabel is what that button says.
    [[nodiscard]] virtual QString cancelLabel() const;

    /// next is the page that follows; empty: the wizard is finished.
    [[nodiscard]] virtual std::optional<PageId> next() const = 0;

    /// setWorking says whether something is being done: usually the page is switched off for so long.
    virtual void setWorking(bool working) { setEnabled(!working); }

    /// leave does what has to be done before the page is left forward, and then emits readyToLeave. What stands in the
    /// way is said on the page.
    virtual void leave() { emit readyToLeave(); }

  signals:
    void readyToLeave();
    void jumpTo(wizard::PageId page);  ///< Goes to a page that was shown or skipped on the way here, or to another way.
    void closeWanted();                ///< Another window goes on from here.
    void stateChanged();               ///< What the buttons depend on has changed.
    void topWanted();                  ///< What is to be read now stands at the top.

  private:
    PageId m_id;
};

}  // namespace wizard
