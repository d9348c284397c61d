// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include <QApplication>

#include "wizard/look/desktop.h"
#include "wizard/look/palette.h"

namespace wizard::look {

namespace {

const wchar_t* const personalizeKey = LR"(Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)";

Appearance desktopAppearance() {
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, contrast.cbSize, &contrast, 0) != 0 &&
        (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0) {
        return Appearance::HighContrast;
    }
    DWORD light = 1;
    DWORD size = sizeof(light);
    RegGetValueW(HKEY_CURRENT_USER, personalizeKey, L"AppsUseLightTheme", RRF_RT_REG_DWORD, nullptr, &light, &size);
    return light == 0 ? Appearance::Dark : Appearance::Light;
}

}  // namespace

void chooseStyle() {
    const Appearance appearance = desktopAppearance();
    // Qt 6.4 has no dark form of Windows' own style.
    QApplication::setStyle(appearance == Appearance::Light ? QStringLiteral("windowsvista") : styleNameFor(appearance));
}

// The colours of high contrast are the user's own, and come with the application object.
void followDesktop() {
    if (desktopAppearance() == Appearance::Dark) {
        QApplication::setPalette(paletteFor(Appearance::Dark));
    }
}

}  // namespace wizard::look
