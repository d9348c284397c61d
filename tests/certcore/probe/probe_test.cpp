// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/probe.h"

#include "tests/certcore/probe/probing.h"

namespace certcore {
namespace {

using namespace testing_support;

TEST(Probe, ShowsWhatIsServedAsItCame) {
    const OpenSslServer server(serving("leaf"));
    const ProbeOutcome outcome = probed(at(server.port()));
    ASSERT_TRUE(outcome.served) << outcome.served.error().detail;
    const ServedChain& served = *outcome.served;
    EXPECT_EQ(served.protocol, "TLSv1.3");
    EXPECT_EQ(served.address.text(), "127.0.0.1");
    EXPECT_TRUE(served.isThisComputer);
    EXPECT_EQ(served.port, server.port());
    EXPECT_EQ(served.certificates,
              (std::vector<Certificate>{fixtureCertificate("leaf"), fixtureCertificate("intermediate")}));
    EXPECT_EQ(served.chain.outcome, ChainOutcome::Trusted);
    EXPECT_EQ(served.matches, std::nullopt);
    EXPECT_EQ(idsOf(outcome), std::vector<std::string>{});
    EXPECT_TRUE(outcome.failedAddresses.empty());
}

TEST(Probe, TellsTheExpectedCertificateFromAnother) {
    const OpenSslServer server(serving("leaf"));
    ProbeTarget target = at(server.port());
    target.expected = fixtureCertificate("leaf").thumbprint();
    ProbeOutcome outcome = probed(target);
    ASSERT_TRUE(outcome.served);
    EXPECT_EQ(outcome.served->matches, true);
    target.expected = fixtureCertificate("leaf-before-renewal").thumbprint();
    outcome = probed(target);
    ASSERT_TRUE(outcome.served);
    EXPECT_EQ(outcome.served->matches, false);
}

TEST(Probe, SpeaksTls12) {
    const OpenSslServer server(serving("leaf", "leaf", "intermediate", {"-tls1_2"}));
    const ProbeOutcome outcome = probed(at(server.port()));
    ASSERT_TRUE(outcome.served) << outcome.served.error().detail;
    EXPECT_EQ(outcome.served->protocol, "TLSv1.2");
}

TEST(Probe, SendsTheNameSoThatTheServerCanChoose) {
    const OpenSslServer server(serving(
        "leaf", "leaf", "intermediate",
        {"-servername", "cp.example.com", "-cert2", pemPath("connection-proctor"), "-key2", keyPath("ec-p256")}));
    const ProbeOutcome one = probed(at(server.port()));
    const ProbeOutcome other = probed(at(server.port(), "CP.example.com."));
    ASSERT_TRUE(one.served && other.served);
    EXPECT_EQ(one.served->leaf(), fixtureCertificate("leaf"));
    EXPECT_EQ(other.served->leaf(), fixtureCertificate("connection-proctor"));
}

TEST(Probe, SendsNoAddressAsAName) {
    const OpenSslServer server(serving("leaf", "leaf", "intermediate",
                                       {"-servername", "cp.example.com", "-servername_fatal", "-cert2",
                                        pemPath("connection-proctor"), "-key2", keyPath("ec-p256")}));
    EXPECT_EQ(causeOf(probed(at(server.port()))), ErrorCause::TlsNameRefused);
    EXPECT_EQ(causeOf(probed(at(server.port(), "127.0.0.1"))), std::nullopt);
}

TEST(Probe, ReachesIpV6) {
    const OpenSslServer server(serving("leaf"), "[::1]");
    const ProbeOutcome outcome = probed({"::1", server.port(), std::nullopt, std::nullopt});
    ASSERT_TRUE(outcome.served) << outcome.served.error().detail;
    EXPECT_EQ(outcome.served->address.text(), "::1");
    EXPECT_TRUE(outcome.served->isThisComputer);
    EXPECT_EQ(idsOf(outcome), std::vector<std::string>{"host-not-covered"});
}

// What a browser would refuse is shown all the same: it is what the rules are to judge.
TEST(Probe, SeesWhatOpenSslWouldRefuse) {
    for (const auto& [name, key] : std::vector<std::pair<std::string, std::string>>{
             {"rsa-1024", "rsa-1024"}, {"md5-signed", "leaf"}, {"sha1-signed", "leaf"}, {"client-auth-only", "leaf"}}) {
        const OpenSslServer server(serving(name, key, "", {"-cipher", "DEFAULT@SECLEVEL=0"}));
        const ProbeOutcome outcome = probed(at(server.port()));
        ASSERT_TRUE(outcome.served) << name << ": " << outcome.served.error().detail;
        EXPECT_EQ(outcome.served->leaf(), fixtureCertificate(name));
    }
}

TEST(Probe, NamesAnOldVersionOfTls) {
    const OpenSslServer server(serving("leaf", "leaf", "", {"-tls1", "-cipher", "DEFAULT@SECLEVEL=0"}));
    const ProbeOutcome outcome = probed(at(server.port()));
    EXPECT_EQ(causeOf(outcome), ErrorCause::TlsVersionRefused);
    EXPECT_EQ(outcome.served.error().subject, "assist.example.com:" + std::to_string(server.port()));
}

TEST(Probe, NamesARefusal) {
    const OpenSslServer server(serving("leaf", "leaf", "", {"-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256"}));
    const ProbeOutcome outcome = probed(at(server.port()));
    EXPECT_EQ(causeOf(outcome), ErrorCause::TlsRefused);
    ASSERT_EQ(outcome.failedAddresses.size(), 1U);
    EXPECT_EQ(outcome.failedAddresses.front().address, loopback());
}

TEST(Probe, NamesAClosedPort) {
    const ProbeOutcome outcome = probed(at(closedPort()));
    EXPECT_EQ(causeOf(outcome), ErrorCause::ConnectionRefused);
    ASSERT_EQ(outcome.failedAddresses.size(), 1U);
    EXPECT_EQ(outcome.failedAddresses.front().error.cause, ErrorCause::ConnectionRefused);
}

// TCP knows no broadcast: there is no way to that address, with or without a network.
TEST(Probe, NamesAnAddressThatCannotBeReached) {
    EXPECT_EQ(causeOf(probed({"255.255.255.255", 443, std::nullopt, std::nullopt})), ErrorCause::NetworkUnreachable);
}

TEST(EndpointText, PutsAnIpV6AddressIntoBrackets) {
    EXPECT_EQ(endpointText({"assist.example.com", 8443, {}, {}}), "assist.example.com:8443");
    EXPECT_EQ(endpointText({"192.0.2.1", 443, {}, {}}), "192.0.2.1:443");
    EXPECT_EQ(endpointText({"::1", 443, {}, {}}), "[::1]:443");
}

}  // namespace
}  // namespace certcore
