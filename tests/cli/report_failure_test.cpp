// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

class ReportFailure : public Sandbox {};

TEST_F(ReportFailure, OfAnUnknownEndingIsToldBeforeAnythingIsDone) {
    for (const char* name : {"report", "report.txt", "report.html.bak", ""}) {
        for (const std::string& file : {pfx("good"), std::string("/is/not/there.pfx")}) {
            const std::string place = *name == '\0' ? "" : (folder() / name).string();
            const Ended ended = open({"import", file, "--store", store(), "--report", place});
            EXPECT_EQ(ended.code, 2) << name;
            EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << name;
            EXPECT_NE(documentOf(ended)["error"]["message"].get<std::string>().find(".html, .pdf or .json"),
                      std::string::npos);
            EXPECT_FALSE(fs::exists(store()));
            EXPECT_FALSE(fs::exists(folder() / name) && *name != '\0') << name;
        }
    }
}

TEST_F(ReportFailure, LeavesTheImportAsItIs) {
    const std::string place = (folder() / "gone" / "report.html").string();
    const Ended ended = import("good", {"--report", place});
    EXPECT_EQ(ended.code, 6);
    const Json document = documentOf(ended);
    expectShape(document, importShape());
    EXPECT_EQ(document["report"]["file"], place);
    EXPECT_EQ(document["report"]["error"]["code"], "not-found");
    EXPECT_EQ(inStore({"verify", thumbprintOf("leaf")}).code, 0);
    EXPECT_FALSE(fs::exists(folder() / "gone"));
}

TEST_F(ReportFailure, IsToldAPersonTogetherWithWhatStands) {
    Call one = call({"import", pfx("good"), "--store", store(), "--password-stdin", "--report",
                     (folder() / "gone" / "report.html").string()});
    one.input = std::string(goodPassword) + "\n";
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 6);
    EXPECT_NE(ended.out.find("Imported"), std::string::npos);
    EXPECT_NE(ended.err.find("The report was not written"), std::string::npos);
    EXPECT_NE(ended.err.find("what was imported is imported"), std::string::npos);
    EXPECT_TRUE(fs::exists(fs::path(store()) / thumbprintOf("leaf")));
}

TEST_F(ReportFailure, DoesNotHideAWorseEnd) {
    const std::string place = (folder() / "gone" / "report.html").string();
    EXPECT_EQ(import("expired", {"--report", place}).code, 7);
    const Ended ended = import("expired", {"--report", place, "--force"});
    EXPECT_EQ(ended.code, 6);
    EXPECT_EQ(documentOf(ended)["receipt"]["thumbprint"], thumbprintOf("expired"));
}

TEST_F(ReportFailure, IsNeverHalfAFile) {
    fs::create_directory(folder() / "report.html");
    writeFile(folder() / "report.html" / "kept", "content");
    EXPECT_EQ(import("good", {"--report", (folder() / "report.html").string()}).code, 6);
    EXPECT_EQ(contentOf(folder() / "report.html" / "kept"), "content");
}

}  // namespace
}  // namespace clitests
