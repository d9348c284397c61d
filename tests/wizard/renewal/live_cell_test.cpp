// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/live_cell.h"

#include <gtest/gtest.h>

#include <utility>

#include "tests/wizard/renewal/renewal_test_support.h"

namespace wizard::renewal {
namespace {

using namespace renewal_testing;

LiveState stateOf(const ProbeOutcome& outcome) {
    return judge(outcome, expectation()).state;
}

TEST(LiveCell, TheNewCertificateWithItsChainIsGreenWhoeverAnswers) {
    EXPECT_EQ(stateOf(newOne()), LiveState::Green);
    const LiveCell cell = judge(newOne(From::Elsewhere), expectation());
    EXPECT_EQ(cell.state, LiveState::Green);
    EXPECT_FALSE(cell.isThisComputer);
    EXPECT_EQ(cell.address->text(), "192.0.2.7");
}

TEST(LiveCell, TheNewCertificateWithoutItsIntermediateIsNotGreen) {
    const LiveCell cell = judge(served({"leaf"}), expectation());
    EXPECT_EQ(cell.state, LiveState::Flawed);
    ASSERT_TRUE(cell.flaw);
    EXPECT_EQ(cell.flaw->id, certcore::FindingId::ChainIncomplete);
}

TEST(LiveCell, TheNewCertificateUnderAnotherNameIsTheWrongOne) {
    EXPECT_EQ(stateOf(served({"leaf", "intermediate"}, From::ThisComputer, "cp.example.org")), LiveState::WrongName);
}

TEST(LiveCell, TheOldCertificateIsToldByWhoAnswers) {
    EXPECT_EQ(stateOf(oldOne()), LiveState::OldHere);
    EXPECT_EQ(stateOf(oldOne(From::Elsewhere)), LiveState::OldElsewhere);
    EXPECT_TRUE(isOld(judge(oldOne(), expectation())));
    EXPECT_FALSE(isOld(judge(newOne(), expectation())));
}

TEST(LiveCell, AThirdCertificateIsNeitherOldNorNew) {
    EXPECT_EQ(stateOf(served({"expired", "intermediate"})), LiveState::Other);
    EXPECT_EQ(stateOf(served({"expired", "intermediate"}, From::ThisComputer, "cp.example.org")), LiveState::WrongName);
}

TEST(LiveCell, EachWayToFailHasItsState) {
    const std::vector<std::pair<ErrorCause, LiveState>> table{
        {ErrorCause::ConnectionRefused, LiveState::Silent},
        {ErrorCause::ConnectTimedOut, LiveState::Silent},
        {ErrorCause::ServerSilent, LiveState::Silent},
        {ErrorCause::ServerSpeaksHttp, LiveState::PlainHttp},
        {ErrorCause::TlsNameRefused, LiveState::WrongName},
        {ErrorCause::HostNotResolvable, LiveState::Unreachable},
        {ErrorCause::NameLookupFailed, LiveState::Unreachable},
        {ErrorCause::NetworkUnreachable, LiveState::Unreachable},
        {ErrorCause::ConnectionFailed, LiveState::Unreachable},
        {ErrorCause::ServerSpeaksOtherwise, LiveState::NoTls},
        {ErrorCause::TlsVersionRefused, LiveState::NoTls},
        {ErrorCause::TlsRefused, LiveState::NoTls},
        {ErrorCause::ClosedInHandshake, LiveState::NoTls},
        {ErrorCause::ServedTooMuch, LiveState::NoTls},
        {ErrorCause::TlsBroken, LiveState::NoTls},
        {ErrorCause::CancelledByUser, LiveState::Stopped},
    };
    for (const auto& [cause, state] : table) {
        EXPECT_EQ(stateOf(failed(cause)), state) << static_cast<int>(cause);
        EXPECT_EQ(isRed(state), state != LiveState::Stopped);
    }
}

}  // namespace
}  // namespace wizard::renewal
