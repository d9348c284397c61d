// SPDX-License-Identifier: Apache-2.0
#include <sys/socket.h>
#include <unistd.h>

#include "certcore/probe/handshake_failure.h"
#include "tests/certcore/probe/probing.h"

namespace certcore {
namespace {

using namespace testing_support;

std::optional<ErrorCause> causeWhenSaid(const std::string& text) {
    const TcpServer server(saying(text));
    return causeOf(probed(at(server.port())));
}

TEST(HostileServer, PlainHttp) {
    EXPECT_EQ(causeWhenSaid("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"), ErrorCause::ServerSpeaksHttp);
    EXPECT_EQ(causeWhenSaid("<html><body>Bad Request</body></html>"), ErrorCause::ServerSpeaksHttp);
}

TEST(HostileServer, AnotherProtocol) {
    EXPECT_EQ(causeWhenSaid("SSH-2.0-OpenSSH_9.2p1\r\n"), ErrorCause::ServerSpeaksOtherwise);
    EXPECT_EQ(causeWhenSaid("220 mail.example.com ESMTP\r\n"), ErrorCause::ServerSpeaksOtherwise);
    EXPECT_EQ(causeWhenSaid(std::string(100, '\0')), ErrorCause::ServerSpeaksOtherwise);
}

TEST(HostileServer, ShortAnswersAreUnderstoodWhenTheConnectionEnds) {
    const TcpServer server([](int connection) { sayAll(connection, "NO"); });
    EXPECT_EQ(causeOf(probed(at(server.port()))), ErrorCause::ServerSpeaksOtherwise);
}

TEST(HostileServer, GarbageThatBeginsLikeTls) {
    EXPECT_EQ(causeWhenSaid(std::string("\x16\x03\x03\x00\x20", 5) + std::string(32, 'x')), ErrorCause::TlsBroken);
}

TEST(HostileServer, AlertsByTheirKind) {
    const auto alert = [](char kind) { return std::string("\x15\x03\x03\x00\x02\x02", 6) + kind; };
    EXPECT_EQ(causeWhenSaid(alert(70)), ErrorCause::TlsVersionRefused);
    EXPECT_EQ(causeWhenSaid(alert(112)), ErrorCause::TlsNameRefused);
    EXPECT_EQ(causeWhenSaid(alert(40)), ErrorCause::TlsRefused);
    EXPECT_EQ(causeWhenSaid(alert(80)), ErrorCause::TlsRefused);
}

TEST(HostileServer, ClosesWithoutAWord) {
    const TcpServer server([](int connection) {
        char first = 0;
        EXPECT_EQ(::recv(connection, &first, 1, 0), 1);
    });
    EXPECT_EQ(causeOf(probed(at(server.port()))), ErrorCause::ClosedInHandshake);
}

// http.sys does so where no certificate is bound to the port.
TEST(HostileServer, ResetsTheConnection) {
    const TcpServer server([](int connection) {
        char first = 0;
        EXPECT_EQ(::recv(connection, &first, 1, 0), 1);
        const linger atOnce{1, 0};
        ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    });
    EXPECT_EQ(causeOf(probed(at(server.port()))), ErrorCause::ClosedInHandshake);
}

TEST(HostileServer, NeverSpeaks) {
    const TcpServer server(saying(""));
    EXPECT_EQ(causeOf(probed(at(server.port()), hurried())), ErrorCause::ServerSilent);
}

TEST(HostileServer, NeverAccepts) {
    const DeafServer server;
    EXPECT_EQ(causeOf(probed(at(server.port()), hurried())), ErrorCause::ConnectTimedOut);
}

// Each byte comes well in time, and the last one never.
TEST(HostileServer, DripsWithoutEnd) {
    const TcpServer server([](int connection) {
        sayAll(connection, std::string("\x16\x03\x03\x40\x00", 5));
        while (::send(connection, "\x02", 1, MSG_NOSIGNAL) == 1) {
            ::usleep(1000);
        }
    });
    EXPECT_EQ(causeOf(probed(at(server.port()), hurried())), ErrorCause::ServerSilent);
}

TEST(HostileServer, SendsMoreBytesThanItMay) {
    const OpenSslServer server(serving("leaf"));
    ProbeOptions options = patient();
    options.limits.receivedBytes = 1000;
    EXPECT_EQ(causeOf(probed(at(server.port()), options)), ErrorCause::ServedTooMuch);
}

class HugeChain : public testing::Test {
  protected:
    [[nodiscard]] std::vector<std::string> servingTimes(int times) const {
        std::string pem;
        const std::string one = fileText(pemPath("intermediate"));
        for (int i = 0; i < times; ++i) {
            pem += one;
        }
        const std::string chain = (m_folder.path() / "chain.pem").string();
        writeFile(chain, pem);
        std::vector<std::string> options = serving("leaf", "leaf", "");
        options.insert(options.end(), {"-cert_chain", chain});
        return options;
    }

  private:
    TemporaryFolder m_folder;
};

TEST_F(HugeChain, OfTooManyBytes) {
    const OpenSslServer server(servingTimes(2000));
    EXPECT_EQ(causeOf(probed(at(server.port()))), ErrorCause::ServedTooMuch);
}

TEST_F(HugeChain, OfTooManyCertificates) {
    const OpenSslServer server(servingTimes(100));
    EXPECT_EQ(causeOf(probed(at(server.port()))), ErrorCause::ServedTooMuch);
}

TEST_F(HugeChain, WithinTheLimits) {
    const OpenSslServer server(servingTimes(99));
    const ProbeOutcome outcome = probed(at(server.port()));
    ASSERT_TRUE(outcome.served) << outcome.served.error().detail;
    EXPECT_EQ(outcome.served->certificates.size(), 100U);
    EXPECT_EQ(idsOf(outcome), std::vector<std::string>{});
}

TEST(ExplainHandshake, TakesWhatTheServerSaidFirstBeforeAllElse) {
    const std::vector<unsigned char> http{'H', 'T', 'T', 'P', '/'};
    EXPECT_EQ(explainHandshake({http, 40, 1, {}}).cause, ErrorCause::ServerSpeaksHttp);
    EXPECT_EQ(explainHandshake({{}, std::nullopt, std::nullopt, {}}).cause, ErrorCause::ClosedInHandshake);
}

}  // namespace
}  // namespace certcore
