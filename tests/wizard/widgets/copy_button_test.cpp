// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/copy_button.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <chrono>

#include "tests/wizard/text/text_test_support.h"

namespace wizard::widgets {
namespace {

TEST(CopyButton, CopiesWhatIsThereWhenItIsPressed) {
    QString text = QStringLiteral("first");
    CopyButton button([&text] { return text; });
    text = QStringLiteral("second");
    button.click();
    EXPECT_EQ(QApplication::clipboard()->text(), u"second");
}

TEST(CopyButton, SaysThatItCopied) {
    CopyButton button([] { return QStringLiteral("value"); });
    EXPECT_EQ(button.text(), u"Copy");
    button.click();
    EXPECT_EQ(button.text(), u"Copied");
    EXPECT_EQ(button.accessibleDescription(), u"Copied");
}

TEST(CopyButton, SaysItForAMomentOnly) {
    CopyButton button([] { return QStringLiteral("value"); });
    button.setLabel(QStringLiteral("Copy the mail"));
    button.setMoment(std::chrono::milliseconds(0));
    button.click();
    EXPECT_EQ(button.text(), u"Copied");
    QCoreApplication::processEvents();
    EXPECT_EQ(button.text(), u"Copy the mail");
    EXPECT_EQ(button.accessibleDescription(), QString());
}

}  // namespace
}  // namespace wizard::widgets
