// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/press_guard.h"

#include <QApplication>
#include <QEvent>

namespace wizard {

PressGuard::PressGuard(QAbstractButton* button) : QObject(button) {
    button->installEventFilter(this);
}

bool PressGuard::eventFilter(QObject* watched, QEvent* event) {
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    return (isPress && m_since.isValid() && !m_since.hasExpired(QApplication::doubleClickInterval())) ||
           QObject::eventFilter(watched, event);
}

}  // namespace wizard
