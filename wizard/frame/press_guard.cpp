// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/press_guard.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

namespace wizard {

PressGuard::PressGuard(QAbstractButton* button) : QObject(button) {
    button->installEventFilter(this);
}

bool PressGuard::isHeldEnter(QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    return key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
}

bool PressGuard::eventFilter(QObject* watched, QEvent* event) {
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    return (isPress && m_since.isValid() && !m_since.hasExpired(QApplication::doubleClickInterval())) ||
           isHeldEnter(event) || QObject::eventFilter(watched, event);
}

}  // namespace wizard
