// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "wizard/look/desktop.h"
#include "wizard/look/palette.h"

namespace wizard::look {

void chooseStyle() {
    QApplication::setStyle(QStringLiteral("Fusion"));
}

// The desktop's palette comes with the application object.
void followDesktop() {
    if (isHighContrast(QGuiApplication::palette())) {
        QApplication::setStyle(styleNameFor(Appearance::HighContrast));
    }
}

}  // namespace wizard::look
