// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "certcore/probe/probe.h"
#include "certcore/probe/socket.h"
#include "tests/support/fixtures.h"
#include "tests/support/test_servers.h"

namespace testing_support {

/// assistHost is covered by the fixtures' leaf.
inline constexpr auto* assistHost = "assist.example.com";

/// loopback is 127.0.0.1.
inline certcore::IpAddress loopback() {
    return *certcore::IpAddress::parse("127.0.0.1");
}

/// at is the endpoint of a server of this test, by the name of the fixtures' leaf.
inline certcore::ProbeTarget at(std::uint16_t port, const std::string& host = assistHost) {
    return {host, port, loopback(), std::nullopt};
}

/// patient waits for a success as long as it takes; a time-out is hurried, where it is what is tested.
inline certcore::ProbeOptions patient() {
    return {std::chrono::minutes(2), std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()), {}};
}
inline certcore::ProbeOptions hurried() {
    certcore::ProbeOptions options = patient();
    options.timeout = std::chrono::milliseconds(200);
    return options;
}

/// probed probes with the fixtures' root as the only trusted one.
inline certcore::ProbeOutcome probed(const certcore::ProbeTarget& target,
                                     const certcore::ProbeOptions& options = patient()) {
    return certcore::probe(crypto(), rootsIn("root.pem"), target, options, {});
}

/// causeOf is why nothing was served; empty where something was.
inline std::optional<certcore::ErrorCause> causeOf(const certcore::ProbeOutcome& outcome) {
    return causeIn(outcome.served);
}

/// pemPath and keyPath are files of the fixtures.
inline std::string pemPath(const std::string& name) {
    return (fixtureFolder() / "certificates" / (name + ".pem")).string();
}
inline std::string keyPath(const std::string& name) {
    return (fixtureFolder() / "keys" / (name + ".pem")).string();
}

/// serving are s_server's options for a certificate of the fixtures, and the intermediate behind it unless another
/// chain is named; "" sends none.
inline std::vector<std::string> serving(const std::string& certificate, const std::string& key = "leaf",
                                        const std::string& chain = "intermediate",
                                        const std::vector<std::string>& more = {}) {
    std::vector<std::string> options{"-cert", pemPath(certificate), "-key", keyPath(key)};
    if (!chain.empty()) {
        options.insert(options.end(), {"-cert_chain", pemPath(chain)});
    }
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

/// DeafServer is a listener that accepts nothing, and whose backlog is full: whoever comes gets no answer at all.
class DeafServer {
  public:
    DeafServer() : m_listener(nullptr, 0) {
        const auto network = certcore::Network::start();
        for (int i = 0; i < 3; ++i) {
            auto socket = certcore::Socket::connecting(**network, {loopback()}, m_listener.port());
            EXPECT_TRUE(socket);
            m_held.push_back(std::move(*socket));
        }
        // The first of them has come through; Linux drops what comes when there are more than the backlog.
        EXPECT_TRUE(m_held.front().waitFor(certcore::Readiness::Writable, std::chrono::minutes(1)));
    }

    [[nodiscard]] std::uint16_t port() const { return m_listener.port(); }

  private:
    TcpServer m_listener;
    std::vector<certcore::Socket> m_held;
};

/// idsOf are the findings' names, in their order.
inline std::vector<std::string> idsOf(const certcore::ProbeOutcome& outcome) {
    std::vector<std::string> ids;
    if (outcome.served) {
        for (const certcore::Finding& finding : outcome.served->findings) {
            ids.emplace_back(certcore::findingName(finding.id));
        }
    } else {
        ids.emplace_back("failed: " + outcome.served.error().detail);
    }
    return ids;
}

}  // namespace testing_support
