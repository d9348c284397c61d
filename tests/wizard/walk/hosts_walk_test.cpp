// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/host_editor.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

// From the check of one file to that of another.
void takeOtherFile(WizardDriver& user, const std::string& name) {
    while (user.page() != PageId::File) {
        const PageId from = user.page();
        user.press(Qt::Key_B, Qt::AltModifier);
        ASSERT_NE(user.page(), from);
    }
    user.tabTo(user.control(text::file::title()));
    user.press(Qt::Key_A, Qt::ControlModifier);
    user.type(asText(fixture(name)));
    lookInto(user);
    ASSERT_TRUE(user.session().checked().has_value());
}

// What was typed and not added counts when the page is left.
TEST(HostsWalk, CountsWhatIsTypedAndNotAdded) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    user.type(QStringLiteral("assist.example.com, cp.example.com"));
    user.mnemonic('n');
    if (user.page() == PageId::Check) {
        user.activate(user.control(QStringLiteral("Next >")));
    }
    ASSERT_EQ(user.page(), PageId::Store);
    ASSERT_TRUE(user.session().checked().has_value());
    EXPECT_TRUE(user.session().checked()->report.hostsChecked);
    goOnTo(user, PageId::Result);
    EXPECT_EQ(receiptsIn(here).back().hosts, (std::vector<std::string>{"assist.example.com", "cp.example.com"}));
}

TEST(HostsWalk, StopsWhereWhatIsTypedAndNotAddedIsNotCovered) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    user.type(QStringLiteral("assist.example.org"));
    user.activate(user.control(QStringLiteral("Next >")));
    EXPECT_EQ(user.page(), PageId::Check);
    ASSERT_TRUE(user.session().checked().has_value());
    EXPECT_EQ(user.session().checked()->report.verdict, certcore::Verdict::DoesNotFit);
    EXPECT_EQ(storeTree(here), testing_support::Tree());
}

TEST(HostsWalk, ChecksWithEveryNameThatIsAdded) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    EXPECT_FALSE(user.session().checked()->report.hostsChecked);
    user.type(QStringLiteral("cp.example.com"));
    user.press(Qt::Key_Return);
    EXPECT_EQ(user.page(), PageId::Check);
    EXPECT_TRUE(user.session().checked()->report.hostsChecked);
    EXPECT_EQ(user.session().checked()->report.verdict, certcore::Verdict::Fits);
    user.type(QStringLiteral("elsewhere.example.org"));
    user.press(Qt::Key_Return);
    EXPECT_EQ(user.session().checked()->report.verdict, certcore::Verdict::DoesNotFit);
    // The cursor stays where the next name is typed.
    user.type(QStringLiteral("third"));
    EXPECT_TRUE(user.shows(QStringLiteral("third")));
}

TEST(HostsWalk, GoesOnWithoutTheNames) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    user.type(QStringLiteral("elsewhere.example.org"));
    user.press(Qt::Key_Return);
    ASSERT_EQ(user.session().checked()->report.verdict, certcore::Verdict::DoesNotFit);
    user.mnemonic('k');
    EXPECT_FALSE(user.session().checked()->report.hostsChecked);
    EXPECT_NE(user.session().checked()->report.verdict, certcore::Verdict::DoesNotFit);
    goOnTo(user, PageId::Result);
    expectInstalled(here);
    EXPECT_EQ(receiptsIn(here).back().hosts, std::vector<std::string>());
}

TEST(HostsWalk, ProposesTheNamesOfTheLastImport) {
    Surroundings here;
    testing_support::receiptFor("self-signed.pfx", *here.services().store);
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    EXPECT_EQ(user.session().hosts(), QStringList("assist.example.com"));
    EXPECT_TRUE(user.shows(text::check::hostFromReceipt()));
    EXPECT_TRUE(user.session().checked()->report.hostsChecked);
}

TEST(HostsWalk, ProposesTheComputersNameWhereItIsCovered) {
    Surroundings here({.hostName = QStringLiteral("server7.example.com")});
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    EXPECT_EQ(user.session().hosts(), QStringList("server7.example.com"));
    EXPECT_TRUE(user.shows(text::check::hostFromComputer()));
    EXPECT_TRUE(user.session().checked()->report.hostsChecked);
    EXPECT_EQ(user.session().checked()->report.verdict, certcore::Verdict::Fits);
}

TEST(HostsWalk, MentionsTheComputersNameWhereItIsNotCovered) {
    Surroundings here({.hostName = QStringLiteral("server7.corp.example.net")});
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    EXPECT_EQ(user.session().hosts(), QStringList());
    EXPECT_TRUE(user.shows(text::check::computerNotCovered(QStringLiteral("server7.corp.example.net"))));
    EXPECT_EQ(user.session().checked()->report.verdict, certcore::Verdict::Fits);
}

TEST(HostsWalk, KeepsTypedNamesForAnotherFile) {
    Surroundings here;
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    user.type(QStringLiteral("cp.example.com"));
    user.press(Qt::Key_Return);
    takeOtherFile(user, "self-signed.pfx");
    EXPECT_EQ(user.session().hosts(), QStringList("cp.example.com"));
    EXPECT_TRUE(user.shows(QStringLiteral("cp.example.com")));
    EXPECT_TRUE(user.shows(text::widgets::hostTypedHere())) << "as if it came from somewhere else";
    EXPECT_TRUE(user.session().checked()->report.hostsChecked);
}

// Whether there were names to guess or not.
TEST(HostsWalk, KeepsThatTheNamesAreNotKnownForAnotherFile) {
    for (const char* computer : {"", "server7.example.com"}) {
        Surroundings here({.hostName = QString::fromLatin1(computer)});
        WizardDriver user(here);
        user.start(fixture("good.pfx"));
        lookInto(user);
        user.mnemonic('k');
        takeOtherFile(user, "good-san-ip.pfx");
        const auto* editor = user.window().findChild<wizard::widgets::HostEditor*>();
        ASSERT_NE(editor, nullptr);
        EXPECT_TRUE(editor->namesUnknown()) << computer;
        const certcore::CheckReport& report = user.session().checked()->report;
        EXPECT_FALSE(report.hostsChecked) << computer;
        EXPECT_NE(text::widgets::verdictReason(report.verdict, false),
                  text::widgets::verdictReason(report.verdict, true));
        EXPECT_TRUE(user.shows(text::widgets::verdictReason(report.verdict, false))) << computer;
    }
}

}  // namespace
}  // namespace wizard_testing
