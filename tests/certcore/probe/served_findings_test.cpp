// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/certcore/probe/probing.h"

namespace certcore {
namespace {

using namespace testing_support;
using testing::Contains;
using testing::ElementsAre;

std::vector<std::string> idsWhenServing(const std::vector<std::string>& options, const std::string& host = assistHost) {
    const OpenSslServer server(options);
    return idsOf(probed(at(server.port(), host)));
}

TEST(ServedFindings, ANameThatIsNotCovered) {
    EXPECT_THAT(idsWhenServing(serving("leaf"), "cp.example.org"), ElementsAre("host-not-covered"));
    EXPECT_THAT(idsWhenServing(serving("cn-only")), ElementsAre("host-not-covered"));
}

TEST(ServedFindings, Dates) {
    EXPECT_THAT(idsWhenServing(serving("expired")), ElementsAre("expired"));
    EXPECT_THAT(idsWhenServing(serving("not-yet-valid")), ElementsAre("not-yet-valid"));
    EXPECT_THAT(idsWhenServing(serving("expires-in-10-days")), ElementsAre("expires-soon"));
}

TEST(ServedFindings, TheChain) {
    EXPECT_THAT(idsWhenServing(serving("leaf", "leaf", "")), ElementsAre("chain-incomplete"));
    EXPECT_THAT(idsWhenServing(serving("self-signed", "leaf", "")), ElementsAre("self-signed"));
    EXPECT_THAT(idsWhenServing(serving("leaf", "leaf", "intermediate-expired")), ElementsAre("chain-invalid"));
}

TEST(ServedFindings, ARootThatThisComputerDoesNotTrust) {
    const OpenSslServer server(serving("leaf"));
    const ProbeOutcome outcome = probe(crypto(), TrustRoots::none(), at(server.port()), patient(), {});
    EXPECT_THAT(idsOf(outcome), ElementsAre("chain-untrusted"));
    ASSERT_TRUE(outcome.served);
    EXPECT_EQ(verdictOf(outcome.served->findings), Verdict::FitsWithWarnings);
}

TEST(ServedFindings, KeySignatureAndUse) {
    EXPECT_THAT(idsWhenServing(serving("rsa-1024", "rsa-1024", "intermediate", {"-cipher", "DEFAULT@SECLEVEL=0"})),
                ElementsAre("weak-key"));
    EXPECT_THAT(idsWhenServing(serving("sha1-signed", "leaf", "intermediate", {"-cipher", "DEFAULT@SECLEVEL=0"})),
                Contains("weak-signature"));
    EXPECT_THAT(idsWhenServing(serving("client-auth-only")), Contains("not-for-server-authentication"));
}

// A PFX may not hold it, and a server may send it.
TEST(ServedFindings, NothingThatIsAboutAPfx) {
    const TemporaryFolder folder;
    const std::string chain = (folder.path() / "chain.pem").string();
    writeFile(chain, fileText(pemPath("intermediate")) + fileText(pemPath("root")));
    std::vector<std::string> options = serving("leaf", "leaf", "");
    options.insert(options.end(), {"-cert_chain", chain});
    EXPECT_THAT(idsWhenServing(options), ElementsAre());
}

TEST(ServedFindings, WorstFirst) {
    EXPECT_THAT(idsWhenServing(serving("expired", "leaf", "")), ElementsAre("expired", "chain-incomplete"));
}

}  // namespace
}  // namespace certcore
