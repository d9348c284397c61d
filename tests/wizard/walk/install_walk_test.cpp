// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/next_steps.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

void quoteClicks(const char* way, int clicks) {
    testing::Test::RecordProperty(way, clicks);
    std::cout << way << ": " << clicks << " clicks from the file to the closed window\n";
}

TEST(InstallWalk, ShowsAllPagesAndInstalls) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    ASSERT_EQ(user.page(), PageId::Welcome);
    nextTo(user, PageId::File);
    user.type(asText(here.copyOf("good.pfx")));
    nextTo(user, PageId::Password);
    user.type(QStringLiteral("assist"));
    for (const PageId page : {PageId::Check, PageId::Store, PageId::Completing}) {
        nextTo(user, page);
        EXPECT_EQ(storeTree(here), testing_support::Tree()) << "something was written before Import";
    }
    nextTo(user, PageId::Result);
    EXPECT_TRUE(user.shows(text::result::titleDone()));
    EXPECT_TRUE(user.shows(QString::fromStdString(thumbprintOf("leaf"))));
    expectInstalled(here);
    user.next();
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
}

TEST(InstallWalk, TakesSevenClicksWithAllPages) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    for (const PageId page : {PageId::Store, PageId::Completing, PageId::Result}) {
        nextTo(user, page);
    }
    user.next();
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
    quoteClicks("all-pages", user.clicks());
    EXPECT_LE(user.clicks(), 7);
}

TEST(InstallWalk, TakesFiveClicksTheShortWay) {
    Surroundings here({.shortWay = true});
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    nextTo(user, PageId::Password);
    user.type(QStringLiteral("assist"));
    for (const PageId page : {PageId::Check, PageId::Completing, PageId::Result}) {
        nextTo(user, page);
    }
    user.next();
    EXPECT_FALSE(user.window().isVisible());
    expectInstalled(here);
    quoteClicks("short-way", user.clicks());
    EXPECT_LE(user.clicks(), 5);
}

TEST(InstallWalk, RemembersTheShortWay) {
    Surroundings here;
    {
        WizardDriver user(here);
        user.start();
        user.activate(user.control(QStringLiteral("Take the short way")));
        EXPECT_TRUE(here.services().settings.shortWay());
    }
    const std::string settings = testing_support::fileText(here.settingsFile());
    EXPECT_NE(settings.find("true"), std::string::npos) << settings;
    {
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        nextTo(user, PageId::Password);
        user.press(Qt::Key_B, Qt::AltModifier);
        ASSERT_EQ(user.page(), PageId::Welcome);
        user.activate(user.control(QStringLiteral("Take the short way")));
        nextTo(user, PageId::File);
    }
    EXPECT_FALSE(here.services().settings.shortWay());
}

// Without a file there is something to decide on the file page.
TEST(InstallWalk, AsksForTheFileOnTheShortWayToo) {
    Surroundings here({.shortWay = true});
    WizardDriver user(here);
    user.start();
    nextTo(user, PageId::File);
}

TEST(InstallWalk, ChangesASkippedPageAndComesBack) {
    struct Row {
        QString setting;
        PageId page;
    };
    for (const Row& row :
         {Row{text::completing::settingStore(), PageId::Store}, Row{text::completing::settingFile(), PageId::File},
          Row{text::completing::settingExportable(), PageId::Password},
          Row{text::completing::settingExtended(), PageId::Password},
          Row{text::completing::settingHosts(), PageId::Check}}) {
        Surroundings here({.shortWay = true});
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        lookInto(user);
        nextTo(user, PageId::Completing);
        user.activate(user.control(text::completing::changeName(row.setting)));
        ASSERT_EQ(user.page(), row.page) << row.setting.toStdString();
        goOnTo(user, PageId::Completing);
        nextTo(user, PageId::Result);
        expectInstalled(here);
    }
}

TEST(InstallWalk, InstallsWhatWasChosenOnTheWayBack) {
    Surroundings here({.shortWay = true});
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    nextTo(user, PageId::Completing);
    user.activate(user.control(text::completing::changeName(text::completing::settingStore())));
    user.mnemonic('u');
    nextTo(user, PageId::Completing);
    user.activate(user.control(text::completing::changeName(text::completing::settingExportable())));
    user.mnemonic('k');
    goOnTo(user, PageId::Completing);
    EXPECT_TRUE(user.session().importOptions().exportable);
    nextTo(user, PageId::Result);
    expectInstalled(here);
    EXPECT_EQ(receiptsIn(here).back().placement, certcore::Placement::Automatic);
}

TEST(InstallWalk, FillsInTheFileOfTheCall) {
    Surroundings here;
    WizardDriver user(here);
    const auto file = here.copyOf("good.pfx");
    user.start(file);
    EXPECT_EQ(user.page(), PageId::Welcome);
    nextTo(user, PageId::File);
    EXPECT_TRUE(user.shows(asText(file)));
    nextTo(user, PageId::Password);
}

// "Copy as path" puts them there.
TEST(InstallWalk, TakesAPathInQuotationMarks) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    nextTo(user, PageId::File);
    user.type(u'"' + asText(fixture("good.pfx")) + u'"');
    nextTo(user, PageId::Password);
    ASSERT_TRUE(user.session().file().has_value());
    EXPECT_EQ(user.session().file()->path, fixture("good.pfx"));
}

TEST(InstallWalk, RenewsWithTheStepsOfARenewal) {
    QStringList steps[2];
    for (const bool renew : {false, true}) {
        Surroundings here;
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        if (renew) {
            user.mnemonic('r');
        }
        lookInto(user);
        goOnTo(user, PageId::Result);
        expectInstalled(here);
        for (const wizard::ProfileStep& step : here.services().profile.steps(user.session().occasion())) {
            steps[renew ? 1 : 0] += step.text;
        }
        const auto shown = wizard::text::nextSteps(
            here.services().profile, renew ? wizard::Occasion::Renew : wizard::Occasion::Install, std::nullopt,
            {*certcore::Thumbprint::parse(thumbprintOf("leaf")), QStringLiteral("good.pfx")});
        ASSERT_FALSE(shown.empty());
        for (const wizard::text::NextStep& step : shown) {
            EXPECT_TRUE(user.shows(step.text)) << step.text.toStdString();
        }
    }
    EXPECT_NE(steps[0], steps[1]);
}

}  // namespace
}  // namespace wizard_testing
