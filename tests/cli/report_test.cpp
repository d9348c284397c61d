// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"
#include "tests/cli/shapes.h"

namespace clitests {
namespace {

class Report : public Sandbox {
  protected:
    [[nodiscard]] fs::path place(const std::string& ending) const { return folder() / ("report." + ending); }

    /// importWith imports with a report of that ending.
    [[nodiscard]] Ended importWith(const std::string& name, const std::string& ending,
                                   const std::vector<std::string>& more = {}) const {
        std::vector<std::string> arguments{"--report", place(ending).string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return import(name, arguments);
    }

    /// reported is the report.json that the import has left.
    [[nodiscard]] Json reported() const { return Json::parse(contentOf(place("json")), nullptr, false); }
};

/// expectShared: what both documents have is the same in both.
void expectShared(Json document, const Json& report) {
    EXPECT_EQ(document["report"]["error"], nullptr);
    document.erase("report");
    for (const auto& [key, value] : document.items()) {
        ASSERT_TRUE(report.contains(key)) << key;
        EXPECT_EQ(report[key], value) << key;
    }
}

TEST_F(Report, AsJsonHoldsTheDocumentAndMore) {
    const Ended ended = importWith("good", "json", {"--host", "assist.example.com"});
    EXPECT_EQ(ended.code, 0);
    const Json report = reported();
    expectShared(documentOf(ended), report);
    expectShape(documentOf(ended), importShape());
    expectShape(report, fileShape());
    EXPECT_EQ(report["outcome"], "imported");
    EXPECT_EQ(report["size"], fs::file_size(pfx("good")));
    EXPECT_EQ(report["store"], storeAsShown());
    EXPECT_EQ(report["hosts"], Json::array({"assist.example.com"}));
    EXPECT_TRUE(report["computer"].is_string());
    EXPECT_TRUE(report["account"].is_string());
}

TEST_F(Report, NamesTheFileByItsWholePath) {
    EXPECT_EQ(importWith("good", "json").code, 0);
    EXPECT_EQ(reported()["file"], pfx("good"));
}

TEST_F(Report, IsWrittenHoweverTheImportEnds) {
    struct Row {
        std::string name;
        std::vector<std::string> more;
        int code;
        std::string outcome;
    };
    const std::vector<Row> rows{{"good", {"--dry-run"}, 0, "rehearsed"},
                                {"expired", {}, 7, "refused"},
                                {"expired", {"--dry-run"}, 7, "refused"},
                                {"empty", {"--force"}, 7, "refused"},
                                {"good", {"--certificate", std::string(40, 'A')}, 6, "failed"},
                                {"good", {}, 0, "imported"},
                                {"good", {}, 0, "already-installed"},
                                {"good", {"--dry-run"}, 0, "already-installed"},
                                {"expired", {"--force"}, 1, "imported"}};
    for (const Row& row : rows) {
        const Ended ended = importWith(row.name, "json", row.more);
        EXPECT_EQ(ended.code, row.code) << row.name << Json(row.more);
        ASSERT_TRUE(fs::exists(place("json"))) << row.name << Json(row.more);
        EXPECT_EQ(reported()["outcome"], row.outcome) << row.name << Json(row.more);
        expectShared(documentOf(ended), reported());
        fs::remove(place("json"));
    }
    EXPECT_EQ(documentOf(inStore({"list"}))["certificates"].size(), 2U);
}

TEST_F(Report, SaysWhatWasForced) {
    ASSERT_EQ(importWith("expired", "json", {"--force"}).code, 1);
    EXPECT_EQ(reported()["forced"], Json::array({"expired"}));
    ASSERT_EQ(importWith("cn-only", "html", {"--force"}).code, 1);
    EXPECT_NE(contentOf(place("html")).find("Imported in spite of errors"), std::string::npos);
}

TEST_F(Report, AsAPageNamesWhatIsSoughtLater) {
    ASSERT_EQ(importWith("with-attributes", "html").code, 0);
    const std::string page = contentOf(place("html"));
    for (const std::string& part :
         {std::string("<!DOCTYPE html>"), std::string("with-attributes.pfx"), std::string("Assist"),
          thumbprintOf("leaf"), std::string("assistcert undo "), store()}) {
        EXPECT_NE(page.find(part), std::string::npos) << part;
    }
}

// No display, no fonts of a desktop, and nobody who says so in the environment.
TEST_F(Report, AsPdfNeedsNoDisplay) {
    const Ended ended = importWith("good", "PDF");
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(ended.err, "");
    EXPECT_TRUE(contentOf(place("PDF")).starts_with("%PDF-"));
    // Where case does not count, it is the same file.
    fs::remove(place("PDF"));
    const Ended joined = open({"import", pfx("good-ec"), "--store", store(), "--report=" + place("pdf").string()});
    EXPECT_EQ(joined.code, 0) << joined.err;
    EXPECT_TRUE(contentOf(place("pdf")).starts_with("%PDF-"));
}

TEST_F(Report, AsPdfLeavesThePlatformToWhoeverChoseOne) {
    Call one = call({"import", pfx("good"), "--store", store(), "--password-stdin", "--report", place("pdf").string()});
    one.input = std::string(goodPassword) + "\n";
    one.environment["QT_QPA_PLATFORM"] = "minimal";
    EXPECT_EQ(runToEnd(one).code, 0);
    fs::remove(place("pdf"));
    one.environment["QT_QPA_PLATFORM"] = "no-such-platform";
    const Ended ended = runToEnd(one);
    EXPECT_NE(ended.code, 0);
    EXPECT_NE(ended.err.find("platform plugin"), std::string::npos) << ended.err;
    EXPECT_FALSE(fs::exists(place("pdf")));
}

TEST_F(Report, IsToldToAPerson) {
    Call one =
        call({"import", pfx("good"), "--store", store(), "--password-stdin", "--report", place("html").string()});
    one.input = std::string(goodPassword) + "\n";
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 0);
    EXPECT_NE(ended.out.find(place("html").string()), std::string::npos);
}

TEST_F(Report, TakesThePlaceOfAFormerOne) {
    writeFile(place("html"), std::string(100000, 'x'));
    ASSERT_EQ(importWith("good", "html").code, 0);
    EXPECT_EQ(contentOf(place("html")).find("xxxx"), std::string::npos);
}

TEST_F(Report, IsNotWrittenWhereTheFileDoesNotOpen) {
    for (const char* name : {"empty-password", "is-not-there"}) {
        EXPECT_NE(importWith(name, "html").code, 0) << name;
        EXPECT_FALSE(fs::exists(place("html"))) << name;
    }
}

TEST_F(Report, HoldsNoSecret) {
    const std::string pem = contentOf(fixture("keys/leaf.pem"));
    const std::string lineOfKey = pem.substr(pem.find('\n') + 1, 60);
    const std::string secret = "Geheim-Wort-4711";
    Call made;
    made.words = {ASSISTCERT_PFX_WRITER,
                  "--out",
                  (folder() / "made.pfx").string(),
                  "--password",
                  secret,
                  "--cert",
                  fixture("certificates/leaf.pem"),
                  "--key",
                  fixture("keys/leaf.pem")};
    ASSERT_EQ(runToEnd(made).code, 0);
    for (const char* ending : {"html", "json", "pdf"}) {
        Call one = call({"import", (folder() / "made.pfx").string(), "--store", store(), "--report",
                         place(ending).string(), "--exportable"});
        one.environment["ASSISTCERT_PASSWORD"] = secret;
        ASSERT_EQ(runToEnd(one).code, 0) << ending;
        const std::string text = contentOf(place(ending));
        EXPECT_FALSE(text.empty());
        EXPECT_EQ(text.find(secret), std::string::npos) << ending;
        EXPECT_EQ(text.find(lineOfKey), std::string::npos) << ending;
        EXPECT_EQ(text.find("PRIVATE KEY"), std::string::npos) << ending;
        fs::remove_all(store());
    }
}

}  // namespace
}  // namespace clitests
