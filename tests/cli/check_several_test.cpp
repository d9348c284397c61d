// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

using testing::ElementsAre;

class CheckSeveral : public Sandbox {
  protected:
    void put(const std::string& fixtureName, const std::string& path) const {
        fs::create_directories((folder() / path).parent_path());
        fs::copy(fixture(fixtureName), folder() / path);
    }

    [[nodiscard]] static std::vector<std::string> filesOf(const Json& document) {
        std::vector<std::string> files;
        for (const Json& one : document.value("files", Json::array())) {
            files.push_back(fs::path(one.value("file", "")).filename());
        }
        return files;
    }
};

TEST_F(CheckSeveral, KeepsTheirOrder) {
    const Json document =
        documentOf(open({"check", pfx("rsa-3072"), pfx("good"), pfx("expired"), pfx("cn-only"), pfx("good")}));
    EXPECT_THAT(filesOf(document), ElementsAre("rsa-3072.pfx", "good.pfx", "expired.pfx", "cn-only.pfx", "good.pfx"));
    EXPECT_FALSE(document.contains("file"));
    for (const Json& one : document["files"]) {
        expectShape(one, fileShape());
    }
}

TEST_F(CheckSeveral, PutsAnErrorWhereAFileCannotBeOpened) {
    const Ended ended = open({"check", pfx("good"), fixture("archive.zip"), pfx("is-not-there"), pfx("good")});
    const Json document = documentOf(ended);
    EXPECT_EQ(ended.code, 3);
    ASSERT_EQ(document["files"].size(), 4U);
    EXPECT_EQ(errorCodeOf(document["files"][0]), "");
    EXPECT_EQ(errorCodeOf(document["files"][1]), "not-a-pfx");
    EXPECT_EQ(document["files"][1]["file"], fixture("archive.zip"));
    EXPECT_EQ(errorCodeOf(document["files"][2]), "file-unreadable");
    EXPECT_EQ(errorCodeOf(document["files"][3]), "");
    EXPECT_FALSE(document.contains("error"));
}

TEST_F(CheckSeveral, ExitsWithTheHighestOfTheirCodes) {
    struct Row {
        std::vector<std::string> files;
        int exit;
    };
    const std::vector<Row> rows{
        {{pfx("good"), pfx("good-ec")}, 0},
        {{pfx("good"), pfx("expired")}, 1},
        {{pfx("expired"), fixture("archive.zip"), pfx("good")}, 3},
        {{pfx("empty-password"), fixture("archive.zip")}, 4},
        {{pfx("mac-iterations-20-million"), pfx("empty-password"), fixture("text.txt"), pfx("expired")}, 5},
    };
    for (const Row& row : rows) {
        std::vector<std::string> arguments = row.files;
        arguments.insert(arguments.begin(), "check");
        EXPECT_EQ(open(arguments).code, row.exit) << row.files.front();
        Call plain = call(arguments);
        plain.words.emplace_back("--password-stdin");
        plain.input = "assist\n";
        const Ended ended = runToEnd(plain);
        EXPECT_EQ(ended.code, row.exit) << row.files.front() << "\n" << ended.err;
    }
}

TEST_F(CheckSeveral, LooksForPfxFilesBelowAFolder) {
    put("good.pfx", "in/b.pfx");
    put("good-ec.pfx", "in/deep/er/a.p12");
    put("expired.pfx", "in/deep/Z.PFX");
    put("good.pfx", "in/good.txt");
    put("archive.zip", "in/archive.zip");
    fs::create_directories(folder() / "in" / "a-folder.pfx");
    const Ended ended = open({"check", (folder() / "in").string()});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(filesOf(documentOf(ended)), testing::UnorderedElementsAre("b.pfx", "a.p12", "Z.PFX"));
}

TEST_F(CheckSeveral, SaysTheSameOfAFolderEachTime) {
    put("good.pfx", "in/b.pfx");
    put("good.pfx", "in/a/c.pfx");
    put("good.pfx", "in/d.p12");
    const Json first = documentOf(open({"check", (folder() / "in").string()}));
    EXPECT_EQ(first, documentOf(open({"check", (folder() / "in").string()})));
    EXPECT_EQ(first["files"].size(), 3U);
}

TEST_F(CheckSeveral, KeepsAFoldersPlaceAmongFiles) {
    put("good-ec.pfx", "in/one.pfx");
    const Json document = documentOf(open({"check", pfx("good"), (folder() / "in").string(), pfx("cn-only")}));
    EXPECT_THAT(filesOf(document), ElementsAre("good.pfx", "one.pfx", "cn-only.pfx"));
}

TEST_F(CheckSeveral, GivesAListForAFolderWithOneFile) {
    put("good.pfx", "in/one.pfx");
    EXPECT_THAT(filesOf(documentOf(open({"check", (folder() / "in").string()}))), ElementsAre("one.pfx"));
}

TEST_F(CheckSeveral, FindsNothingInAnEmptyFolder) {
    fs::create_directory(folder() / "in");
    const Ended ended = open({"check", (folder() / "in").string()});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["files"], Json::array());
}

TEST_F(CheckSeveral, AppliesHostsToEachFile) {
    const Json document = documentOf(open({"check", pfx("good"), pfx("cn-only"), "--host", "elsewhere.example"}));
    for (const Json& one : document["files"]) {
        EXPECT_EQ(one["hosts_checked"], true);
        EXPECT_TRUE(hasFinding(one, "host-not-covered"));
    }
}

TEST_F(CheckSeveral, OpensAllWithOnePassword) {
    const Ended ended = open({"check", pfx("good"), pfx("good-3des-sha1"), pfx("good-rc2"), pfx("no-mac")});
    EXPECT_EQ(ended.code, 0);
    const Json document = documentOf(ended);
    EXPECT_EQ(document["files"].size(), 4U);
    for (const Json& one : document["files"]) {
        EXPECT_EQ(errorCodeOf(one), "") << one["file"];
    }
}

}  // namespace
}  // namespace clitests
