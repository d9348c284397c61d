// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_html.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include "tests/support/fixtures.h"
#include "tests/wizard/report/made_report.h"

namespace wizard::report {
namespace {

// What the page is made of; anything else in angle brackets was a stranger's.
const QStringList knownTags{
    QStringLiteral("html"),  QStringLiteral("head"), QStringLiteral("meta"),  QStringLiteral("title"),
    QStringLiteral("style"), QStringLiteral("body"), QStringLiteral("main"),  QStringLiteral("h1"),
    QStringLiteral("h2"),    QStringLiteral("h3"),   QStringLiteral("p"),     QStringLiteral("section"),
    QStringLiteral("table"), QStringLiteral("tr"),   QStringLiteral("th"),    QStringLiteral("td"),
    QStringLiteral("code"),  QStringLiteral("bdi"),  QStringLiteral("ul"),    QStringLiteral("ol"),
    QStringLiteral("li"),    QStringLiteral("span"), QStringLiteral("footer")};

void expectKnownTagsAlone(const QString& html) {
    static const QRegularExpression tag(QStringLiteral("<(/?)([^>]*)>"));
    static const QRegularExpression attributes(
        QStringLiteral("^(\\w+)( (class|lang|charset|name|content|scope|http-equiv)=\"[^\"<>]*\")*$"));
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QString inside = found.next().captured(2);
        if (inside == u"!DOCTYPE html") {
            continue;
        }
        const auto parts = attributes.match(inside);
        EXPECT_TRUE(parts.hasMatch()) << inside.toStdString();
        EXPECT_TRUE(knownTags.contains(parts.captured(1))) << inside.toStdString();
    }
}

// Every tag that is opened is closed again, in turn.
void expectWellFormed(QString html) {
    html.replace(QRegularExpression(QStringLiteral("<meta ([^>]*)>")), QStringLiteral("<meta \\1/>"));
    html.remove(QStringLiteral("<!DOCTYPE html>"));
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
}

TEST(ReportHtml, IsAWholePageForEveryEnding) {
    for (const ImportReport& report : everyEnding()) {
        const QString html = reportHtml(report);
        EXPECT_TRUE(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"));
        EXPECT_TRUE(html.contains(u"<meta charset=\"utf-8\">"));
        EXPECT_TRUE(html.contains(u"<title>"));
        expectKnownTagsAlone(html);
        expectWellFormed(html);
    }
}

TEST(ReportHtml, NeedsNothingBesideItself) {
    for (const ImportReport& report : everyEnding()) {
        const QString html = reportHtml(report);
        for (const char* reference : {"src=", "href=", "url(", "@import", "http:", "https:", "<script", "<link", "<img",
                                      "<iframe", "javascript:", "onload", "//"}) {
            EXPECT_FALSE(html.contains(QString::fromLatin1(reference), Qt::CaseInsensitive)) << reference;
        }
        EXPECT_TRUE(html.contains(u"default-src 'none'"));
    }
}

TEST(ReportHtml, FitsPaperAndBothSchemes) {
    const QString html = reportHtml(importedReport());
    EXPECT_TRUE(html.contains(u"@media (prefers-color-scheme: dark)"));
    EXPECT_TRUE(html.contains(u"@media print"));
}

TEST(ReportHtml, BeginsWithTheVerdictAndThenTheThumbprint) {
    const QString html = reportHtml(importedReport());
    const qsizetype verdict = html.indexOf(u"Go on, and put these notes into the ticket");
    const qsizetype thumbprint = html.indexOf(QString::fromStdString(leafThumbprint()));
    const qsizetype finding = html.indexOf(u"The chain leads to");
    EXPECT_GT(verdict, 0);
    EXPECT_GT(thumbprint, verdict);
    EXPECT_GT(finding, thumbprint);
}

TEST(ReportHtml, EscapesWhatStrangersWrote) {
    for (const char* hostile :
         {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style></head><body onload='x'>",
          "' onmouseover='alert(1)", "&lt;b&gt; & <b>", "]]><!--", "</title><script>", "${x}{{7*7}}"}) {
        const QString html = reportHtml(hostileReport(hostile));
        EXPECT_TRUE(html.contains(QString::fromUtf8(hostile).toHtmlEscaped())) << hostile;
        expectKnownTagsAlone(html);
        expectWellFormed(html);
    }
}

TEST(ReportHtml, ShowsNothingThatCannotBeSeen) {
    for (const std::string& hostile :
         {std::string("moc.\u202Elive"), std::string("a\u200Eb\u2066c"), std::string("tab\tend"),
          std::string("line\nforged: Go on"), std::string("\x1B[2J"), std::string("\x7F\u009B")}) {
        const QString html = reportHtml(hostileReport(hostile));
        for (const QChar character : html) {
            const bool isPlain = character == u'\n' || character.category() != QChar::Other_Control;
            EXPECT_TRUE(isPlain && character.category() != QChar::Other_Format) << hostile << int{character.unicode()};
        }
        EXPECT_FALSE(html.contains(u"\nforged"));
        EXPECT_TRUE(html.contains(QChar::ReplacementCharacter));
    }
}

}  // namespace
}  // namespace wizard::report
