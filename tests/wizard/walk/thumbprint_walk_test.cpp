// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include "tests/wizard/walk/renewal_walk.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/pages/thumbprint_text.h"
#include "wizard/text/widgets/widget_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class ThumbprintWalk : public RenewalWalk {
  protected:
    void paste(const QString& pasted) {
        auto* field = qobject_cast<QLineEdit*>(user.control(text::widgets::pastedName()));
        ASSERT_NE(field, nullptr);
        user.tabTo(field);
        user.press(Qt::Key_A, Qt::ControlModifier);
        user.type(pasted);
    }

    [[nodiscard]] bool isSaved() const { return user.session().progress().thumbprintSaved.has_value(); }

    const QString portal = here.services().profile.adminPortal.name;
    const QString digits = QString::fromStdString(thumbprintOf("leaf"));
    const QString oldDigits = QString::fromStdString(thumbprintOf("expires-in-10-days"));
};

TEST_F(ThumbprintWalk, ComesAfterTheResultOfARenewalAlone) {
    toThumbprint();
    EXPECT_TRUE(user.shows(digits));
    EXPECT_TRUE(user.shows(oldDigits));
    EXPECT_FALSE(isSaved());
    EXPECT_EQ(user.window().page()->mainButtonLabel(), text::thumbprint::saved());
}

TEST_F(ThumbprintWalk, AnImportThatWasTakenBackIsNoRenewal) {
    toResult();
    user.onDialog([](QDialog& dialog) { dialog.accept(); });
    user.mnemonic('u');
    ASSERT_TRUE(user.shows(text::put_back::titleDone()));
    user.next();
    EXPECT_FALSE(user.window().isVisible());
}

TEST_F(ThumbprintWalk, CopiesTheValueAsItIsNeeded) {
    toThumbprint();
    EXPECT_TRUE(user.window().page()->firstField()->hasFocus());
    user.press(Qt::Key_Space);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), digits);
}

TEST_F(ThumbprintWalk, TellsWhatItDoesNotKnow) {
    toThumbprint();
    EXPECT_TRUE(user.shows(QStringLiteral("AssistCert does not know the address of AdminWebPortal")));
    EXPECT_TRUE(user.shows(QStringLiteral("does not know the names of the menus and fields")));
}

TEST_F(ThumbprintWalk, ShowsTheAdministratorsOwnSteps) {
    wizard::AdminPortal& own = here.services().profile.adminPortal;
    own.address = QStringLiteral("https://portal.example.com/");
    own.steps = QStringList{QStringLiteral("Enter {thumbprint} under Sites.")};
    toThumbprint();
    EXPECT_TRUE(user.shows(QStringLiteral("https://portal.example.com/")));
    EXPECT_TRUE(user.shows(QStringLiteral("Enter %1 under Sites.").arg(digits)));
    EXPECT_FALSE(user.shows(QStringLiteral("does not know the")));
}

TEST_F(ThumbprintWalk, SavedIsTheUsersWordAndLeadsToTheLiveCheck) {
    toThumbprint();
    nextTo(user, PageId::Live);
    EXPECT_EQ(user.session().progress().thumbprintSaved, here.now());
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::Thumbprint);
    EXPECT_TRUE(user.shows(QStringLiteral("You said on")));
}

TEST_F(ThumbprintWalk, NotSavedYetLeadsThereWithoutThatWord) {
    toThumbprint();
    user.mnemonic('n');
    ASSERT_EQ(user.page(), PageId::Live);
    EXPECT_FALSE(isSaved());
}

TEST_F(ThumbprintWalk, LaterLeavesItUnfinishedAndTheCertificateInstalled) {
    toThumbprint();
    user.activate(user.control(text::thumbprint::later()));
    EXPECT_FALSE(user.window().isVisible());
    EXPECT_FALSE(isSaved());
    EXPECT_EQ(thumbprintsIn(here).size(), 2U);
}

TEST_F(ThumbprintWalk, WhatIsPastedIsJudgedAtOnce) {
    toThumbprint();
    paste(digits.toLower());
    EXPECT_TRUE(user.shows(QStringLiteral("lowercase letters")));
    paste(oldDigits);
    EXPECT_TRUE(user.shows(QStringLiteral("thumbprint of the old certificate")));
    paste(digits.chopped(1));
    EXPECT_TRUE(user.shows(text::describe({certcore::ErrorCause::ThumbprintWrongLength, "39", {}}).message()));
}

TEST_F(ThumbprintWalk, EnterBehindWhatIsPastedIsNoWordOfTheUsers) {
    toThumbprint();
    paste(digits);
    user.press(Qt::Key_Return);
    EXPECT_EQ(user.page(), PageId::Thumbprint);
    EXPECT_FALSE(isSaved());
}

TEST_F(ThumbprintWalk, AWrongOneThatStandsThereIsNotSaved) {
    toThumbprint();
    paste(oldDigits);
    user.mnemonic('s');
    EXPECT_EQ(user.page(), PageId::Thumbprint);
    EXPECT_TRUE(user.shows(text::thumbprint::pastedIsWrong(portal)));
    EXPECT_FALSE(isSaved());
    paste(digits);
    user.mnemonic('s');
    EXPECT_EQ(user.page(), PageId::Live);
    EXPECT_TRUE(isSaved());
}

TEST_F(ThumbprintWalk, SaysWhereNothingIsReplaced) {
    Surroundings empty;
    WizardDriver other(empty);
    other.start(fixture("good.pfx"));
    other.mnemonic('r');
    lookInto(other);
    goOnTo(other, PageId::Result);
    nextTo(other, PageId::Thumbprint);
    EXPECT_TRUE(other.shows(text::thumbprint::oldUnknown()));
}

}  // namespace
}  // namespace wizard_testing
