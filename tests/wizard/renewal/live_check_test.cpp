// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/live_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/wizard/renewal/renewal_test_support.h"

namespace wizard::renewal {
namespace {

using namespace renewal_testing;
using testing::ElementsAre;

constexpr std::size_t site = 0;
constexpr std::size_t proctor = 1;

const ProbeOutcome refused = failed(ErrorCause::ConnectionRefused);

TEST(LiveCheck, AsksUsersWayAndEachOwnAddress) {
    const LiveCheck check(siteAndProctor(), {}, expectation(), testing_support::clockTime());
    ASSERT_EQ(check.targets().size(), 6U);
    EXPECT_FALSE(check.targets()[0].connect);
    EXPECT_EQ(check.targets()[1].connect->text(), "127.0.0.1");
    EXPECT_EQ(check.targets()[2].connect->text(), "::1");
    EXPECT_EQ(check.targets()[3].port, 8443);
    for (const certcore::ProbeTarget& target : check.targets()) {
        EXPECT_EQ(target.host, host);
        EXPECT_EQ(target.expected, newCertificate().thumbprint());
    }
}

TEST(LiveCheck, IsAllGreenOnlyWhereEveryColumnIs) {
    EXPECT_EQ(checkOf({newOne(), newOne(), newOne(), newOne()}).summary(), LiveSummary::AllGreen);
    for (std::size_t red = 0; red < 4; ++red) {
        std::vector<ProbeOutcome> outcomes(4, newOne());
        outcomes[red] = oldOne();
        const LiveCheck check = checkOf(outcomes);
        EXPECT_EQ(check.summary(), LiveSummary::OldServed);
        EXPECT_THAT(check.stillOld(), ElementsAre(red / 2));
        EXPECT_FALSE(check.isGreen(red / 2));
        EXPECT_TRUE(check.isGreen(1 - red / 2));
    }
}

TEST(LiveCheck, IsRunningUntilTheLastAnswer) {
    LiveCheck check = checkOf({newOne(), newOne(), newOne()});
    EXPECT_EQ(check.summary(), LiveSummary::Running);
    check.stop();
    EXPECT_EQ(check.summary(), LiveSummary::Stopped);
    EXPECT_EQ(check.cell(proctor, Column::Here).state, LiveState::Stopped);
    EXPECT_EQ(check.cell(site, Column::Here).state, LiveState::Green);
}

TEST(LiveCheck, WithoutANameThereIsNothingToSay) {
    EXPECT_EQ(LiveCheck({}, {}, expectation(), testing_support::clockTime()).summary(), LiveSummary::Nothing);
}

TEST(LiveCheck, RedOnTheProctorIsNotYetBeforeTheThumbprintIsSaved) {
    LiveCheck check = checkOf({newOne(), newOne(), oldOne(), refused}, false);
    EXPECT_EQ(check.summary(), LiveSummary::NotYet);
    const LiveCell users = check.cell(proctor, Column::Users);
    EXPECT_EQ(users.state, LiveState::NotYet);
    EXPECT_EQ(users.seen, LiveState::OldHere);
    EXPECT_THAT(check.stillOld(), ElementsAre(proctor));
    check.setThumbprintSaved(true);
    EXPECT_EQ(check.cell(proctor, Column::Users).state, LiveState::OldHere);
    EXPECT_EQ(check.summary(), LiveSummary::OldServed);
}

TEST(LiveCheck, RedOnTheSiteIsNoNotYet) {
    const LiveCheck check = checkOf({oldOne(), oldOne(), newOne(), newOne()}, false);
    EXPECT_EQ(check.cell(site, Column::Users).state, LiveState::OldHere);
}

TEST(LiveCheck, WhatAnotherComputerAnswersDoesNotRunHere) {
    const LiveCheck check = checkOf({newOne(), newOne(), newOne(From::Elsewhere), refused});
    EXPECT_EQ(check.cell(proctor, Column::Here).state, LiveState::NotHere);
    EXPECT_TRUE(check.isGreen(proctor));
    EXPECT_EQ(check.summary(), LiveSummary::GreenWhereItRuns);
}

TEST(LiveCheck, WhatIsBoundToOneAddressAloneIsSeenOnTheUsersWay) {
    const LiveCheck check = checkOf({newOne(), refused, newOne(), newOne()});
    EXPECT_EQ(check.cell(site, Column::Here).state, LiveState::Green);
    EXPECT_EQ(check.summary(), LiveSummary::AllGreen);
}

TEST(LiveCheck, NobodyAnywhereIsNoOtherServer) {
    const LiveCheck check = checkOf({failed(ErrorCause::HostNotResolvable), refused, newOne(), newOne()});
    EXPECT_EQ(check.cell(site, Column::Here).state, LiveState::Silent);
    EXPECT_EQ(check.summary(), LiveSummary::Trouble);
}

// A new one at one address does not excuse an old one at another.
TEST(LiveCheck, OfSeveralOwnAddressesTheWorstAnswerCounts) {
    const auto address = [](const char* text) { return *certcore::IpAddress::parse(text); };
    LiveCheck check(siteAndProctor(), {address("10.0.0.5"), address("10.0.0.6"), address("10.0.0.7")}, expectation(),
                    testing_support::clockTime());
    check.take(0, newOne());
    check.take(1, refused);
    check.take(2, newOne());
    EXPECT_EQ(check.cell(site, Column::Here).state, LiveState::Green) << "a refused address says nothing";
    check.take(3, oldOne());
    EXPECT_EQ(check.cell(site, Column::Here).state, LiveState::OldHere);
}

TEST(LiveCheck, KeepsWhatTheWorstAnswerSaid) {
    LiveCheck check(siteAndProctor(), {}, expectation(), testing_support::clockTime());
    check.take(1, failed(ErrorCause::ServerSpeaksHttp));
    check.take(2, refused);
    ASSERT_TRUE(check.cell(site, Column::Here).error);
    EXPECT_EQ(check.cell(site, Column::Here).error->subject, host + ":443");
}

TEST(LiveCheck, WorseThanTheOldOneIsTrouble) {
    EXPECT_EQ(checkOf({oldOne(), newOne(), failed(ErrorCause::ServerSpeaksHttp), newOne()}).summary(),
              LiveSummary::Trouble);
}

}  // namespace
}  // namespace wizard::renewal
