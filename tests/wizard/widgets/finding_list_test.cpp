// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/finding_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/statement_row.h"

namespace wizard::widgets {
namespace {

using certcore::Finding;
using certcore::FindingId;

std::vector<Finding> twelve() {
    std::vector<Finding> findings;
    for (const FindingId id :
         {FindingId::KeyMismatch, FindingId::IsCaCertificate, FindingId::NotForServerAuthentication,
          FindingId::NoCertificate, FindingId::SelfSigned, FindingId::ChainIncomplete, FindingId::ChainUntrusted,
          FindingId::ExpiresSoon, FindingId::WeakSignature, FindingId::ContainsRoot, FindingId::NeedsNewerWindows,
          FindingId::AlreadyInstalled}) {
        findings.push_back(text::findingOf(id));
    }
    return findings;
}

TEST(FindingList, KeepsTheOrderAndSaysHowGraveEachOneIs) {
    FindingList list;
    list.setFindings({text::findingOf(FindingId::KeyMismatch), text::findingOf(FindingId::SelfSigned)});
    const QStringList rows = list.rowTexts();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(0), QStringLiteral("Error: ") + text::describe(text::findingOf(FindingId::KeyMismatch)).title);
    EXPECT_TRUE(rows.at(1).endsWith(text::describe(text::findingOf(FindingId::SelfSigned)).title));
}

TEST(FindingList, ShowsTheRemedyToo) {
    FindingList list;
    list.setFindings({text::findingOf(FindingId::KeyMismatch)});
    const QString remedy = text::describe(text::findingOf(FindingId::KeyMismatch)).remedy;
    bool isThere = false;
    for (const QLabel* label : list.findChildren<QLabel*>()) {
        isThere = isThere || label->accessibleName() == remedy;
    }
    EXPECT_TRUE(isThere);
}

TEST(FindingList, SaysThatThereIsNothing) {
    FindingList list;
    EXPECT_EQ(list.rowTexts(), QStringList(text::widgets::nothingNoticed()));
    list.setFindings(twelve());
    EXPECT_EQ(list.rowTexts().size(), 12);
    list.setFindings({});
    EXPECT_EQ(list.rowTexts(), QStringList(text::widgets::nothingNoticed()));
}

TEST(FindingList, IsAsHighAsItsContentAndScrollsNowhere) {
    FindingList list;
    list.setFindings(twelve());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // The row that stood there before.
    EXPECT_TRUE(list.findChildren<QAbstractScrollArea*>().isEmpty());
    EXPECT_GT(list.heightForWidth(400), list.heightForWidth(800));
    list.resize(400, list.heightForWidth(400));
    list.show();
    for (const StatementRow* row : list.findChildren<StatementRow*>()) {
        EXPECT_GE(row->height(), row->heightForWidth(row->width()));
    }
}

class FindingListInPage : public testing::Test {
  protected:
    FindingListInPage() {
        m_list = new FindingList(&m_page);
        m_list->setFindings(twelve());
        m_page.setWidget(m_list);
        m_page.setWidgetResizable(true);
        m_page.resize(400, 200);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_rows = m_list->findChildren<StatementRow*>();
        m_rows.front()->setFocus();
    }

    QScrollArea m_page;
    FindingList* m_list = nullptr;
    QList<StatementRow*> m_rows;
};

TEST_F(FindingListInPage, ArrowKeysGoThroughTheRowsAndThePageFollows) {
    QTest::keyClick(m_rows.at(0), Qt::Key_Down);
    EXPECT_TRUE(m_rows.at(1)->hasFocus());
    QTest::keyClick(m_rows.at(1), Qt::Key_End);
    EXPECT_TRUE(m_rows.at(11)->hasFocus());
    EXPECT_GT(m_page.verticalScrollBar()->value(), 0);
    QTest::keyClick(m_rows.at(11), Qt::Key_Down);
    EXPECT_TRUE(m_rows.at(11)->hasFocus());
    QTest::keyClick(m_rows.at(11), Qt::Key_Home);
    EXPECT_TRUE(m_rows.at(0)->hasFocus());
}

TEST_F(FindingListInPage, IsOneStopForTheTabulator) {
    QTest::keyClick(m_rows.at(0), Qt::Key_Down);
    int stops = 0;
    for (const StatementRow* row : m_rows) {
        stops += (row->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    }
    EXPECT_EQ(stops, 1);
    EXPECT_TRUE((m_rows.at(1)->focusPolicy() & Qt::TabFocus) != 0);
}

TEST_F(FindingListInPage, CopyTakesTheFindingInFocus) {
    QTest::keyClick(m_rows.at(0), Qt::Key_C, Qt::ControlModifier);
    const text::FindingText words = text::describe(text::findingOf(FindingId::KeyMismatch));
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("Error: ") + words.title + u'\n' + words.remedy);
}

}  // namespace
}  // namespace wizard::widgets
