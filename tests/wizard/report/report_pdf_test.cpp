// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_pdf.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

#include "tests/support/fixtures.h"
#include "tests/wizard/report/made_report.h"

namespace wizard::report {
namespace {

// What QTextDocument makes of the markup is what it draws.
QString drawnText(const ImportReport& report) {
    QTextDocument document;
    document.setHtml(reportMarkup(report));
    return document.toPlainText();
}

TEST(ReportPdf, IsAPdfForEveryEnding) {
    for (const ImportReport& report : everyEnding()) {
        const QByteArray bytes = reportPdf(report);
        EXPECT_TRUE(bytes.startsWith("%PDF-"));
        EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
        EXPECT_TRUE(bytes.contains("/Title"));
    }
}

TEST(ReportPdf, IsDrawnFromTheWholeReport) {
    const QString text = drawnText(importedReport());
    for (const char* part : {"Imported", "Go on, and put these notes into the ticket", "Thumbprint",
                             "The chain leads to", "What was written", "assistcert undo 20261122T205501Z-3F9A2C",
                             "Next steps", "ASSIST-01", "This report holds no password and no private key."}) {
        EXPECT_TRUE(text.contains(QString::fromLatin1(part))) << part;
    }
    EXPECT_TRUE(text.contains(QString::fromStdString(leafThumbprint())));
}

// For who copies the thumbprint out of it.
TEST(ReportPdf, HoldsTheThumbprintAsText) {
    if (QString::fromLatin1(PDFTOTEXT).isEmpty()) {
        GTEST_SKIP() << "left out: pdftotext (poppler-utils) is not installed";
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(reportPdf(importedReport()));
    file.close();
    QProcess program;
    program.start(QString::fromLatin1(PDFTOTEXT), {path, QStringLiteral("-")});
    ASSERT_TRUE(program.waitForFinished());
    const QByteArray text = program.readAllStandardOutput();
    EXPECT_TRUE(text.contains(leafThumbprint().c_str()));
    EXPECT_TRUE(text.contains("Page 1 of"));
}

TEST(ReportPdf, EscapesWhatStrangersWrote) {
    for (const char* hostile : {"<b>bold</b>", "<img src=\"/etc/passwd\">", "</table></body>", "&amp;"}) {
        EXPECT_TRUE(drawnText(hostileReport(hostile)).contains(QString::fromLatin1(hostile))) << hostile;
    }
}

TEST(ReportPdf, DrawsAVeryLongName) {
    EXPECT_TRUE(reportPdf(hostileReport(std::string(60, 'x') + std::string(5000, 'y'))).startsWith("%PDF-"));
}

}  // namespace
}  // namespace wizard::report
