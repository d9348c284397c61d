// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/pages/password_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

TEST(LookWalk, WritesNothing) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    user.mnemonic('o');
    lookInto(user);
    EXPECT_FALSE(user.has(QStringLiteral("Install anyway...")));
    user.next();
    EXPECT_FALSE(user.window().isVisible());
    EXPECT_EQ(storeTree(here), testing_support::Tree());
    EXPECT_FALSE(std::filesystem::exists(here.storeFolder()));
}

TEST(LookWalk, GoesOnToInstall) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    user.mnemonic('o');
    lookInto(user);
    user.activate(user.control(QStringLiteral("Install this certificate...")));
    EXPECT_EQ(user.page(), PageId::Store);
    EXPECT_EQ(user.session().task(), wizard::Task::Install);
    goOnTo(user, PageId::Result);
    expectInstalled(here);
}

TEST(LookWalk, OffersNoInstallingOfWhatDoesNotFit) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("expired.pfx"));
    user.mnemonic('o');
    lookInto(user);
    EXPECT_FALSE(user.has(QStringLiteral("Install this certificate...")));
    EXPECT_FALSE(user.has(QStringLiteral("Install anyway...")));
}

TEST(PractiseWalk, LeavesTheRealStoreAndNothingBehind) {
    Surroundings here;
    QString folder;
    {
        WizardDriver user(here);
        user.start();
        user.mnemonic('p');
        nextTo(user, PageId::File);
        EXPECT_TRUE(user.shows(text::file::practiceFile()));
        ASSERT_TRUE(user.session().practice().has_value());
        folder = user.session().practice()->folder->path();
        EXPECT_TRUE(QFileInfo::exists(folder));
        const QString password = user.session().practice()->password;
        nextTo(user, PageId::Password);
        EXPECT_TRUE(user.shows(text::password::practicePassword(password)));
        user.type(password);
        nextTo(user, PageId::Check);
        EXPECT_TRUE(user.session().checked()->report.hostsChecked);
        goOnTo(user, PageId::Completing);
        EXPECT_TRUE(user.shows(text::completing::practice()));
        nextTo(user, PageId::Result);
        EXPECT_TRUE(user.shows(text::result::practiceEnd()));
        const auto listing = user.session().store()->list().value();
        ASSERT_EQ(listing.certificates.size(), 1U);
        const auto thumbprint = listing.certificates.front().certificate.thumbprint();
        EXPECT_TRUE(user.session().store()->proveKey(thumbprint).value().holds());
        user.next();
        EXPECT_FALSE(user.window().isVisible());
    }
    EXPECT_FALSE(QFileInfo::exists(folder));
    EXPECT_FALSE(std::filesystem::exists(here.storeFolder()));
    EXPECT_EQ(here.services().settings.recentFolders(), QStringList());
}

// What was practised with is not taken along into earnest.
TEST(PractiseWalk, ForgetsAllOfItWhenItBecomesEarnest) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    user.mnemonic('p');
    nextTo(user, PageId::File);
    const QString folder = user.session().practice()->folder->path();
    user.press(Qt::Key_B, Qt::AltModifier);
    ASSERT_EQ(user.page(), PageId::Welcome);
    user.mnemonic('i');
    EXPECT_FALSE(QFileInfo::exists(folder));
    nextTo(user, PageId::File);
    EXPECT_FALSE(user.shows(folder));
    user.next();
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_TRUE(user.shows(text::file::nothingChosen()));
}

}  // namespace
}  // namespace wizard_testing
