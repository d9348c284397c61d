// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

// Need the types of windows.h.
#include <ole2.h>
#include <shellapi.h>

#include <QCoreApplication>
#include <QEvent>
#include <string>

#include "wizard/elevation/legacy_drops.h"

namespace wizard::elevation {

namespace {

// How the dropped names come from the other process; no header of Windows names it.
constexpr UINT copyGlobalData = 0x0049;

QList<QUrl> filesOf(HDROP drop) {
    QList<QUrl> files;
    const UINT count = DragQueryFileW(drop, 0xFFFFFFFF, nullptr, 0);
    for (UINT i = 0; i < count; ++i) {
        std::wstring name(DragQueryFileW(drop, i, nullptr, 0), L'\0');
        DragQueryFileW(drop, i, name.data(), static_cast<UINT>(name.size() + 1));
        files.append(QUrl::fromLocalFile(QString::fromStdWString(name)));
    }
    return files;
}

}  // namespace

LegacyDrops::LegacyDrops(QWidget& window, Elevation::DropTaker take) : m_window(&window), m_take(std::move(take)) {
    QCoreApplication::instance()->installNativeEventFilter(this);
    window.installEventFilter(this);
    if (window.isVisible()) {
        openWindow();
    }
}

LegacyDrops::~LegacyDrops() {
    if (QCoreApplication* application = QCoreApplication::instance()) {
        application->removeNativeEventFilter(this);
    }
}

// Qt registers its own way with each window that it makes, and where both are there Windows takes that one.
void LegacyDrops::openWindow() const {
    const auto handle = reinterpret_cast<HWND>(m_window->winId());
    RevokeDragDrop(handle);
    for (const UINT message : {UINT{WM_DROPFILES}, UINT{WM_COPYDATA}, copyGlobalData}) {
        ChangeWindowMessageFilterEx(handle, message, MSGFLT_ALLOW, nullptr);
    }
    DragAcceptFiles(handle, TRUE);
}

bool LegacyDrops::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && (event->type() == QEvent::Show || event->type() == QEvent::WinIdChange)) {
        openWindow();
    }
    return QObject::eventFilter(watched, event);
}

bool LegacyDrops::nativeEventFilter(const QByteArray& /*eventType*/, void* message, qintptr* /*result*/) {
    const auto* received = static_cast<const MSG*>(message);
    if (received->message != WM_DROPFILES || m_window == nullptr ||
        received->hwnd != reinterpret_cast<HWND>(m_window->winId())) {
        return false;
    }
    const auto drop = reinterpret_cast<HDROP>(received->wParam);
    const QList<QUrl> files = filesOf(drop);
    DragFinish(drop);
    m_take(files);
    return true;
}

}  // namespace wizard::elevation
