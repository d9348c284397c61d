// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class ResultWalk : public testing::Test {
  protected:
    ResultWalk() { user.start(fixture("good.pfx")); }

    void install() {
        lookInto(user);
        goOnTo(user, PageId::Result);
    }

    Surroundings here;
    WizardDriver user{here};
};

TEST_F(ResultWalk, TakesTheImportBack) {
    install();
    expectInstalled(here);
    const QString saveReport = text::result::saveReport().remove(u'&');
    EXPECT_TRUE(user.has(saveReport));
    say(user, 'y');
    user.mnemonic('i');
    EXPECT_EQ(user.dialogsAnswered(), 1);
    EXPECT_TRUE(user.shows(text::result::titleUndone()));
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    ASSERT_EQ(receiptsIn(here).size(), 1U);
    EXPECT_EQ(receiptsIn(here).front().state, certcore::ReceiptState::Undone);
    EXPECT_FALSE(user.has(QStringLiteral("Take the import back...")));
    // A report of it would say that the certificate is installed.
    EXPECT_FALSE(user.has(saveReport));
    user.next();
    EXPECT_FALSE(user.window().isVisible());
}

TEST_F(ResultWalk, KeepsTheImportWhereTheAnswerIsNo) {
    install();
    const auto before = storeTree(here);
    // Enter takes what the question proposes.
    user.onDialog([this](QDialog&) { user.press(Qt::Key_Return); });
    user.mnemonic('i');
    EXPECT_EQ(user.dialogsAnswered(), 1);
    EXPECT_EQ(storeTree(here), before);
    EXPECT_TRUE(user.shows(text::result::titleDone()));
}

TEST_F(ResultWalk, WritesNothingWhereItIsInstalledAlready) {
    auto& store = *here.services().store;
    const auto receipt = testing_support::receiptFor("good.pfx", store);
    const auto before = storeTree(here);
    install();
    EXPECT_TRUE(user.shows(text::result::titleAlready()));
    EXPECT_FALSE(user.has(QStringLiteral("Take the import back...")));
    user.next();
    EXPECT_EQ(storeTree(here), before);
    ASSERT_EQ(receiptsIn(here).size(), 1U);
    EXPECT_EQ(receiptsIn(here).front().id, receipt.id);
}

TEST_F(ResultWalk, SaysOnTheWayThatItIsInstalledAlready) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    lookInto(user);
    goOnTo(user, PageId::Completing);
    EXPECT_TRUE(user.shows(text::completing::nothingToWrite()));
}

TEST_F(ResultWalk, RemembersHowTheProductIsInstalled) {
    install();
    user.mnemonic('a');
    EXPECT_EQ(here.services().settings.layout(), wizard::LayoutId::AdvancedCustom);
    user.mnemonic('t');
    EXPECT_EQ(here.services().settings.layout(), wizard::LayoutId::StandardBasic);
}

TEST_F(ResultWalk, HasNoWayBackAfterTheImport) {
    install();
    user.press(Qt::Key_B, Qt::AltModifier);
    EXPECT_EQ(user.page(), PageId::Result);
    user.press(Qt::Key_Escape);
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
}

}  // namespace
}  // namespace wizard_testing
