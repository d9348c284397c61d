// SPDX-License-Identifier: Apache-2.0
#include <QTreeWidget>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/computer_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class ComputerWalk : public testing::Test {
  protected:
    void look(WizardDriver& user) {
        user.start();
        user.mnemonic('t');
        nextTo(user, PageId::Computer);
    }

    Surroundings here;
};

TEST_F(ComputerWalk, ListsProvesAndPutsBack) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    look(user);
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
    EXPECT_TRUE(user.shows(text::computer::keyPresent()));
    user.mnemonic('k');
    EXPECT_TRUE(user.shows(text::computer::verified()));
    EXPECT_TRUE(user.shows(text::computer::keyProven()));
    say(user, 'y');
    user.mnemonic('p');
    EXPECT_EQ(user.dialogsAnswered(), 1);
    EXPECT_TRUE(user.shows(text::computer::putBackDone()));
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    EXPECT_EQ(receiptsIn(here).back().state, certcore::ReceiptState::Undone);
    user.next();
    EXPECT_FALSE(user.window().isVisible());
}

TEST_F(ComputerWalk, PutsNothingBackWhereTheAnswerIsNo) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    const auto before = storeTree(here);
    WizardDriver user(here);
    look(user);
    say(user, 'n');
    user.mnemonic('p');
    EXPECT_EQ(user.dialogsAnswered(), 1);
    EXPECT_EQ(storeTree(here), before);
}

TEST_F(ComputerWalk, GoesOnToRenew) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    look(user);
    user.mnemonic('r');
    ASSERT_EQ(user.page(), PageId::File);
    EXPECT_EQ(user.session().task(), wizard::Task::Renew);
    user.type(asText(fixture("self-signed.pfx")));
    nextTo(user, PageId::Password);
    user.type(QStringLiteral("assist"));
    nextTo(user, PageId::Check);
    goOnTo(user, PageId::Result);
    EXPECT_EQ(thumbprintsIn(here).size(), 2U);
}

TEST_F(ComputerWalk, SaysThatNothingIsThere) {
    WizardDriver user(here);
    look(user);
    EXPECT_TRUE(user.shows(text::computer::empty()));
    for (const char* button : {"Test the key", "Renew...", "Take its import back..."}) {
        EXPECT_FALSE(user.control(QString::fromLatin1(button))->isEnabled()) << button;
    }
    EXPECT_FALSE(std::filesystem::exists(here.storeFolder()));
}

TEST_F(ComputerWalk, NamesWhatIsDamaged) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    const std::string damaged(40, 'A');
    std::filesystem::create_directory(here.storeFolder() / damaged);
    testing_support::writeFile(here.storeFolder() / damaged / "certificate.pem", "rubbish");
    WizardDriver user(here);
    look(user);
    EXPECT_TRUE(user.shows(text::computer::damaged(QString::fromStdString(damaged))));
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
}

TEST_F(ComputerWalk, SaysThatTheStoreCannotBeRead) {
    testing_support::writeFile(here.storeFolder(), "a file where the folder should be");
    const auto listing = here.services().store->list();
    ASSERT_FALSE(listing.has_value());
    WizardDriver user(here);
    look(user);
    EXPECT_TRUE(user.shows(text::describe(listing.error()).message()));
}

TEST_F(ComputerWalk, SaysThatAKeyIsMissing) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    for (const auto& file : std::filesystem::directory_iterator(here.storeFolder() / thumbprintOf("leaf"))) {
        if (file.path().filename().string().find("key") != std::string::npos) {
            std::filesystem::remove(file.path());
        }
    }
    WizardDriver user(here);
    look(user);
    EXPECT_TRUE(user.shows(text::computer::keyMissing()));
    user.mnemonic('k');
    EXPECT_TRUE(user.shows(text::computer::notVerifiedMissing()));
}

}  // namespace
}  // namespace wizard_testing
