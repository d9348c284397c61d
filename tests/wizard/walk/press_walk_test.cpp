// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTest>
#include <chrono>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

/// PressWalk is a user with a mouse, too. However slow the computer is, a page has only just come for an hour.
class PressWalk : public testing::Test {
  protected:
    PressWalk() : m_usualInterval(QApplication::doubleClickInterval()) { pageHasJustCome(); }
    ~PressWalk() override { QApplication::setDoubleClickInterval(m_usualInterval); }

    static void pageHasJustCome() {
        constexpr std::chrono::milliseconds anHour = std::chrono::hours(1);
        QApplication::setDoubleClickInterval(static_cast<int>(anHour.count()));
    }

    void pageHasBeenThere() {
        QApplication::setDoubleClickInterval(0);
        QElapsedTimer since;
        since.start();
        user.waitUntil([&since] { return since.hasExpired(1); });
    }

    QWidget* mainButton() { return user.control(user.window().page()->mainButtonLabel().remove(u'&')); }

    // The system repeats the key as long as it is held down.
    static void repeatEnter() {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QStringLiteral("\r"), true);
            QApplication::sendEvent(QApplication::focusWidget(), &down);
        }
    }

    Surroundings here;
    WizardDriver user{here};

  private:
    int m_usualInterval;
};

TEST_F(PressWalk, DoubleClickOnImportDoesNotCloseTheResult) {
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Completing);
    pageHasBeenThere();
    QTest::mouseClick(mainButton(), Qt::LeftButton);
    user.settle();
    ASSERT_EQ(user.page(), PageId::Result);
    pageHasJustCome();
    QWidget* button = mainButton();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::mouseRelease(button, Qt::LeftButton);
    user.settle();
    EXPECT_TRUE(user.window().isVisible());
    EXPECT_TRUE(user.shows(text::result::titleDone()));
    pageHasBeenThere();
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
}

TEST_F(PressWalk, KeysArePressesForThePageThatHasJustCome) {
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Result);
    user.activate(mainButton());
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
}

TEST_F(PressWalk, EnterThatIsHeldDownPressesNothing) {
    user.start(fixture("good.pfx"));
    for (const PageId page : {PageId::Welcome, PageId::File, PageId::Password, PageId::Check, PageId::Store,
                              PageId::Completing, PageId::Result}) {
        ASSERT_EQ(user.page(), page);
        if (page == PageId::Password) {
            user.type(QStringLiteral("assist"));
        }
        repeatEnter();
        user.settle();
        EXPECT_EQ(user.page(), page) << "pressed where the focus was put";
        user.tabTo(mainButton());
        repeatEnter();
        user.settle();
        ASSERT_EQ(user.page(), page) << "pressed where the main button has the focus";
        ASSERT_TRUE(user.window().isVisible());
        user.next();
    }
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
}

}  // namespace
}  // namespace wizard_testing
