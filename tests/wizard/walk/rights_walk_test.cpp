// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>

#include "tests/wizard/walk/walk.h"
#include "wizard/restart.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/computer_text.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/pages/rights_text.h"

namespace wizard_testing {
namespace {

using certcore::ErrorCause;
using wizard::PageId;
using wizard::Rights;
namespace text = wizard::text;

SurroundingsOrder windowsWith(Rights rights) {
    return {.isWindows = true, .rights = rights};
}

bool hasShield(const WizardDriver& user, const QString& label) {
    const auto* button = qobject_cast<QPushButton*>(user.control(QString(label).remove(u'&')));
    return button != nullptr && !button->icon().isNull();
}

bool nextHasShield(const WizardDriver& user) {
    return hasShield(user, QStringLiteral("Next >"));
}

QStringList expectedArguments(const QString& task, const std::string& file) {
    QStringList arguments{QStringLiteral("--task"),  task,
                          QStringLiteral("--store"), QStringLiteral("machine"),
                          QStringLiteral("--lang"),  QStringLiteral("en")};
    if (!file.empty()) {
        arguments += asText(fixture(file));
    }
    return arguments;
}

TEST(RightsWalk, ShieldStandsOnWhatChangesTheComputerAlone) {
    Surroundings here(windowsWith(Rights::OnConsent));
    WizardDriver user(here);
    user.start();
    EXPECT_TRUE(nextHasShield(user));
    EXPECT_TRUE(user.shows(text::rights::onConsent()));
    for (const auto& [letter, changes] :
         {std::pair{'r', true}, {'o', false}, {'t', false}, {'p', false}, {'i', true}}) {
        user.mnemonic(letter);
        EXPECT_EQ(nextHasShield(user), changes) << letter;
        EXPECT_EQ(user.shows(text::rights::onConsent()), changes) << letter;
    }
}

TEST(RightsWalk, NobodyIsAskedWhoHasTheRightsOrNeedsNone) {
    for (const SurroundingsOrder& order :
         {windowsWith(Rights::Elevated), SurroundingsOrder{.rights = Rights::OnConsent}, SurroundingsOrder{}}) {
        Surroundings here(order);
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        EXPECT_FALSE(nextHasShield(user));
        nextTo(user, PageId::File);
        EXPECT_TRUE(here.elevation().starts.empty());
    }
}

TEST(RightsWalk, AnotherWindowGoesOnBeforeAPasswordIsTyped) {
    for (const auto& [letter, task] : {std::pair{'i', "install"}, {'r', "renew"}}) {
        Surroundings here(windowsWith(Rights::OnConsent));
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        user.mnemonic(letter);
        user.next();
        ASSERT_EQ(here.elevation().starts.size(), 1U);
        EXPECT_EQ(here.elevation().starts.front(), expectedArguments(QString::fromLatin1(task), "good.pfx"));
        EXPECT_FALSE(user.window().isVisible());
        EXPECT_EQ(user.page(), PageId::Welcome);
    }
}

TEST(RightsWalk, WhoDeclinesIsToldWhomToAskAndCanAnswerAgain) {
    Surroundings here(windowsWith(Rights::WithAdministrator));
    here.elevation().answer = wizard::Restart::Declined;
    WizardDriver user(here);
    user.start();
    EXPECT_TRUE(user.shows(text::rights::withAdministrator()));
    user.next();
    EXPECT_TRUE(user.window().isVisible());
    EXPECT_EQ(user.page(), PageId::Welcome);
    EXPECT_TRUE(user.shows(text::rights::declined()));
    user.next();
    EXPECT_EQ(here.elevation().starts.size(), 2U);
    user.mnemonic('o');
    EXPECT_FALSE(user.shows(text::rights::declined()));
    nextTo(user, PageId::File);
}

TEST(RightsWalk, WhoCannotIsNotEvenAsked) {
    Surroundings here(windowsWith(Rights::OutOfReach));
    WizardDriver user(here);
    user.start();
    EXPECT_TRUE(user.shows(text::rights::outOfReach()));
    user.next();
    EXPECT_EQ(user.page(), PageId::Welcome);
    EXPECT_TRUE(here.elevation().starts.empty());
}

TEST(RightsWalk, AFailingSystemIsExplained) {
    Surroundings here(windowsWith(Rights::OnConsent));
    here.elevation().answer = certcore::fail(ErrorCause::Unexpected, {}, "ShellExecuteEx: 5");
    WizardDriver user(here);
    user.start();
    const QStringList before = user.visibleTexts();
    user.next();
    EXPECT_EQ(user.page(), PageId::Welcome);
    EXPECT_TRUE(user.window().isVisible());
    EXPECT_GT(user.visibleTexts().size(), before.size());
}

TEST(RightsWalk, TheNewWindowOpensWhereTheUserWas) {
    struct Opening {
        wizard::Task task;
        PageId page;
    };
    for (const Opening& one : {Opening{wizard::Task::Install, PageId::File}, Opening{wizard::Task::Renew, PageId::File},
                               Opening{wizard::Task::ThisComputer, PageId::Computer}}) {
        Surroundings here(windowsWith(Rights::Elevated));
        WizardDriver user(here);
        user.window().start(asText(fixture("good.pfx")), one.task);
        user.waitUntil([&] { return user.page() != PageId::Welcome; });
        EXPECT_EQ(user.page(), one.page);
        EXPECT_EQ(user.session().task(), one.task);
        EXPECT_TRUE(user.session().file().has_value());
        user.press(Qt::Key_B, Qt::AltModifier);
        EXPECT_EQ(user.page(), PageId::Welcome);
    }
}

TEST(RightsWalk, TheNewWindowKnowsTheCertificateToRenewWith) {
    const auto leaf = *certcore::Thumbprint::parse(thumbprintOf("leaf"));
    Surroundings here(windowsWith(Rights::OnConsent));
    testing_support::receiptFor("good.pfx", *here.services().store);
    {
        WizardDriver user(here);
        user.start();
        user.mnemonic('t');
        nextTo(user, PageId::Computer);
        user.activate(user.control(text::computer::renewWith().remove(u'&')));
        ASSERT_EQ(here.elevation().starts.size(), 1U);
        QStringList expected = expectedArguments(QStringLiteral("renew"), {});
        expected += {QStringLiteral("--installed"), QString::fromStdString(leaf.text())};
        EXPECT_EQ(here.elevation().starts.front(), expected);
    }
    here.elevation().hasRights = Rights::Elevated;
    WizardDriver user(here);
    user.window().start({}, wizard::Task::Renew, leaf);
    user.waitUntil([&] { return user.page() != PageId::Welcome; });
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_EQ(user.session().source(), wizard::Source::Store);
    EXPECT_EQ(user.session().bundle()->certificates.front().certificate.thumbprint(), leaf);
    nextTo(user, PageId::Check);
}

TEST(RightsWalk, TheNewWindowSaysThatTheCertificateIsGone) {
    Surroundings here(windowsWith(Rights::Elevated));
    WizardDriver user(here);
    user.window().start({}, wizard::Task::Renew, certcore::Thumbprint::parse(thumbprintOf("leaf")));
    user.waitUntil([&] { return user.page() != PageId::Welcome; });
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_EQ(user.session().source(), wizard::Source::File);
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
}

TEST(RightsWalk, TheNewWindowTakesTheShortWayToo) {
    Surroundings here({.shortWay = true, .isWindows = true, .rights = Rights::Elevated});
    WizardDriver user(here);
    user.window().start(asText(fixture("good.pfx")), wizard::Task::Install);
    user.waitUntil([&] { return user.page() != PageId::Welcome; });
    EXPECT_EQ(user.page(), PageId::Password);
}

TEST(RightsWalk, TheNewWindowSaysWhatIsWrongWithTheFile) {
    Surroundings here(windowsWith(Rights::Elevated));
    WizardDriver user(here);
    user.window().start(QStringLiteral("/none/such.pfx"), wizard::Task::Install);
    user.waitUntil([&] { return user.page() != PageId::Welcome; });
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_TRUE(user.shows(QStringLiteral("such.pfx")));
    EXPECT_FALSE(user.session().file().has_value());
}

// A program that starts this one anew without end would be worse than one more key.
TEST(RightsWalk, ATaskOfTheCallAsksForNothing) {
    Surroundings here(windowsWith(Rights::OnConsent));
    WizardDriver user(here);
    user.window().start({}, wizard::Task::Renew);
    user.settle();
    EXPECT_EQ(user.page(), PageId::Welcome);
    EXPECT_EQ(user.session().task(), wizard::Task::Renew);
    EXPECT_TRUE(here.elevation().starts.empty());
}

TEST(RightsWalk, CurrentUserNeedsNoRightsAndIsWarnedOf) {
    Surroundings here(windowsWith(Rights::OnConsent));
    const QString warning = text::rights::currentUserWarning(here.services().profile.productName);
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    EXPECT_FALSE(user.shows(warning));
    user.mnemonic('c');
    EXPECT_TRUE(user.shows(warning));
    EXPECT_FALSE(nextHasShield(user));
    user.mnemonic('l');
    EXPECT_FALSE(user.shows(warning));
    EXPECT_TRUE(nextHasShield(user));
    user.mnemonic('c');
    lookInto(user);
    goOnTo(user, PageId::Result);
    EXPECT_TRUE(here.elevation().starts.empty());
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
    EXPECT_EQ(here.services().systemStores->user->list().value().certificates.size(), 1U);
}

// What was found out about one store is nothing for the other.
TEST(RightsWalk, AnotherStoreIsAnotherCheck) {
    Surroundings here(windowsWith(Rights::Elevated));
    testing_support::receiptFor("good.pfx", *here.services().systemStores->user);
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    EXPECT_FALSE(user.session().checked()->installed.has_value());
    while (user.page() != PageId::Welcome) {
        user.press(Qt::Key_B, Qt::AltModifier);
    }
    user.mnemonic('c');
    EXPECT_FALSE(user.session().checked().has_value());
    goOnTo(user, PageId::Check);
    EXPECT_TRUE(user.session().checked()->installed.has_value());
}

TEST(RightsWalk, AFolderHasNoLocationsToChoose) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    EXPECT_FALSE(user.has(text::rights::currentUser().remove(u'&')));
    EXPECT_FALSE(user.shows(text::rights::storeLocation() + u'\n'));
}

TEST(RightsWalk, WhoOnlyLookedIsAskedWhenItBecomesEarnest) {
    Surroundings here(windowsWith(Rights::OnConsent));
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    user.mnemonic('o');
    lookInto(user);
    EXPECT_TRUE(hasShield(user, text::check::installThis()));
    EXPECT_TRUE(here.elevation().starts.empty());
    user.activate(user.control(text::check::installThis().remove(u'&')));
    ASSERT_EQ(here.elevation().starts.size(), 1U);
    EXPECT_EQ(here.elevation().starts.front(), expectedArguments(QStringLiteral("install"), "good.pfx"));
    EXPECT_FALSE(user.window().isVisible());
    EXPECT_FALSE(here.elevation().starts.front().join(u' ').contains(QStringLiteral("assist ")));
}

TEST(RightsWalk, WhatIsInstalledIsSeenByAllAndChangedByAdministrators) {
    Surroundings here(windowsWith(Rights::OnConsent));
    testing_support::receiptFor("good.pfx", *here.services().store);
    WizardDriver user(here);
    user.start();
    user.mnemonic('t');
    nextTo(user, PageId::Computer);
    here.elevation().answer = wizard::Restart::Declined;
    user.activate(user.control(text::computer::putBack().remove(u'&')));
    EXPECT_TRUE(user.shows(text::rights::declined()));
    EXPECT_EQ(thumbprintsIn(here), std::vector{thumbprintOf("leaf")});
    here.elevation().answer = wizard::Restart::Started;
    user.activate(user.control(text::computer::renew().remove(u'&')));
    EXPECT_FALSE(user.window().isVisible());
    EXPECT_EQ(here.elevation().starts, (std::vector{expectedArguments(QStringLiteral("computer"), {}),
                                                    expectedArguments(QStringLiteral("renew"), {})}));
}

TEST(RightsWalk, FilesFromBelowAreTakenOnTheFilePage) {
    Surroundings here(windowsWith(Rights::Elevated));
    WizardDriver user(here);
    user.start();
    const QList<QUrl> files{QUrl::fromLocalFile(asText(fixture("good.pfx")))};
    here.elevation().drop(files);
    user.settle();
    EXPECT_FALSE(user.session().file().has_value());
    nextTo(user, PageId::File);
    EXPECT_TRUE(user.shows(text::rights::browseInstead()));
    here.elevation().drop(files);
    user.settle();
    ASSERT_TRUE(user.session().file().has_value());
    EXPECT_EQ(user.session().file()->path, fixture("good.pfx"));
}

}  // namespace
}  // namespace wizard_testing
