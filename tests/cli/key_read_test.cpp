// SPDX-License-Identifier: Apache-2.0
// Who may read the new key: a folder keeps no such list. What Windows' stores do stands in tests/windows.
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class KeyRead : public Sandbox {};

TEST_F(KeyRead, IsNotSupportedInAFolder) {
    ASSERT_EQ(import("good").code, 0);
    const Snapshot before = snapshotOf(store());
    const std::vector<std::vector<std::string>> calls{
        {"--key-read", "NT AUTHORITY\\NETWORK SERVICE"},
        {"--key-read", "NT AUTHORITY\\NETWORK SERVICE", "--dry-run"},
        {"--key-read", "S-1-5-20", "--key-read", "nobody"},
        {"--key-read-as", thumbprintOf("leaf")},
    };
    for (const auto& more : calls) {
        const Ended ended = import("good-ec", more);
        EXPECT_EQ(ended.code, 8) << Json(more);
        const Json document = documentOf(ended);
        EXPECT_EQ(errorCodeOf(document), "not-supported") << Json(more);
        EXPECT_NE(document["error"]["message"].get<std::string>().find("folder"), std::string::npos) << document;
    }
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(KeyRead, OfACertificateThatIsNotThereIsNotFound) {
    const Ended ended = import("good", {"--key-read-as", thumbprintOf("leaf")});
    EXPECT_EQ(ended.code, 6);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "not-found");
}

TEST_F(KeyRead, NeedsAnAccountAndAThumbprint) {
    for (const std::vector<std::string>& more :
         {std::vector<std::string>{"--key-read", ""}, {"--key-read-as", ""}, {"--key-read-as", "ABC"}}) {
        const Ended ended = import("good", more);
        EXPECT_EQ(ended.code, 2) << Json(more);
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << Json(more);
    }
    EXPECT_FALSE(fs::exists(store()));
}

TEST_F(KeyRead, IsEmptyWhereNobodyWasNamed) {
    const Json plan = documentOf(import("good", {"--dry-run"}))["plan"];
    EXPECT_EQ(plan["key_read"], Json::array());
    const Json document = documentOf(import("good"));
    EXPECT_EQ(document["receipt"]["key_read"], Json::array());
    EXPECT_FALSE(document.contains("key_read_as"));
}

}  // namespace
}  // namespace clitests
