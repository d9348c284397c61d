// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

class ImportRefused : public Sandbox {};

struct Row {
    const char* name;
    const char* finding;
    bool possible;  // with --force
};

constexpr Row rows[] = {
    {"empty", "no-certificate", false},
    {"key-only", "no-certificate", false},
    {"enveloped-data", "no-certificate", false},
    {"certificate-only", "no-private-key", false},
    {"unknown-key-algorithm", "no-private-key", false},
    {"key-of-another-certificate", "key-mismatch", false},
    {"two-servers", "several-server-certificates", false},
    {"two-certificates-one-key", "several-server-certificates", false},
    {"cn-only", "no-wildcard-or-san", true},
    {"san-email-only", "no-wildcard-or-san", true},
    {"wildcard-too-broad", "wildcard-too-broad", true},
    {"ca-leaf", "is-ca-certificate", true},
    {"t10-in-issuer", "t10-certificate", true},
    {"client-auth-only", "not-for-server-authentication", true},
    {"expired", "expired", true},
    {"not-yet-valid", "not-yet-valid", true},
    {"rsa-1024", "weak-key", true},
    {"dsa-2048", "weak-key", true},
    {"chain-wrong-signature", "chain-invalid", true},
    {"self-signed-bad-signature", "chain-invalid", true},
};

TEST_F(ImportRefused, SaysWhy) {
    for (const Row& row : rows) {
        const Ended ended = import(row.name);
        const Json document = documentOf(ended);
        EXPECT_EQ(ended.code, 7) << row.name;
        EXPECT_EQ(errorCodeOf(document), "refused") << row.name;
        EXPECT_EQ(document["verdict"], "does-not-fit") << row.name;
        expectShape(document["findings"], Json::array({findingShape()}));
        EXPECT_TRUE(hasFinding(document, row.finding)) << row.name;
        EXPECT_FALSE(document.contains("receipt")) << row.name;
        EXPECT_FALSE(fs::exists(store())) << row.name;
    }
}

TEST_F(ImportRefused, GivesWayToForceWhereItIsPossible) {
    for (const Row& row : rows) {
        const Ended ended = import(row.name, {"--force"});
        const Json document = documentOf(ended);
        EXPECT_EQ(ended.code, row.possible ? 1 : 7) << row.name;
        EXPECT_EQ(errorCodeOf(document), row.possible ? "" : "refused") << row.name;
        EXPECT_TRUE(hasFinding(document, row.finding)) << row.name;
        EXPECT_EQ(fs::exists(store()), row.possible) << row.name;
        if (row.possible) {
            expectShape(document, importShape());
            const std::string thumbprint = document["receipt"]["thumbprint"];
            EXPECT_EQ(documentOf(inStore({"verify", thumbprint}))["can_sign"], true) << row.name;
        }
        fs::remove_all(store());
    }
}

TEST_F(ImportRefused, ByAHostThatIsNotCovered) {
    const Ended ended = import("good", {"--host", "elsewhere.example"});
    EXPECT_EQ(ended.code, 7);
    EXPECT_TRUE(hasFinding(documentOf(ended), "host-not-covered"));
    EXPECT_FALSE(fs::exists(store()));
    EXPECT_EQ(import("good", {"--host", "elsewhere.example", "--force"}).code, 1);
}

TEST_F(ImportRefused, LeavesAStoreAsItIs) {
    ASSERT_EQ(import("good-ec").code, 0);
    const Snapshot before = snapshotOf(store());
    for (const Row& row : rows) {
        EXPECT_EQ(import(row.name).code, 7) << row.name;
    }
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(ImportRefused, SaysItOnStandardErrorWithoutJson) {
    Call one = call({"import", pfx("expired"), "--store", store(), "--password-stdin"});
    one.input = "assist\n";
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 7);
    EXPECT_NE(ended.err, "");
    EXPECT_NE(ended.out, "");
}

TEST_F(ImportRefused, TakesNoFolder) {
    for (const std::string& what : {folder().string(), std::string(ASSISTCERT_FIXTURES)}) {
        const Ended ended = open({"import", what, "--store", store()});
        EXPECT_EQ(ended.code, 3);
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "file-unreadable");
    }
}

}  // namespace
}  // namespace clitests
