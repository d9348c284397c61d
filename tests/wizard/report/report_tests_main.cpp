// SPDX-License-Identifier: Apache-2.0
// A PDF needs an application that knows fonts.
#include <gtest/gtest.h>

#include <QGuiApplication>

int main(int argc, char* argv[]) {
    testing::InitGoogleTest(&argc, argv);
    // Discovered and run without a screen, whatever the desktop.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
