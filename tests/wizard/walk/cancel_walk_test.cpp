// SPDX-License-Identifier: Apache-2.0
#include <QMessageBox>
#include <QProcess>

#include "tests/wizard/walk/blocking_store.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

// The loop of the window turns: a timer fires.
void expectLoopTurns(WizardDriver& user) {
    bool hasFired = false;
    QTimer::singleShot(0, &user, [&hasFired] { hasFired = true; });
    user.waitUntil([&hasFired] { return hasFired; });
    EXPECT_TRUE(hasFired);
}

class CancelWalk : public testing::Test {
  protected:
    CancelWalk() : store(std::make_shared<BlockingStore>(here.services().store)) { here.services().store = store; }
    ~CancelWalk() override { store->openAll(); }

    // Up to the moment at which the certificate is being written.
    void beginImport(WizardDriver& user) {
        user.start(fixture("good.pfx"));
        lookInto(user);
        goOnTo(user, PageId::Completing);
        store->writing.shut();
        user.hurry(true);
        user.next();
        user.waitUntil([this] { return store->writing.isWaitedAt(); });
    }

    Surroundings here;
    std::shared_ptr<BlockingStore> store;
};

TEST_F(CancelWalk, ReadsTheStoreOffTheWindowsThread) {
    WizardDriver user(here);
    user.start();
    user.hurry(true);
    store->reading.shut();
    user.mnemonic('t');
    user.next();
    user.waitUntil([this] { return store->reading.isWaitedAt(); });
    expectLoopTurns(user);
    EXPECT_TRUE(user.window().desk().busy());
    store->reading.open();
    user.settle();
    EXPECT_EQ(user.page(), PageId::Computer);
}

TEST_F(CancelWalk, WritesOffTheWindowsThread) {
    WizardDriver user(here);
    beginImport(user);
    expectLoopTurns(user);
    EXPECT_TRUE(user.window().desk().mustBeWaitedFor());
    store->writing.open();
    user.settle();
    EXPECT_EQ(user.page(), PageId::Result);
    expectInstalled(here);
}

TEST_F(CancelWalk, AsksBeforeItLeavesAnImportAndNoGoesOn) {
    WizardDriver user(here);
    beginImport(user);
    say(user, 'n');
    user.press(Qt::Key_Escape);
    user.waitUntil([&user] { return user.dialogsAnswered() == 1; });
    EXPECT_TRUE(user.window().isVisible());
    store->writing.open();
    user.settle();
    EXPECT_EQ(user.page(), PageId::Result);
    expectInstalled(here);
}

TEST_F(CancelWalk, LeavesAnImportAndTakesItBack) {
    WizardDriver user(here);
    beginImport(user);
    say(user, 'y');
    user.press(Qt::Key_Escape);
    user.waitUntil([&user] { return user.dialogsAnswered() == 1; });
    store->writing.open();
    user.waitUntil([&user] { return !user.window().isVisible(); });
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    for (const certcore::Receipt& receipt : receiptsIn(here)) {
        EXPECT_NE(receipt.state, certcore::ReceiptState::Done);
        EXPECT_NE(receipt.state, certcore::ReceiptState::Pending);
    }
}

TEST_F(CancelWalk, StopsAnImportAndBeginsItAgain) {
    WizardDriver user(here);
    beginImport(user);
    user.mnemonic('s');
    store->writing.open();
    user.settle();
    ASSERT_EQ(user.page(), PageId::Completing);
    EXPECT_TRUE(user.shows(text::completing::stopped()));
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    user.hurry(false);
    nextTo(user, PageId::Result);
    expectInstalled(here);
}

// Half of it taken back would be neither the old state nor the new one.
TEST_F(CancelWalk, CannotStopTakingBack) {
    const QString stop = text::frame::stopWork().remove(u'&');
    WizardDriver user(here);
    beginImport(user);
    EXPECT_TRUE(user.has(stop)) << "nobody would see it here either";
    store->writing.open();
    user.settle();
    ASSERT_EQ(user.page(), PageId::Result);
    store->takingBack.shut();
    say(user, 'y');
    user.mnemonic('i');
    user.waitUntil([this] { return store->takingBack.isWaitedAt(); });
    EXPECT_FALSE(user.has(stop));
    int told = 0;
    for (const bool byKey : {true, false}) {
        user.onDialog([&told](QDialog& dialog) {
            const auto* box = qobject_cast<QMessageBox*>(&dialog);
            told += box != nullptr && box->text() == text::frame::waitForChange() ? 1 : 0;
            dialog.accept();
        });
        if (byKey) {
            user.press(Qt::Key_Escape);
        } else {
            user.window().close();
        }
        EXPECT_TRUE(user.window().isVisible());
        EXPECT_TRUE(user.window().desk().mustBeWaitedFor());
    }
    EXPECT_EQ(told, 2);
    store->takingBack.open();
    user.settle();
    EXPECT_TRUE(user.window().isVisible());
    EXPECT_TRUE(user.shows(text::result::titleUndone()));
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    ASSERT_EQ(receiptsIn(here).size(), 1U);
    EXPECT_EQ(receiptsIn(here).front().state, certcore::ReceiptState::Undone);
}

// Near the limit of what is derived at all, so that it takes seconds.
TEST_F(CancelWalk, StopsTheOpeningOfACostlyFileAtOnce) {
    const auto file = here.folder() / "costly.pfx";
    QProcess writer;
    writer.start(QStringLiteral(ASSISTCERT_PFX_WRITER),
                 {"--out", asText(file), "--mac-claims", "9900000", "--cert", asText(fixture("certificates/leaf.pem")),
                  "--key", asText(fixture("keys/leaf.pem"))});
    ASSERT_TRUE(writer.waitForFinished());
    ASSERT_EQ(writer.exitCode(), 0);
    WizardDriver user(here);
    user.start(file);
    goOnTo(user, PageId::Password);
    user.hurry(true);
    for (int attempt = 0; attempt < 2; ++attempt) {
        user.type(QStringLiteral("assist"));
        user.next();
        EXPECT_TRUE(user.window().desk().busy());
        user.press(Qt::Key_Escape);
        EXPECT_FALSE(user.window().desk().busy());
        EXPECT_TRUE(user.window().isVisible());
        EXPECT_TRUE(user.window().desk().stillWorking());
        EXPECT_EQ(user.page(), PageId::Password);
        EXPECT_TRUE(user.window().page()->isEnabled());
    }
    // The same window goes on with another file.
    user.hurry(false);
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::File);
    user.tabTo(user.control(QStringLiteral("File to Import")));
    user.press(Qt::Key_A, Qt::ControlModifier);
    user.type(asText(fixture("good.pfx")));
    nextTo(user, PageId::Password);
    user.type(QStringLiteral("assist"));
    nextTo(user, PageId::Check);
    user.press(Qt::Key_Escape);
    EXPECT_FALSE(user.window().isVisible());
}

}  // namespace
}  // namespace wizard_testing
