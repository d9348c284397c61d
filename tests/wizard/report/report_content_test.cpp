// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>
#include <algorithm>

#include "tests/support/fixtures.h"
#include "tests/wizard/report/made_report.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/verdict_text.h"

namespace wizard::report {
namespace {

QString allText(const ReportContent& content) {
    QStringList parts{content.title, content.headline};
    parts += content.sentences;
    for (const ContentSection& section : content.sections) {
        parts += section.heading;
        parts += section.paragraphs;
        parts += section.list;
        for (const ContentFinding& finding : section.findings) {
            parts += {finding.word, finding.title, finding.remedy};
        }
        for (const ContentGroup& group : section.groups) {
            for (const ContentRow& row : group.rows) {
                parts += row.label + QStringLiteral("=") + row.value;
            }
        }
    }
    return parts.join(u'\n');
}

const ContentSection* sectionOf(const ReportContent& content, const char* heading) {
    const auto found = std::ranges::find(content.sections, QString::fromLatin1(heading), &ContentSection::heading);
    return found == content.sections.end() ? nullptr : &*found;
}

TEST(ReportContent, HasTheCardFirstAndFiveThingsOnIt) {
    const ReportContent content = contentOf(importedReport());
    ASSERT_EQ(content.sections.front().look, ContentSection::Look::Card);
    const std::vector<ContentRow>& rows = content.sections.front().groups.front().rows;
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows[0].value, u"good.pfx");
    EXPECT_EQ(rows[2].value, u"CN=assist.example.com");
    EXPECT_TRUE(rows[3].value.startsWith(u"expires in"));
    EXPECT_EQ(rows[4].value.toStdString(), leafThumbprint());
    EXPECT_EQ(rows[4].look, ContentRow::Look::Code);
}

TEST(ReportContent, TellsWhichBindingsChanged) {
    const ReportContent content = contentOf(renewedReport());
    const ContentSection* section = sectionOf(content, "Bindings, changed");
    ASSERT_NE(section, nullptr);
    const std::vector<ContentRow>& rows = section->groups.front().rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].label, u"0.0.0.0:443");
    EXPECT_EQ(rows[0].value.toStdString(), leafThumbprint() + "; before: " + std::string(40, 'A'));
    EXPECT_TRUE(rows[1].value.endsWith(u"before: none")) << rows[1].value.toStdString();
    EXPECT_EQ(rows[2].value, u"20261122T205502Z-4B8C1D");

    ImportReport nothing = renewedReport();
    nothing.ending.binding = BindingSummary{};
    EXPECT_TRUE(allText(contentOf(nothing)).contains(u"Nothing on this computer uses a certificate"));
    EXPECT_EQ(sectionOf(contentOf(importedReport()), "Bindings"), nullptr);
}

TEST(ReportContent, TellsWhoMayReadTheKey) {
    ImportReport report = importedReport();
    EXPECT_FALSE(allText(contentOf(report)).contains(text::labelMayReadKey()));
    report.options.keyGrants = {{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", certcore::KeyRights::Read}};
    const QString all = allText(contentOf(report));
    EXPECT_TRUE(all.contains(text::labelMayReadKey() + QStringLiteral("=NT AUTHORITY\\NETWORK SERVICE")))
        << all.toStdString();
}

TEST(ReportContent, TellsEverythingOfAnImport) {
    const QString all = allText(contentOf(importedReport()));
    for (const char* part :
         {"ASSIST-01", "EXAMPLE\\clerk", "9.8.7", "Standard (Basic)", "Workspace ONE Assist", "/home/clerk/good.pfx",
          "2598 bytes", "PBES2 AES-256-CBC", "assist.example.com", "into Personal", "20261122T205501Z-3F9A2C",
          "assistcert undo 20261122T205501Z-3F9A2C", "RSA-2048", "Go back to the installer", "CN=Example Root CA"}) {
        EXPECT_TRUE(all.contains(QString::fromLatin1(part))) << part;
    }
}

TEST(ReportContent, TellsEveryFindingWithItsRemedy) {
    for (const ImportReport& report : everyEnding()) {
        ASSERT_FALSE(report.findings.empty());
        const QString all = allText(contentOf(report));
        for (const certcore::Finding& finding : report.findings) {
            EXPECT_TRUE(all.contains(text::describe(finding).title));
            EXPECT_TRUE(all.contains(text::describe(finding).remedy));
        }
    }
}

TEST(ReportContent, BeginsWithHowItEnded) {
    QSet<QString> headlines;
    for (const ImportReport& report : everyEnding()) {
        const ReportContent content = contentOf(report);
        EXPECT_FALSE(content.headline.isEmpty());
        EXPECT_FALSE(content.sentences.isEmpty());
        headlines.insert(content.headline);
    }
    EXPECT_EQ(headlines.size(), 6);
}

TEST(ReportContent, SaysThatNothingWasChangedUnlessItWas) {
    for (const ImportReport& report : everyEnding()) {
        const bool isImported = report.ending.outcome == Outcome::Imported;
        const ReportContent content = contentOf(report);
        EXPECT_NE(content.sentences.join(u' ').contains(u"Nothing was changed"), isImported)
            << content.headline.toStdString();
        EXPECT_EQ(sectionOf(content, "What was written") != nullptr, isImported);
        EXPECT_EQ(sectionOf(content, "How to take it back") != nullptr, isImported);
        EXPECT_EQ(sectionOf(content, "Next steps") != nullptr, isImported);
        EXPECT_EQ(sectionOf(content, "What an import would write") != nullptr,
                  report.ending.outcome == Outcome::Rehearsed);
    }
}

TEST(ReportContent, SaysWhyNotAndWhatToDo) {
    const ReportContent refused =
        contentOf(reportOn("expired.pfx", failedEnding(Outcome::Refused, certcore::ErrorCause::FindingsForbid)));
    EXPECT_EQ(refused.tone, Tone::Stop);
    EXPECT_EQ(refused.sentences.front(), text::verdictSentence(certcore::Verdict::DoesNotFit, true));
    EXPECT_TRUE(refused.sentences.join(u' ').contains(u"Not imported"));
    const ReportContent failed =
        contentOf(reportOn("good.pfx", failedEnding(Outcome::Failed, certcore::ErrorCause::StoreFull)));
    EXPECT_EQ(failed.tone, Tone::Stop);
    EXPECT_TRUE(failed.sentences.join(u' ').contains(u"Free some space"));
}

TEST(ReportContent, CallsACancelledImportCancelled) {
    const ReportContent content =
        contentOf(reportOn("good.pfx", failedEnding(Outcome::Failed, certcore::ErrorCause::CancelledByUser)));
    EXPECT_EQ(content.headline, u"Cancelled");
}

TEST(ReportContent, NamesTheErrorsGonePastAndWhoAllowedIt) {
    ImportReport report = importedReport();
    const ImportReport expired = reportOn("expired.pfx");
    report.findings = expired.findings;
    report.verdict = expired.verdict;
    report.ending.receipt->forced = {"expired"};
    EXPECT_TRUE(allText(contentOf(report)).contains(u"Who allowed it was not said"));
    report.circumstances.allowedBy = QStringLiteral("R. Head");
    const ReportContent content = contentOf(report);
    const QString all = allText(content);
    EXPECT_EQ(content.headline, u"Imported in spite of errors");
    EXPECT_EQ(content.tone, Tone::Stop);
    EXPECT_TRUE(all.contains(u"allowed by: R. Head"));
    EXPECT_TRUE(all.contains(QStringLiteral("Errors gone past=") + text::describe(expired.findings.front()).title));
    EXPECT_FALSE(all.contains(u"do not install this file"));
}

TEST(ReportContent, SaysWhenNamesWereNotChecked) {
    ImportReport report = reportOn("good.pfx");
    EXPECT_FALSE(allText(contentOf(report)).contains(u"were not checked"));
    report.hostsChecked = false;
    EXPECT_TRUE(allText(contentOf(report)).contains(u"were not checked"));
}

TEST(ReportContent, StandsWithoutAnyCertificate) {
    const ReportContent content =
        contentOf(reportOn("empty.pfx", failedEnding(Outcome::Refused, certcore::ErrorCause::FindingsMakeImpossible)));
    EXPECT_EQ(content.sections.front().groups.front().rows.size(), 1U);
}

// Of two servers none is the one, as long as nobody chose.
TEST(ReportContent, ShowsNoThumbprintToLookForWhereSeveralCouldBeMeant) {
    const ImportReport report = reportOn("two-servers.pfx");
    EXPECT_EQ(report.leaf(), nullptr);
    EXPECT_EQ(contentOf(report).sections.front().groups.front().rows.size(), 1U);
}

}  // namespace
}  // namespace wizard::report
