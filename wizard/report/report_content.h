// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "wizard/report/report.h"

namespace wizard::report {

// A report in words and in the order of the page, whatever draws it. All of it is plain text, fit to be shown; the one
// who draws it escapes it.

/// ContentRow is a value behind its label.
struct ContentRow {
    enum class Look { Text, Code };  ///< Code: to be read or copied digit by digit.
    QString label;
    QString value;
    Look look = Look::Text;
};

/// ContentGroup are rows that belong together.
struct ContentGroup {
    QString heading;  ///< Empty where the section's own is enough.
    std::vector<ContentRow> rows;
};

/// ContentFinding is a finding with its remedy.
struct ContentFinding {
    certcore::Severity severity = certcore::Severity::Info;
    QString word;  ///< Such as Warning.
    QString title;
    QString remedy;
};

/// ContentSection is a part of the report under a heading of its own.
struct ContentSection {
    enum class Look { Plain, Card };  ///< Card: the one that the reader comes back for.
    QString heading;
    Look look = Look::Plain;
    QStringList paragraphs;
    std::vector<ContentFinding> findings;
    std::vector<ContentGroup> groups;
    QStringList list;
};

/// Tone is what the first glance at a report should tell.
enum class Tone { Good, Mind, Stop };

/// ReportContent is the whole report.
struct ReportContent {
    QString title;
    QString headline;  ///< How it ended, in a word or two.
    Tone tone = Tone::Good;
    QStringList sentences;  ///< What that means and what to do now; the verdict is one of them.
    std::vector<ContentSection> sections;
    QString footer;
};

/// contentOf puts a report into words.
[[nodiscard]] ReportContent contentOf(const ImportReport& report);

}  // namespace wizard::report
