// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <cstdio>
#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
    // No test depends on the desktop that it runs on: no screen, one style, one language.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    testing::InitGoogleTest(&argc, argv);
    const int code = RUN_ALL_TESTS();
    // As the wizard itself does: a derivation that was let go cannot be broken off, and nobody waits for it.
    std::cout.flush();
    std::fflush(nullptr);
    std::_Exit(code);
}
