// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/endpoint_table.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include "tests/wizard/text/text_test_support.h"

namespace wizard::widgets {
namespace {

class EndpointTableTest : public testing::Test {
  protected:
    EndpointTableTest() {
        table.setEndpoints(
            {{QStringLiteral("a:443"), QStringLiteral("site")}, {QStringLiteral("b:443"), QStringLiteral("proctor")}});
        table.setCells(0, {EndpointCell{look::IconId::Success, QStringLiteral("New"), QStringLiteral("Good.")},
                           EndpointCell{look::IconId::Error, QStringLiteral("Old"), QStringLiteral("Bad.")}});
        table.resize(700, table.heightForWidth(700));
        table.show();
        table.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&table));
        rows = table.findChildren<EndpointRow*>();
    }

    EndpointTable table{QStringLiteral("What is served"), {QStringLiteral("Here"), QStringLiteral("Users")}};
    QList<EndpointRow*> rows;
};

TEST_F(EndpointTableTest, SaysWhichColumnEachWordBelongsTo) {
    ASSERT_EQ(table.rowTexts().size(), 2);
    EXPECT_EQ(table.rowTexts().front(), u"a:443, site\nHere: New. Good.\nUsers: Old. Bad.");
}

TEST_F(EndpointTableTest, BothSidesAreEquallyWide) {
    const auto labels = rows.front()->findChildren<PlainLabel*>();
    int here = 0;
    int users = 0;
    for (const PlainLabel* label : labels) {
        here = label->text() == u"Good." ? label->width() : here;
        users = label->text() == u"Bad." ? label->width() : users;
    }
    EXPECT_GT(here, 200);
    EXPECT_LE(std::abs(here - users), 1);
}

TEST_F(EndpointTableTest, KeepsTheFocusWhileAnswersComeIn) {
    rows.front()->setFocus();
    table.setCells(0, {EndpointCell{look::IconId::Error, QStringLiteral("Old"), QString(200, u'x')}, EndpointCell()});
    EXPECT_TRUE(rows.front()->hasFocus());
    QTest::keyClick(rows.front(), Qt::Key_Down);
    EXPECT_TRUE(rows.back()->hasFocus());
    QTest::keyClick(rows.back(), Qt::Key_Up);
    QTest::keyClick(rows.front(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(QStringLiteral("a:443, site\nHere: Old.")));
}

}  // namespace
}  // namespace wizard::widgets
