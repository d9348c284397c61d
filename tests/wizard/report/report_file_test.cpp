// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_file.h"

#include <gtest/gtest.h>

#include "tests/support/child_process.h"
#include "tests/support/fixtures.h"
#include "tests/wizard/report/made_report.h"

namespace wizard::report {
namespace {

namespace fs = std::filesystem;
using certcore::ErrorCause;
using testing_support::causeIn;
using testing_support::fileText;

class ReportFile : public testing::Test {
  protected:
    [[nodiscard]] const fs::path& folder() const { return m_folder.path(); }
    [[nodiscard]] QString place(const std::string& name) const {
        return QString::fromStdString((folder() / name).string());
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(folder())) {
            found.push_back(entry.path().filename().string());
        }
        return found;
    }

  private:
    testing_support::TemporaryFolder m_folder;
};

TEST_F(ReportFile, GoesByItsEnding) {
    const ImportReport report = importedReport();
    for (const auto& [name, begin] : std::vector<std::pair<std::string, std::string>>{{"a.html", "<!DOCTYPE html>"},
                                                                                      {"a.HTM", "<!DOCTYPE html>"},
                                                                                      {"a.b.PDF", "%PDF-"},
                                                                                      {"a.pdf.json", "{"},
                                                                                      {"a b.JSON", "{"}}) {
        ASSERT_TRUE(writeReport(report, place(name))) << name;
        EXPECT_TRUE(fileText(folder() / name).starts_with(begin)) << name;
    }
    EXPECT_EQ(names().size(), 5U);
}

TEST_F(ReportFile, HasNoOtherEndings) {
    for (const char* name : {"report", "report.txt", "html", "report.html.bak", "report.", "report.xhtml", ""}) {
        const auto written = writeReport(importedReport(), place(name));
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().cause, ErrorCause::UsageWrong) << name;
        EXPECT_NE(written.error().subject.find(".html, .pdf or .json"), std::string::npos);
    }
    EXPECT_TRUE(names().empty());
}

TEST_F(ReportFile, TakesThePlaceOfAFormerOne) {
    testing_support::writeFile(folder() / "r.html", std::string(100000, 'x'));
    ASSERT_TRUE(writeReport(importedReport(), place("r.html")));
    const std::string text = fileText(folder() / "r.html");
    EXPECT_TRUE(text.ends_with("</html>\n"));
    EXPECT_EQ(text.find("xxxx"), std::string::npos);
    EXPECT_EQ(names(), std::vector<std::string>{"r.html"});
}

TEST_F(ReportFile, WantsItsFolder) {
    EXPECT_EQ(causeIn(writeReport(importedReport(), place("gone/r.html"))), ErrorCause::ReportFolderMissing);
    testing_support::writeFile(folder() / "file", "content");
    EXPECT_EQ(causeIn(writeReport(importedReport(), place("file/r.html"))), ErrorCause::ReportFolderMissing);
    EXPECT_EQ(fileText(folder() / "file"), "content");
}

TEST_F(ReportFile, DoesNotTakeThePlaceOfAFolder) {
    fs::create_directory(folder() / "r.html");
    EXPECT_EQ(causeIn(writeReport(importedReport(), place("r.html"))), ErrorCause::ReportNotWritten);
    EXPECT_TRUE(fs::is_directory(folder() / "r.html"));
}

std::string causeOfWriting(const ImportReport& report, const QString& path) {
    const auto cause = causeIn(writeReport(report, path));
    return cause ? std::to_string(static_cast<int>(*cause)) : "written";
}

std::string textOf(ErrorCause cause) {
    return std::to_string(static_cast<int>(cause));
}

TEST_F(ReportFile, SaysWhenItMayNotBeWritten) {
    const ImportReport report = importedReport();
    testing_support::writeFile(folder() / "r.html", "former");
    fs::permissions(folder(), fs::perms(0555));
    const auto said = testing_support::asNobody([&] { return causeOfWriting(report, place("r.html")); });
    const auto saidOfNew = testing_support::asNobody([&] { return causeOfWriting(report, place("new.json")); });
    fs::permissions(folder(), fs::perms(0755));
    EXPECT_EQ(said, textOf(ErrorCause::ReportAccessDenied));
    EXPECT_EQ(saidOfNew, textOf(ErrorCause::ReportAccessDenied));
    EXPECT_EQ(fileText(folder() / "r.html"), "former");
    EXPECT_EQ(names(), std::vector<std::string>{"r.html"});
}

TEST_F(ReportFile, SaysWhenTheDiskIsFullAndLeavesTheFormerOne) {
    const ImportReport report = importedReport();
    const auto said = testing_support::onSmallDisk(folder(), "size=8k", [&] {
        testing_support::writeFile(folder() / "r.html", "former");
        const std::string cause = causeOfWriting(report, place("r.html"));
        return cause + " " + fileText(folder() / "r.html") + " " + std::to_string(names().size());
    });
    if (said == "left out") {
        GTEST_SKIP() << "left out: needs root, and the right to mount";
    }
    EXPECT_EQ(said, textOf(ErrorCause::ReportDiskFull) + " former 1");
}

// No part of a secret ever gets into the values, so this looks at what all forms are made from.
TEST_F(ReportFile, HoldsNoKeyAndNoPassword) {
    std::string key = fileText(testing_support::fixtureFolder() / "keys/leaf.pem");
    key = key.substr(key.find('\n') + 1, 48);
    for (const char* name : {"r.html", "r.json", "r.pdf"}) {
        ASSERT_TRUE(writeReport(importedReport(), place(name)));
        const std::string text = fileText(folder() / name);
        EXPECT_EQ(text.find(key), std::string::npos);
        EXPECT_EQ(text.find("PRIVATE KEY"), std::string::npos);
    }
}

}  // namespace
}  // namespace wizard::report
