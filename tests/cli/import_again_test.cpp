// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

class ImportAgain : public Sandbox {
  protected:
    [[nodiscard]] fs::path key() const { return fs::path(store()) / thumbprintOf("leaf") / "privkey.pem"; }

    /// installed is everything in the store but the receipts and the lock.
    [[nodiscard]] Snapshot installed() const {
        Snapshot snapshot = snapshotOf(fs::path(store()) / thumbprintOf("leaf"));
        return snapshot;
    }
};

void expectAlreadyInstalled(const Ended& ended) {
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(errorCodeOf(document), "");
    ASSERT_TRUE(document.contains("receipt"));
    EXPECT_EQ(document["receipt"], nullptr);
    EXPECT_TRUE(hasFinding(document, "already-installed"));
    expectShape(document["findings"], Json::array({findingShape()}));
}

TEST_F(ImportAgain, LeavesAloneWhatIsThere) {
    const Ended first = import("good");
    ASSERT_EQ(first.code, 0);
    const Snapshot before = snapshotOf(store());
    for (const std::vector<std::string>& more : {std::vector<std::string>{},
                                                 {"--force"},
                                                 {"--dry-run"},
                                                 {"--force", "--exportable"},
                                                 {"--host", "elsewhere.example"},
                                                 {"--host", "elsewhere.example", "--force"}}) {
        expectAlreadyInstalled(import("good", more));
    }
    expectAlreadyInstalled(import("good-3des-sha1"));  // another file, the same certificate
    EXPECT_EQ(snapshotOf(store()), before);
    const std::string receipt = documentOf(first)["receipt"]["id"];
    EXPECT_EQ(inStore({"undo", receipt}).code, 0);
}

TEST_F(ImportAgain, TellsAPersonWhatToDoInstead) {
    ASSERT_EQ(import("good").code, 0);
    Call again = call({"import", pfx("good"), "--store", store(), "--password-stdin"});
    again.input = std::string(goodPassword) + "\n";
    const Ended ended = runToEnd(again);
    EXPECT_EQ(ended.code, 0);
    EXPECT_NE(ended.out.find("Already installed"), std::string::npos);
    EXPECT_NE(ended.out.find("go back to"), std::string::npos) << ended.out;
}

TEST_F(ImportAgain, LeavesAloneACertificateThatDoesNotFit) {
    for (const char* name : {"expired", "cn-only", "rsa-1024"}) {
        ASSERT_EQ(import(name, {"--force"}).code, 1) << name;
        const Snapshot before = snapshotOf(store());
        expectAlreadyInstalled(import(name));
        expectAlreadyInstalled(import(name, {"--force"}));
        expectAlreadyInstalled(import(name, {"--dry-run"}));
        EXPECT_EQ(snapshotOf(store()), before) << name;
    }
}

TEST_F(ImportAgain, TellsWhatIsReplacedAndWhichNamesAreLost) {
    ASSERT_EQ(import("good-san-ip").code, 0);
    const std::string old = documentOf(inStore({"list"}))["certificates"][0]["thumbprint"];
    const Ended ended = import("good");
    EXPECT_EQ(ended.code, 0);
    const Json document = documentOf(ended);
    const auto finding = [&](const std::string& id) {
        const Json& findings = document["findings"];
        const auto found = std::ranges::find_if(findings, [&](const Json& one) { return one["id"] == id; });
        return found == findings.end() ? Json() : *found;
    };
    EXPECT_EQ(finding("replaces-installed")["severity"], "info");
    EXPECT_EQ(finding("replaces-installed")["certificate"], old);
    EXPECT_EQ(finding("replaces-installed")["facts"]["bound"], false);
    EXPECT_EQ(finding("name-lost")["severity"], "warning");
    EXPECT_EQ(finding("name-lost")["facts"]["names"], Json::array({"192.0.2.10", "2001:db8::10"}));
    EXPECT_EQ(document["verdict"], "fits-with-warnings");
    expectShape(document["findings"], Json::array({findingShape()}));
    EXPECT_FALSE(hasFinding(documentOf(import("good-san-ip")), "replaces-installed")) << "nothing is replaced by it";
}

TEST_F(ImportAgain, CompletesAnEntryWithoutItsKey) {
    ASSERT_EQ(import("good").code, 0);
    fs::remove(key());
    const Snapshot before = installed();
    EXPECT_EQ(documentOf(inStore({"verify", thumbprintOf("leaf")}))["key_present"], false);
    const Ended ended = import("good");
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 0);
    expectShape(document, importShape());
    EXPECT_EQ(document["receipt"]["written"][0]["had_it_before"], true);
    EXPECT_EQ(inStore({"verify", thumbprintOf("leaf")}).code, 0);
    const Ended undone = inStore({"undo", document["receipt"]["id"]});
    EXPECT_EQ(undone.code, 0);
    EXPECT_EQ(documentOf(undone)["restored"], Json::array({thumbprintOf("leaf")}));
    EXPECT_EQ(installed(), before);
}

TEST_F(ImportAgain, ReplacesAKeyThatBelongsToAnother) {
    ASSERT_EQ(import("good").code, 0);
    for (const std::string& content : {contentOf(fixture("keys/ec-p256.pem")), contentOf(fixture("keys/rsa-3072.pem")),
                                       std::string("no key\n"), std::string()}) {
        writeFile(key(), content);
        const Snapshot before = installed();
        EXPECT_EQ(inStore({"verify", thumbprintOf("leaf")}).code, 1);
        const Ended ended = import("good");
        EXPECT_EQ(ended.code, 0);
        EXPECT_EQ(inStore({"verify", thumbprintOf("leaf")}).code, 0);
        EXPECT_EQ(inStore({"undo", "--last"}).code, 0);
        EXPECT_EQ(installed(), before);
    }
}

TEST_F(ImportAgain, RehearsesTheCompletionWithoutATrace) {
    ASSERT_EQ(import("good").code, 0);
    fs::remove(key());
    const Snapshot before = snapshotOf(store());
    const Ended ended = import("good", {"--dry-run"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["plan"]["write"][0]["had_it_before"], true);
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(ImportAgain, KeepsOthersWhereAnotherIsAdded) {
    ASSERT_EQ(import("good").code, 0);
    const Snapshot before = installed();
    ASSERT_EQ(import("good-ec").code, 0);
    EXPECT_EQ(installed(), before);
    EXPECT_EQ(documentOf(inStore({"list"}))["certificates"].size(), 2U);
}

// The key check goes before the refusal: an entry that does not fit and lost its key still needs --force.
TEST_F(ImportAgain, NeedsForceToCompleteWhatDoesNotFit) {
    ASSERT_EQ(import("expired", {"--force"}).code, 1);
    fs::remove(fs::path(store()) / thumbprintOf("expired") / "privkey.pem");
    EXPECT_EQ(import("expired").code, 7);
    EXPECT_EQ(import("expired", {"--force"}).code, 1);
    EXPECT_EQ(inStore({"verify", thumbprintOf("expired")}).code, 0);
}

}  // namespace
}  // namespace clitests
