// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QObject>

namespace wizard {

/// PressGuard keeps presses of a button off that were meant for the page before: the second one of a double click would
/// close the window before anybody has read how the import ended. So would an Enter key that is held down, whenever it
/// comes; other keys are not its concern.
class PressGuard : public QObject {
    Q_OBJECT

  public:
    /// PressGuard watches the button, which owns it.
    explicit PressGuard(QAbstractButton* button);

    /// restart says that the button stands for something else from now on.
    void restart() { m_since.start(); }

    /// isHeldEnter says whether the event is an Enter key that repeats itself: it was meant for the page before.
    [[nodiscard]] static bool isHeldEnter(QEvent* event);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QElapsedTimer m_since;
};

}  // namespace wizard
