// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

// Of severity error, and yet something that can be installed.
constexpr auto* expired = "expired.pfx";

class VerdictWalk : public testing::Test {
  protected:
    VerdictWalk() { QGuiApplication::clipboard()->clear(); }

    Surroundings here;
    WizardDriver user{here};
};

TEST_F(VerdictWalk, CopiesAMailWhereItDoesNotFit) {
    user.start(fixture(expired));
    lookInto(user);
    user.next();
    EXPECT_EQ(user.page(), PageId::Check);
    EXPECT_TRUE(user.shows(text::check::copiedMail()));
    const QString mail = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(mail.contains(u"expired.pfx")) << mail.toStdString();
    EXPECT_FALSE(mail.contains(u"assist\n") || mail.contains(u" assist ")) << "the password?";
    EXPECT_EQ(storeTree(here), testing_support::Tree());
}

TEST_F(VerdictWalk, InstallsNothingWhereNobodyAllowedIt) {
    user.start(fixture(expired));
    lookInto(user);
    user.onDialog([this](QDialog&) { user.press(Qt::Key_Escape); });
    user.mnemonic('y');
    EXPECT_EQ(user.dialogsAnswered(), 1);
    EXPECT_FALSE(user.session().permission().has_value());
    user.next();
    EXPECT_EQ(user.page(), PageId::Check);
    EXPECT_EQ(storeTree(here), testing_support::Tree());
}

TEST_F(VerdictWalk, RecordsWhoAllowedIt) {
    user.start(fixture(expired));
    lookInto(user);
    user.onDialog([this](QDialog&) {
        user.type(QStringLiteral("Erika Mustermann"));
        user.press(Qt::Key_Return);
    });
    user.mnemonic('y');
    EXPECT_TRUE(user.shows(text::check::allowedBy(QStringLiteral("Erika Mustermann"))));
    EXPECT_TRUE(user.has(QStringLiteral("Copy a mail to the sender")));
    goOnTo(user, PageId::Completing);
    EXPECT_TRUE(user.shows(QStringLiteral("Erika Mustermann")));
    nextTo(user, PageId::Result);
    ASSERT_EQ(receiptsIn(here).size(), 1U);
    EXPECT_EQ(receiptsIn(here).front().state, certcore::ReceiptState::Done);
    EXPECT_EQ(receiptsIn(here).front().allowedBy, "Erika Mustermann");
    EXPECT_FALSE(receiptsIn(here).front().forced.empty());
}

// A permission is for what was shown when it was given.
TEST_F(VerdictWalk, AsksAgainWhereSomethingElseIsChecked) {
    user.start(fixture(expired));
    lookInto(user);
    user.onDialog([this](QDialog&) {
        user.type(QStringLiteral("Erika Mustermann"));
        user.press(Qt::Key_Return);
    });
    user.mnemonic('y');
    ASSERT_TRUE(user.session().permission().has_value());
    user.tabTo(user.control(QStringLiteral("Host name to add:")));
    user.type(QStringLiteral("elsewhere.example.org"));
    user.press(Qt::Key_Return);
    EXPECT_FALSE(user.session().permission().has_value());
    user.next();
    EXPECT_EQ(user.page(), PageId::Check);
}

TEST_F(VerdictWalk, NeedsANameToAllowIt) {
    user.start(fixture(expired));
    lookInto(user);
    user.onDialog([this](QDialog&) {
        user.type(QStringLiteral("   "));
        user.press(Qt::Key_Return);
        EXPECT_NE(QApplication::activeModalWidget(), nullptr);
        user.press(Qt::Key_Escape);
    });
    user.mnemonic('y');
    EXPECT_FALSE(user.session().permission().has_value());
}

TEST_F(VerdictWalk, OffersNothingWhereThereIsNothingToInstall) {
    user.start(fixture("certificate-only.pfx"));
    lookInto(user);
    EXPECT_EQ(user.session().checked()->report.verdict, certcore::Verdict::DoesNotFit);
    EXPECT_FALSE(user.has(QStringLiteral("Install anyway...")));
    user.next();
    EXPECT_EQ(user.page(), PageId::Check);
}

TEST_F(VerdictWalk, AsksWhichOfSeveralCertificatesIsMeant) {
    user.start(fixture("two-servers.pfx"));
    lookInto(user);
    const QString next = text::frame::next().remove(u'&');
    EXPECT_TRUE(user.shows(text::check::chooseInstruction()));
    EXPECT_FALSE(user.control(next)->isEnabled());
    user.next();
    EXPECT_EQ(user.page(), PageId::Check) << "went on without knowing which";
    auto* box = qobject_cast<QComboBox*>(user.control(text::check::whichHeading()));
    ASSERT_NE(box, nullptr);
    ASSERT_EQ(box->count(), 3);
    user.tabTo(box);
    for (int tries = 0; !box->currentText().startsWith(u"CN=cp.example.com") && tries < 3; ++tries) {
        user.press(Qt::Key_Down);
    }
    ASSERT_TRUE(box->currentText().startsWith(u"CN=cp.example.com")) << box->currentText().toStdString();
    ASSERT_TRUE(user.session().chosenCertificate().has_value());
    EXPECT_FALSE(user.shows(text::check::chooseInstruction()));
    EXPECT_TRUE(user.control(next)->isEnabled());
    goOnTo(user, PageId::Result);
    expectInstalled(here, "connection-proctor");
}

}  // namespace
}  // namespace wizard_testing
