// SPDX-License-Identifier: Apache-2.0
#include <latch>

#include "tests/certcore/probe/name_service.h"
#include "tests/certcore/probe/probing.h"

namespace certcore {
namespace {

using namespace testing_support;

ProbeOutcome calledOff(const ProbeTarget& target, const std::function<void()>& waitForTheMoment) {
    std::stop_source stop;
    const std::jthread canceller([&] {
        waitForTheMoment();
        stop.request_stop();
    });
    return probe(crypto(), TrustRoots::none(), target, patient(), stop.get_token());
}

TEST(CancelledProbe, WhileTheNameIsLookedUp) {
    const NameService names(assistHost, {"127.0.0.1"});
    NameService::keepWaiting();
    EXPECT_EQ(causeOf(calledOff({assistHost, 443, {}, {}}, NameService::waitUntilAsked)), ErrorCause::CancelledByUser);
}

TEST(CancelledProbe, WhileConnecting) {
    const DeafServer deaf;
    EXPECT_EQ(causeOf(calledOff(at(deaf.port()), [] {})), ErrorCause::CancelledByUser);
}

TEST(CancelledProbe, WhileTheServerIsSilent) {
    std::latch asked(1);
    const TcpServer server([&asked](int connection) {
        asked.count_down();
        waitForEnd(connection);
    });
    const ProbeOutcome outcome = calledOff(at(server.port()), [&asked] { asked.wait(); });
    EXPECT_EQ(causeOf(outcome), ErrorCause::CancelledByUser);
    EXPECT_TRUE(outcome.failedAddresses.empty());
}

TEST(CancelledProbe, BeforeItBegins) {
    std::stop_source stop;
    stop.request_stop();
    const TcpServer server(saying(""));
    EXPECT_EQ(causeOf(probe(crypto(), TrustRoots::none(), at(server.port()), patient(), stop.get_token())),
              ErrorCause::CancelledByUser);
}

}  // namespace
}  // namespace certcore
