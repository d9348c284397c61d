// SPDX-License-Identifier: Apache-2.0
#include <netdb.h>

#include "tests/certcore/probe/name_service.h"
#include "tests/certcore/probe/probing.h"

namespace certcore {
namespace {

using namespace testing_support;

constexpr std::uint16_t anyPort = 443;

TEST(NameLookup, ANameThatIsNotThere) {
    const NameService names(assistHost, {});
    NameService::failWith(EAI_NONAME);
    const ProbeOutcome outcome = probed({assistHost, anyPort, {}, {}});
    EXPECT_EQ(causeOf(outcome), ErrorCause::HostNotResolvable);
    EXPECT_EQ(outcome.served.error().subject, assistHost);
    EXPECT_TRUE(outcome.failedAddresses.empty());
}

TEST(NameLookup, ANameServiceThatDoesNotWork) {
    const NameService names(assistHost, {});
    NameService::failWith(EAI_AGAIN);
    EXPECT_EQ(causeOf(probed({assistHost, anyPort, {}, {}})), ErrorCause::NameLookupFailed);
}

TEST(NameLookup, ANameServiceThatNeverAnswers) {
    const NameService names(assistHost, {"127.0.0.1"});
    NameService::keepWaiting();
    EXPECT_EQ(causeOf(probed({assistHost, anyPort, {}, {}}, hurried())), ErrorCause::NameLookupFailed);
}

TEST(NameLookup, IsNotAskedWhereTheAddressIsGiven) {
    const NameService names(assistHost, {});
    NameService::failWith(EAI_NONAME);
    const OpenSslServer server(serving("leaf"));
    EXPECT_EQ(causeOf(probed(at(server.port()))), std::nullopt);
}

TEST(NameLookup, EachAddressIsTriedInTurn) {
    const OpenSslServer server(serving("leaf"));
    const NameService names(assistHost, {"255.255.255.255", "127.0.0.2", "127.0.0.1"});
    const ProbeOutcome outcome = probed({assistHost, server.port(), {}, {}});
    ASSERT_TRUE(outcome.served) << outcome.served.error().detail;
    EXPECT_EQ(outcome.served->address, loopback());
    ASSERT_EQ(outcome.failedAddresses.size(), 2U);
    EXPECT_EQ(outcome.failedAddresses[0].error.cause, ErrorCause::NetworkUnreachable);
    EXPECT_EQ(outcome.failedAddresses[1].address.text(), "127.0.0.2");
    EXPECT_EQ(outcome.failedAddresses[1].error.cause, ErrorCause::ConnectionRefused);
}

TEST(NameLookup, AnAddressThatNeverAnswersLeavesTimeForTheNext) {
    // Nobody takes the connections of the first address, and somebody listens at the same port of the second.
    const DeafServer deaf;
    const NameService names(assistHost, {"127.0.0.1", "127.0.0.2"});
    ProbeOptions options = patient();
    options.timeout = std::chrono::seconds(2);
    const ProbeOutcome outcome = probed({assistHost, deaf.port(), {}, {}}, options);
    ASSERT_EQ(outcome.failedAddresses.size(), 2U);
    EXPECT_EQ(outcome.failedAddresses[0].error.cause, ErrorCause::ConnectTimedOut);
    EXPECT_EQ(outcome.failedAddresses[1].error.cause, ErrorCause::ConnectionRefused);
    EXPECT_EQ(causeOf(outcome), ErrorCause::ConnectionRefused);
}

// A browser would stay with the one that took the connection, too.
TEST(NameLookup, WhoTakesTheConnectionHasTheLastWord) {
    const TcpServer server(saying("SSH-2.0-x\r\n"));
    const NameService names(assistHost, {"127.0.0.1", "127.0.0.2"});
    const ProbeOutcome outcome = probed({assistHost, server.port(), {}, {}});
    EXPECT_EQ(causeOf(outcome), ErrorCause::ServerSpeaksOtherwise);
    EXPECT_EQ(outcome.failedAddresses.size(), 1U);
}

}  // namespace
}  // namespace certcore
