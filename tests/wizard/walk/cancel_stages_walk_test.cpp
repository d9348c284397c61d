// SPDX-License-Identifier: Apache-2.0
// Esc at each stage of which cancel_walk_test says nothing: what only looks is let go at once, and can be begun again;
// what changes something is waited for.
#include <QMessageBox>

#include "tests/wizard/walk/blocking_store.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/clean_up_text.h"
#include "wizard/text/pages/computer_text.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class CancelStages : public testing::Test {
  protected:
    CancelStages() : store(std::make_shared<BlockingStore>(here.services().store)) { here.services().store = store; }
    ~CancelStages() override { store->openAll(); }

    // Esc while somebody waits at the gate: the page is there still, and what was let go ends without being heard.
    void letGoAt(WizardDriver& user, Gate& gate, PageId page) {
        user.waitUntil([&gate] { return gate.isWaitedAt(); });
        ASSERT_EQ(user.page(), page);
        EXPECT_TRUE(user.window().desk().busy());
        user.press(Qt::Key_Escape);
        EXPECT_FALSE(user.window().desk().busy());
        EXPECT_TRUE(user.window().isVisible());
        gate.open();
        user.waitUntil([&user] { return !user.window().desk().stillWorking(); });
        EXPECT_EQ(user.page(), page);
        EXPECT_TRUE(user.window().page()->isEnabled());
        user.hurry(false);
    }

    // Esc while a change waits at the gate is answered by a word, and changes nothing.
    void waitAt(WizardDriver& user, Gate& gate) {
        user.waitUntil([&gate] { return gate.isWaitedAt(); });
        EXPECT_FALSE(user.has(text::frame::stopWork().remove(u'&')));
        QString told;
        user.onDialog([&told](QDialog& dialog) {
            told = dynamic_cast<QMessageBox&>(dialog).text();
            dialog.accept();
        });
        user.press(Qt::Key_Escape);
        EXPECT_EQ(told, text::frame::waitForChange());
        EXPECT_TRUE(user.window().isVisible());
        EXPECT_TRUE(user.window().desk().mustBeWaitedFor());
        gate.open();
        user.settle();
        user.hurry(false);
    }

    Surroundings here;
    std::shared_ptr<BlockingStore> store;
};

TEST_F(CancelStages, TheCheckOfAFile) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    goOnTo(user, PageId::Password);
    user.type(QStringLiteral("assist"));
    store->proving.shut();
    user.hurry(true);
    user.next();
    letGoAt(user, store->proving, PageId::Check);
    EXPECT_TRUE(user.shows(text::check::stopped()));
    EXPECT_FALSE(user.session().checked());
    user.next();
    EXPECT_TRUE(user.session().checked());
    goOnTo(user, PageId::Result);
    expectInstalled(here);
}

TEST_F(CancelStages, ThePlan) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    nextTo(user, PageId::Store);
    store->planning.shut();
    user.hurry(true);
    user.next();
    letGoAt(user, store->planning, PageId::Completing);
    EXPECT_FALSE(user.session().plan());
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    // Without a plan nothing is carried out: the first press makes one.
    user.next();
    ASSERT_EQ(user.page(), PageId::Completing);
    EXPECT_TRUE(user.session().plan());
    nextTo(user, PageId::Result);
    expectInstalled(here);
}

TEST_F(CancelStages, TheListOfThisComputer) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    user.mnemonic('t');
    store->reading.shut();
    user.hurry(true);
    user.next();
    letGoAt(user, store->reading, PageId::Computer);
    EXPECT_FALSE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
    user.press(Qt::Key_B, Qt::AltModifier);
    user.mnemonic('t');
    nextTo(user, PageId::Computer);
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
}

TEST_F(CancelStages, TheProofOfAKey) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    user.mnemonic('t');
    nextTo(user, PageId::Computer);
    store->proving.shut();
    user.hurry(true);
    user.mnemonic('k');
    letGoAt(user, store->proving, PageId::Computer);
    EXPECT_FALSE(user.shows(text::computer::verified()));
    user.mnemonic('k');
    EXPECT_TRUE(user.shows(text::computer::verified()));
}

TEST_F(CancelStages, TheListOfWhatIsInPersonal) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    user.mnemonic('r');
    nextTo(user, PageId::File);
    QWidget* const button = user.control(text::file::inPersonal().remove(u'&'));
    user.tabTo(button);
    store->reading.shut();
    user.hurry(true);
    user.press(Qt::Key_Space);
    letGoAt(user, store->reading, PageId::File);
    EXPECT_EQ(user.dialogsAnswered(), 0);
    user.onDialog([](QDialog& dialog) { dialog.reject(); });
    user.activate(button);
    EXPECT_EQ(user.dialogsAnswered(), 1);
}

TEST_F(CancelStages, ArchivingIsWaitedFor) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    user.mnemonic('t');
    nextTo(user, PageId::Computer);
    store->archiving.shut();
    user.hurry(true);
    user.mnemonic('v');
    waitAt(user, store->archiving);
    EXPECT_TRUE(user.shows(text::clean_up::archivedHere()));
    EXPECT_TRUE(store->find(*certcore::Thumbprint::parse(thumbprintOf("leaf")))->isArchived);
}

TEST_F(CancelStages, PuttingBackOnThisComputerIsWaitedFor) {
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    user.mnemonic('t');
    nextTo(user, PageId::Computer);
    store->takingBack.shut();
    user.hurry(true);
    say(user, 'y');
    user.mnemonic('p');
    waitAt(user, store->takingBack);
    EXPECT_TRUE(user.shows(text::computer::putBackDone()));
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    EXPECT_EQ(receiptsIn(here).back().state, certcore::ReceiptState::Undone);
}

}  // namespace
}  // namespace wizard_testing
