// SPDX-License-Identifier: Apache-2.0
// Windows alone has it.
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include "wizard/elevation/elevation.h"

namespace wizard::elevation {

/// LegacyDrops takes files by WM_DROPFILES, which Windows can be told to let through to a window with more rights; OLE
/// drag and drop, which Qt uses, it never lets through. While it lives it stands in for Qt's way in this window.
class LegacyDrops : public QObject, public QAbstractNativeEventFilter {
  public:
    /// LegacyDrops refers to the window, which may go before it.
    LegacyDrops(QWidget& window, Elevation::DropTaker take);
    LegacyDrops(const LegacyDrops&) = delete;
    LegacyDrops& operator=(const LegacyDrops&) = delete;
    LegacyDrops(LegacyDrops&&) = delete;
    LegacyDrops& operator=(LegacyDrops&&) = delete;
    ~LegacyDrops() override;

    bool nativeEventFilter(const QByteArray& eventType, void* message, qintptr* result) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void openWindow() const;

    QPointer<QWidget> m_window;
    Elevation::DropTaker m_take;
};

}  // namespace wizard::elevation
