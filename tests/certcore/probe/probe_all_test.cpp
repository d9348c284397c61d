// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/probe_all.h"

#include <condition_variable>
#include <set>

#include "tests/certcore/probe/probing.h"

namespace certcore {
namespace {

using namespace testing_support;

TEST(ProbeAll, KeepsTheOrderAndTellsOfEach) {
    const OpenSslServer good(serving("leaf"));
    const TcpServer http(saying("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const std::vector<ProbeTarget> targets{at(closedPort()), at(good.port()), at(http.port()), at(good.port())};
    std::multiset<std::size_t> told;
    const auto outcomes = probeAll(crypto(), rootsIn("root.pem"), targets, patient(),
                                   [&told](std::size_t index, const ProbeOutcome&) { told.insert(index); }, {});
    ASSERT_EQ(outcomes.size(), 4U);
    EXPECT_EQ(causeOf(outcomes[0]), ErrorCause::ConnectionRefused);
    EXPECT_EQ(causeOf(outcomes[1]), std::nullopt);
    EXPECT_EQ(causeOf(outcomes[2]), ErrorCause::ServerSpeaksHttp);
    EXPECT_EQ(causeOf(outcomes[3]), std::nullopt);
    EXPECT_EQ(told, (std::multiset<std::size_t>{0, 1, 2, 3}));
}

// Nobody is answered before eight are there: one after the other would never come to an end.
TEST(ProbeAll, ProbesEightAtTheSameTimeAndNoMore) {
    std::mutex mutex;
    std::condition_variable changed;
    int waiting = 0;
    int most = 0;
    int rounds = 0;
    const auto answer = [&](int) {
        std::unique_lock lock(mutex);
        const int round = rounds;
        most = std::max(most, ++waiting);
        if (waiting == 8) {
            waiting = 0;
            ++rounds;
            changed.notify_all();
        }
        changed.wait(lock, [&] { return rounds > round; });
    };
    {
        const TcpServer server(answer);
        const std::vector<ProbeTarget> targets(16, at(server.port()));
        EXPECT_EQ(probeAll(crypto(), TrustRoots::none(), targets, patient(), nullptr, {}).size(), 16U);
    }  // With the server its threads have ended.
    EXPECT_EQ(rounds, 2);
    EXPECT_EQ(most, 8);
}

TEST(ProbeAll, IsCalledOffAsAWhole) {
    std::stop_source stop;
    const TcpServer server([&stop](int connection) {
        stop.request_stop();
        waitForEnd(connection);
    });
    const std::vector<ProbeTarget> targets(20, at(server.port()));
    const auto outcomes = probeAll(crypto(), TrustRoots::none(), targets, patient(), nullptr, stop.get_token());
    ASSERT_EQ(outcomes.size(), 20U);
    for (const ProbeOutcome& outcome : outcomes) {
        EXPECT_EQ(causeOf(outcome), ErrorCause::CancelledByUser);
    }
    EXPECT_LE(server.connections(), 8);
}

TEST(ProbeAll, OfNothingIsNothing) {
    EXPECT_TRUE(probeAll(crypto(), TrustRoots::none(), {}, patient(), nullptr, {}).empty());
}

}  // namespace
}  // namespace certcore
