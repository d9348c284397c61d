// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/pages/password_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

// In the middle of the page, as a file manager lets it fall. Whether a page takes drops at all, the window decides.
void drop(WizardDriver& user, const std::filesystem::path& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(asText(file))});
    QWidget* page = user.window().page();
    const QPoint place = page->mapTo(&user.window(), page->rect().center());
    QWindow* window = user.window().windowHandle();
    QDragEnterEvent enters(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enters);
    QDropEvent falls(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &falls);
    user.settle();
}

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

// A real key has no business in made-up surroundings.
TEST(PractiseWalk, TakesNoOtherFile) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    for (const bool practises : {true, false}) {
        user.mnemonic(practises ? 'p' : 'i');
        nextTo(user, PageId::File);
        auto* path = qobject_cast<QLineEdit*>(user.control(text::file::title()));
        ASSERT_NE(path, nullptr);
        EXPECT_EQ(path->isReadOnly(), practises);
        EXPECT_EQ(user.control(text::file::browse().remove(u'&'))->isEnabled(), !practises);
        EXPECT_EQ(user.control(text::file::recent().remove(u'&'))->isEnabled(), !practises);
        user.tabTo(path);
        user.type(QStringLiteral("xyz"));
        EXPECT_EQ(user.shows(QStringLiteral("xyz")), !practises);
        drop(user, fixture("good.pfx"));
        ASSERT_TRUE(user.session().file().has_value());
        EXPECT_EQ(user.session().file()->path == fixture("good.pfx"), !practises);
        user.press(Qt::Key_B, Qt::AltModifier);
        ASSERT_EQ(user.page(), PageId::Welcome);
    }
}

TEST(PractiseWalk, LeavesItsOptionsBehind) {
    Surroundings here;
    WizardDriver user(here);
    user.start();
    user.mnemonic('p');
    nextTo(user, PageId::File);
    const certcore::ImportOptions usual = user.session().importOptions();
    nextTo(user, PageId::Password);
    for (const QString& label : {text::password::exportable(), text::password::extendedProperties()}) {
        user.activate(user.control(QString(label).remove(u'&')));
    }
    EXPECT_NE(user.session().importOptions().exportable, usual.exportable);
    EXPECT_NE(user.session().importOptions().includeExtendedProperties, usual.includeExtendedProperties);
    while (user.page() != PageId::Welcome) {
        const PageId from = user.page();
        user.press(Qt::Key_B, Qt::AltModifier);
        ASSERT_NE(user.page(), from);
    }
    user.mnemonic('i');
    nextTo(user, PageId::File);
    user.type(asText(fixture("good.pfx")));
    nextTo(user, PageId::Password);
    const auto* exportable = qobject_cast<QCheckBox*>(user.control(text::password::exportable().remove(u'&')));
    ASSERT_NE(exportable, nullptr);
    EXPECT_EQ(exportable->isChecked(), usual.exportable);
    user.type(QStringLiteral("assist"));
    goOnTo(user, PageId::Completing);
    EXPECT_EQ(user.session().importOptions(), usual);
}

}  // namespace
}  // namespace wizard_testing
