// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <csignal>
#include <latch>

#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"
#include "tests/support/test_servers.h"

namespace clitests {
namespace {

using testing_support::closedPort;
using testing_support::NginxServer;
using testing_support::TcpServer;

/// Probe asks servers of its own on loopback, by the names of the fixtures' certificates.
class Probe : public Sandbox {
  protected:
    Probe() { fs::create_directory(folder() / "nginx"); }

    [[nodiscard]] fs::path serverFolder() const { return folder() / "nginx"; }

    /// serve puts a certificate of the fixtures, with the intermediate, where nginx reads it.
    void serve(const std::string& certificate, const std::string& key = "leaf",
               const std::string& as = "served") const {
        writeFile(serverFolder() / (as + ".pem"),
                  contentOf(fixture("certificates/" + certificate + ".pem")) + contentOf(fixture("intermediate.pem")));
        writeFile(serverFolder() / (as + ".key"), contentOf(fixture("keys/" + key + ".pem")));
    }

    [[nodiscard]] std::string https(const std::string& listen, const std::string& name,
                                    const std::string& served = "served") const {
        return "server { listen " + listen + " ssl; server_name " + name +
               "; ssl_protocols TLSv1.2 TLSv1.3; ssl_certificate " + (serverFolder() / (served + ".pem")).string() +
               "; ssl_certificate_key " + (serverFolder() / (served + ".key")).string() + "; }\n";
    }

    /// probe runs the verb; the fixtures' root is the only trusted one.
    [[nodiscard]] Ended probe(std::vector<std::string> arguments, const std::string& roots = "root.pem") const {
        arguments.insert(arguments.begin(), {"probe", "--json", "--timeout", "100"});
        Call one = call(std::move(arguments));
        one.environment["SSL_CERT_FILE"] = fixture(roots);
        one.environment["SSL_CERT_DIR"] = folder() / "none";
        return runToEnd(one);
    }
};

std::string at(const std::string& host, std::uint16_t port) {
    return host + ":" + std::to_string(port);
}

Json endpointOf(const Ended& ended, std::size_t index = 0) {
    const Json document = documentOf(ended);
    const Json endpoints = document.value("endpoints", Json::array());
    EXPECT_GT(endpoints.size(), index) << ended.out << ended.err;
    return endpoints.size() > index ? endpoints[index] : Json::object();
}

Json servedShape() {
    return {{"host", "string"},
            {"port", "int"},
            {"address", "string"},
            {"this_computer", "bool"},
            {"protocol", "string"},
            {"thumbprint", "hex40"},
            {"matches", "bool|null"},
            {"chain", Json::array({certificateShape()})},
            {"findings", Json::array({findingShape()})}};
}

// The renewal as its last step sees it.
TEST_F(Probe, BeforeAndAfterTheCertificateIsExchanged) {
    serve("leaf-before-renewal");
    NginxServer server(serverFolder(), https("127.0.0.1:PORT", "assist.example.com"));
    const std::vector<std::string> asked{at("assist.example.com", server.port()), "--connect", "127.0.0.1", "--expect",
                                         thumbprintOf("leaf")};
    const Ended before = probe(asked);
    EXPECT_EQ(before.code, 1) << before.err;
    EXPECT_EQ(endpointOf(before)["matches"], false);
    EXPECT_EQ(endpointOf(before)["thumbprint"], thumbprintOf("leaf-before-renewal"));
    serve("leaf");
    server.reload();
    const Ended after = probe(asked);
    EXPECT_EQ(after.code, 0) << after.out;
    EXPECT_EQ(endpointOf(after)["matches"], true);
    EXPECT_EQ(endpointOf(after)["thumbprint"], thumbprintOf("leaf"));
    EXPECT_EQ(endpointOf(after)["findings"], Json::array());
}

TEST_F(Probe, GivesTheContractsDocument) {
    serve("leaf");
    const NginxServer server(serverFolder(), https("127.0.0.1:PORT", "assist.example.com"));
    const Ended ended =
        probe({at("assist.example.com", server.port()), "--connect", "127.0.0.1"}, "certificates/t10-root.pem");
    EXPECT_EQ(ended.code, 0) << "an untrusted chain alone is no error: " << ended.out;
    const Json endpoint = endpointOf(ended);
    expectShape(endpoint, servedShape());
    EXPECT_EQ(endpoint["protocol"], "TLSv1.3");
    EXPECT_EQ(endpoint["matches"], nullptr);
    ASSERT_EQ(endpoint["chain"].size(), 2U);
    EXPECT_EQ(endpoint["chain"][0]["role"], "server");
    EXPECT_EQ(endpoint["chain"][1]["role"], "intermediate");
    EXPECT_EQ(findingIds(endpoint), std::vector<std::string>{"chain-untrusted"});
    EXPECT_FALSE(endpoint.contains("error"));
}

TEST_F(Probe, AsksByNameAndKeepsTheOrder) {
    serve("leaf");
    serve("connection-proctor", "ec-p256", "proctor");
    const NginxServer server(serverFolder(), https("127.0.0.1:PORT", "assist.example.com") +
                                                 https("127.0.0.1:PORT", "cp.example.com", "proctor"));
    const std::uint16_t closed = closedPort();
    const Ended ended = probe({at("cp.example.com", server.port()), at("assist.example.com", closed),
                               at("assist.example.com", server.port()), "--connect", "127.0.0.1"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(endpointOf(ended, 0)["thumbprint"], thumbprintOf("connection-proctor"));
    EXPECT_EQ(endpointOf(ended, 1)["port"], closed);
    EXPECT_EQ(endpointOf(ended, 1)["thumbprint"], nullptr);
    EXPECT_EQ(endpointOf(ended, 1)["matches"], nullptr);
    EXPECT_EQ(errorCodeOf(endpointOf(ended, 1)), "connect-failed");
    EXPECT_EQ(endpointOf(ended, 2)["thumbprint"], thumbprintOf("leaf"));
}

TEST_F(Probe, AnErrorInWhatIsServedIsExitCodeOne) {
    serve("expired");
    const NginxServer server(serverFolder(), https("127.0.0.1:PORT", "assist.example.com"));
    const Ended ended =
        probe({at("assist.example.com", server.port()), "--connect", "127.0.0.1", "--expect", thumbprintOf("expired")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(endpointOf(ended)["matches"], true);
    EXPECT_EQ(findingIds(endpointOf(ended)), std::vector<std::string>{"expired"});
}

TEST_F(Probe, ReachesIpV6) {
    serve("leaf");
    const NginxServer server(serverFolder(), https("[::1]:PORT", "assist.example.com"));
    const Ended ended = probe({at("[::1]", server.port())});
    EXPECT_EQ(ended.code, 1) << "the address is no name of the certificate";
    EXPECT_EQ(endpointOf(ended)["host"], "::1");
    EXPECT_EQ(endpointOf(ended)["address"], "::1");
    EXPECT_EQ(endpointOf(ended)["thumbprint"], thumbprintOf("leaf"));
    EXPECT_EQ(findingIds(endpointOf(ended)), std::vector<std::string>{"host-not-covered"});
}

TEST_F(Probe, SaysThatPlainHttpIsSpoken) {
    const NginxServer server(serverFolder(), "server { listen 127.0.0.1:PORT; }\n");
    const Ended ended = probe({at("assist.example.com", server.port()), "--connect", "127.0.0.1"});
    EXPECT_EQ(ended.code, 1);
    const Json endpoint = endpointOf(ended);
    EXPECT_EQ(errorCodeOf(endpoint), "connect-failed");
    EXPECT_NE(endpoint["error"].value("message", "").find("plain HTTP"), std::string::npos) << ended.out;
    EXPECT_EQ(endpoint["address"], "127.0.0.1");
    EXPECT_EQ(endpoint["chain"], Json::array());
}

TEST_F(Probe, TellsAPersonWhatWasFoundAndWhatFailed) {
    serve("leaf-before-renewal");
    const NginxServer server(serverFolder(), https("127.0.0.1:PORT", "assist.example.com"));
    const Ended ended = run({"probe", at("assist.example.com", server.port()), at("assist.example.com", closedPort()),
                             "--connect", "127.0.0.1", "--expect", thumbprintOf("leaf")});
    EXPECT_EQ(ended.code, 1);
    for (const std::string& text : {at("assist.example.com", server.port()), std::string("Another certificate"),
                                    thumbprintOf("leaf-before-renewal"), std::string("TLSv1.3")}) {
        EXPECT_NE(ended.out.find(text), std::string::npos) << text << " in " << ended.out;
    }
    EXPECT_NE(ended.err.find("Nothing accepts connections"), std::string::npos) << ended.err;
}

TEST_F(Probe, WaitsNoLongerThanItIsTold) {
    const TcpServer silent(testing_support::saying(""));
    const Ended ended =
        run({"probe", "--json", "--timeout", "1", at("assist.example.com", silent.port()), "--connect", "127.0.0.1"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(errorCodeOf(endpointOf(ended)), "connect-failed");
}

TEST_F(Probe, IsCancelledByCtrlC) {
    for (const int signal : {SIGINT, SIGTERM}) {
        std::latch connected(1);
        const TcpServer silent([&connected](int connection) {
            connected.count_down();
            testing_support::waitForEnd(connection);
        });
        Call one = call({"probe", "--json", "--timeout", "3000", at("assist.example.com", silent.port()), "--connect",
                         "127.0.0.1"});
        one.on = [&connected, signal](pid_t process) {
            connected.wait();
            ::kill(process, signal);
        };
        const Ended ended = runToEnd(one);
        EXPECT_EQ(ended.code, 130);
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "cancelled");
    }
}

TEST_F(Probe, RefusesWhatIsNoEndpoint) {
    for (const char* endpoint : {"", ":443", "host:", "host:0", "host:65536", "host:+1", "host:443:443", "[::1", "[]",
                                 "[::1]443", "[::1]:", "https://host", "host:4 43"}) {
        const Ended ended = run({"probe", "--json", "--", endpoint});
        EXPECT_EQ(ended.code, 2) << endpoint;
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << endpoint;
    }
    for (const std::vector<std::string>& options : {std::vector<std::string>{"--connect", "host"},
                                                    {"--connect", "[::1]"},
                                                    {"--expect", "12"},
                                                    {"--timeout", "0"},
                                                    {"--timeout", "-1"}}) {
        std::vector<std::string> arguments{"probe", "--json", "host"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        EXPECT_EQ(run(arguments).code, 2) << Json(options);
    }
}

}  // namespace
}  // namespace clitests
