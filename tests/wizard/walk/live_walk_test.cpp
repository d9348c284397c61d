// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>

#include "tests/wizard/walk/renewal_walk.h"
#include "wizard/pages/live_page.h"
#include "wizard/text/live_cell_text.h"
#include "wizard/text/pages/live_text.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/endpoint_table.h"

namespace wizard_testing {
namespace {

using certcore::ErrorCause;
using wizard::PageId;
using wizard::renewal::LiveState;
using wizard::renewal::LiveSummary;
namespace text = wizard::text;
namespace live = wizard::text::live;

class LiveWalk : public RenewalWalk {
  protected:
    LiveWalk() { serve(newHere()); }

    [[nodiscard]] bool says(LiveSummary summary) {
        return user.shows(live::summary(summary, here.services().profile.adminPortal.name));
    }

    // The answers of the first row are there, and the others are held back.
    void toTheFirstAnswers() {
        toThumbprint();
        constexpr std::size_t firstRow = 3;
        here.network().holdBack(firstRow);
        user.hurry(true);
        user.next();
        user.waitUntil([this] { return row(0).contains(text::stateWord(LiveState::Green)); });
    }

    // What stands in a row, without its sentence; nothing while there is no such row yet.
    [[nodiscard]] QString row(int index) {
        const auto* table = user.window().page()->findChild<wizard::widgets::EndpointTable*>();
        return table == nullptr ? QString() : table->rowTexts().value(index);
    }

    void expectRow(int index, LiveState onComputer, LiveState users) {
        const QString said = row(index);
        EXPECT_TRUE(said.contains(live::columnHere() + QStringLiteral(": ") + text::stateWord(onComputer) + u'.') &&
                    said.contains(live::columnUsers() + QStringLiteral(": ") + text::stateWord(users) + u'.'))
            << said.toStdString();
    }

    [[nodiscard]] QString fileIn(const QString& name) const { return asText(here.folder()) + u'/' + name; }

    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
};

TEST_F(LiveWalk, IsGreenWhereEverythingIs) {
    toLive();
    EXPECT_TRUE(says(LiveSummary::AllGreen));
    expectRow(0, LiveState::Green, LiveState::Green);
    expectRow(1, LiveState::Green, LiveState::Green);
    EXPECT_FALSE(user.shows(live::serversHeading()));
    EXPECT_FALSE(user.shows(QStringLiteral("Open: ")));
    user.next();
    EXPECT_FALSE(user.window().isVisible());
}

TEST_F(LiveWalk, AsksThePortsOfTheProfile) {
    toLive();
    const auto looks = here.network().looks();
    ASSERT_EQ(looks.size(), 1U);
    std::vector<std::string> asked;
    for (const auto& target : looks.front()) {
        EXPECT_EQ(target.expected->text(), thumbprintOf("leaf"));
        asked.push_back(certcore::endpointText(target) + (target.connect ? " " + target.connect->text() : ""));
    }
    EXPECT_EQ(asked, (std::vector<std::string>{theHost + ":443", theHost + ":443 127.0.0.1", theHost + ":443 ::1",
                                               theHost + ":8443", theHost + ":8443 127.0.0.1", theHost + ":8443 ::1"}));
}

TEST_F(LiveWalk, TellsWhereTheOldOneIsServedStill) {
    here.network().users(theHost, 443, oldElsewhere());
    here.network().here(8443, oldHere());
    toLive();
    EXPECT_TRUE(says(LiveSummary::OldServed));
    expectRow(0, LiveState::Green, LiveState::OldElsewhere);
    expectRow(1, LiveState::OldHere, LiveState::Green);
    EXPECT_TRUE(user.shows(live::serversHeading()));
    EXPECT_TRUE(user.shows(QStringLiteral("assist.example.com:443: 192.0.2.7")));
    EXPECT_TRUE(user.shows(QStringLiteral("assist.example.com:8443: this computer")));
}

TEST_F(LiveWalk, RedOnTheProctorReadsNotYetUntilTheThumbprintIsSaved) {
    here.network().here(8443, oldHere());
    here.network().users(theHost, 8443, ErrorCause::ConnectionRefused);
    toLive(false);
    EXPECT_TRUE(says(LiveSummary::NotYet));
    expectRow(1, LiveState::NotYet, LiveState::NotYet);
    EXPECT_TRUE(user.shows(QStringLiteral("thumbprint is not saved in AdminWebPortal yet")));
    user.press(Qt::Key_B, Qt::AltModifier);
    nextTo(user, PageId::Live);
    EXPECT_TRUE(says(LiveSummary::Trouble));
    expectRow(1, LiveState::OldHere, LiveState::Silent);
}

TEST_F(LiveWalk, HasAWordForEachCause) {
    struct Cause {
        NetworkAnswer answer;
        LiveState state;
    };
    const std::vector<Cause> table{
        {ErrorCause::ConnectTimedOut, LiveState::Silent},
        {ErrorCause::ServerSpeaksHttp, LiveState::PlainHttp},
        {ErrorCause::HostNotResolvable, LiveState::Unreachable},
        {ErrorCause::ClosedInHandshake, LiveState::NoTls},
        {Served{{"leaf"}}, LiveState::Flawed},
        {Served{{"expired", "intermediate"}}, LiveState::Other},
        {Served{{"idn-host", "intermediate"}}, LiveState::WrongName},
    };
    toLive();
    for (const Cause& cause : table) {
        here.network().users(theHost, 443, cause.answer);
        user.mnemonic('a');
        expectRow(0, LiveState::Green, cause.state);
        EXPECT_TRUE(says(LiveSummary::Trouble));
    }
}

TEST_F(LiveWalk, ChecksAgainAndForgetsTheFormerAnswers) {
    serve(oldHere());
    toLive();
    EXPECT_TRUE(says(LiveSummary::OldServed));
    serve(newHere());
    QWidget* again = user.control(QString(live::checkAgain()).remove(u'&'));
    user.activate(again);
    EXPECT_TRUE(again->hasFocus());
    EXPECT_TRUE(says(LiveSummary::AllGreen));
    EXPECT_FALSE(user.shows(live::serversHeading()));
    EXPECT_EQ(here.network().looks().size(), 2U);
}

TEST_F(LiveWalk, FillsTheRowsInWhileTheAnswersCome) {
    toTheFirstAnswers();
    EXPECT_TRUE(user.window().desk().busy());
    EXPECT_TRUE(says(LiveSummary::Running));
    // What is there already can be read, and nothing else be begun.
    EXPECT_TRUE(user.window().page()->isEnabled());
    for (const QString& label : {live::checkAgain(), live::whatIsChecked(), live::handOver(), live::saveCalendar()}) {
        EXPECT_FALSE(user.control(QString(label).remove(u'&'))->isEnabled()) << label.toStdString();
    }
    expectRow(1, LiveState::Waiting, LiveState::Waiting);
    here.network().letGo();
    user.settle();
    EXPECT_TRUE(says(LiveSummary::AllGreen));
}

TEST_F(LiveWalk, EscStopsTheCheckAndTheNextOneLeaves) {
    toTheFirstAnswers();
    user.press(Qt::Key_Escape);
    EXPECT_FALSE(user.window().desk().busy());
    EXPECT_EQ(user.page(), PageId::Live);
    EXPECT_TRUE(says(LiveSummary::Stopped));
    expectRow(0, LiveState::Green, LiveState::Green);
    expectRow(1, LiveState::Stopped, LiveState::Stopped);
    user.hurry(false);
    here.network().letGo();
    user.mnemonic('a');
    EXPECT_TRUE(says(LiveSummary::AllGreen));
    user.press(Qt::Key_Escape);
    EXPECT_FALSE(user.window().isVisible());
}

TEST_F(LiveWalk, WhatRunsWhereIsTheUsersToSay) {
    here.network().here(8443, ErrorCause::ConnectionRefused);
    here.network().users(theHost, 8443, ErrorCause::ConnectionRefused);
    here.network().users("cp1.example.com", 443, newElsewhere());
    here.services().settings.setLayout(wizard::LayoutId::AdvancedCustom);
    toLive();
    EXPECT_TRUE(says(LiveSummary::Trouble));
    user.onDialog([this](QDialog& dialog) {
        dialog.findChild<QComboBox*>()->setFocus();
        user.press(Qt::Key_Home);
        user.mnemonic('n');
        user.type(QStringLiteral("cp1.example.com"));
        user.mnemonic('a');
        QComboBox* added = dialog.findChildren<QComboBox*>().back();
        added->setFocus();
        user.press(Qt::Key_Down);
        EXPECT_EQ(added->currentText(), QStringLiteral("Connection Proctor on its own server (port 443)"));
        dialog.accept();
    });
    user.mnemonic('w');
    EXPECT_EQ(user.dialogsAnswered(), 1);
    EXPECT_TRUE(says(LiveSummary::AllGreen));
    EXPECT_TRUE(row(1).startsWith(QStringLiteral("cp1.example.com:443, Connection Proctor")));
    ASSERT_EQ(user.session().progress().hosts.size(), 2U);
    // What was said once is known when the page is entered again.
    user.press(Qt::Key_B, Qt::AltModifier);
    nextTo(user, PageId::Live);
    EXPECT_TRUE(says(LiveSummary::AllGreen));
}

TEST_F(LiveWalk, CallingTheQuestionOffChangesNothing) {
    toLive();
    user.onDialog([this](QDialog&) { user.press(Qt::Key_Escape); });
    user.mnemonic('w');
    EXPECT_EQ(here.network().looks().size(), 1U);
}

TEST_F(LiveWalk, HandsOverAsTextToCopy) {
    here.network().users(theHost, 443, oldElsewhere());
    toLive();
    user.onDialog([](QDialog& dialog) {
        dialog.findChild<wizard::widgets::CopyButton*>()->click();
        dialog.reject();
    });
    user.mnemonic('o');
    const QString text = QGuiApplication::clipboard()->text();
    for (const std::string& part : {thumbprintOf("leaf"), thumbprintOf("expires-in-10-days"), std::string("TESTSERVER"),
                                    std::string("tester"), receiptsIn(here).back().id.text()}) {
        EXPECT_TRUE(text.contains(QString::fromStdString(part))) << part;
    }
}

TEST_F(LiveWalk, SavesTheTextWhereTheUserSays) {
    toLive();
    user.onDialog([](QDialog& dialog) { dialog.accept(); });
    answerWithPath(user, fileIn(QStringLiteral("renewal")));
    user.mnemonic('o');
    EXPECT_TRUE(contentOf(fileIn(QStringLiteral("renewal.txt"))).contains(thumbprintOf("leaf").c_str()));
    EXPECT_TRUE(user.shows(live::savedTo(fileIn(QStringLiteral("renewal.txt")))));
}

TEST_F(LiveWalk, SavesTheCalendarFile) {
    toLive();
    answerWithPath(user, fileIn(QStringLiteral("next.ics")));
    user.mnemonic('c');
    const QByteArray file = contentOf(fileIn(QStringLiteral("next.ics")));
    EXPECT_TRUE(file.startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(file.contains(("UID:" + thumbprintOf("leaf")).c_str()));
}

TEST_F(LiveWalk, AFileThatCannotBeSavedIsSaid) {
    toLive();
    answerWithPath(user, fileIn(QStringLiteral("absent/next.ics")));
    user.mnemonic('c');
    EXPECT_FALSE(QFile::exists(fileIn(QStringLiteral("absent/next.ics"))));
    EXPECT_TRUE(says(LiveSummary::AllGreen));
}

TEST(LiveWalkInTheShortWay, TakesEightClicksAtMost) {
    Surroundings here{{.shortWay = true}};
    testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    user.mnemonic('r');
    lookInto(user);
    while (user.window().isVisible()) {
        user.next();
    }
    EXPECT_LE(user.clicks(), 8);
    EXPECT_TRUE(user.session().progress().thumbprintSaved.has_value());
}

TEST_F(LiveWalk, CountsTheClicksOfTheRenewal) {
    user.start(fixture("good.pfx"));
    user.mnemonic('r');
    nextTo(user, PageId::File);
    const int before = user.clicks();
    lookInto(user);
    while (user.window().isVisible()) {
        user.next();
    }
    EXPECT_LE(user.clicks() - before, 10);
    EXPECT_TRUE(user.session().progress().thumbprintSaved.has_value());
}

}  // namespace
}  // namespace wizard_testing
