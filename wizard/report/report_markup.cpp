// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_content.h"
#include "wizard/report/report_pdf.h"

namespace wizard::report {

namespace {

// Paper is white and often printed in grey: dark colours, and every meaning stands in words, too.
QString colourOf(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return QStringLiteral("#0b5a2b");
        case Tone::Mind:
            return QStringLiteral("#6b4300");
        case Tone::Stop:
            return QStringLiteral("#8a1420");
    }
    return {};
}

QString colourOf(certcore::Severity severity) {
    switch (severity) {
        case certcore::Severity::Info:
            return QStringLiteral("#1b1f24");
        case certcore::Severity::Warning:
            return colourOf(Tone::Mind);
        case certcore::Severity::Error:
            return colourOf(Tone::Stop);
    }
    return {};
}

QString paragraph(const QString& plain) {
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px\">") + plain.toHtmlEscaped() +
           QStringLiteral("</p>");
}

QString heading(const QString& plain) {
    return QStringLiteral("<h2 style=\"font-size:11pt; font-weight:600; margin-top:16px; margin-bottom:4px\">") +
           plain.toHtmlEscaped() + QStringLiteral("</h2>");
}

QString findingMarkup(const ContentFinding& finding) {
    return QStringLiteral("<p style=\"margin-top:4px; margin-bottom:6px\"><span style=\"font-weight:600; color:") +
           colourOf(finding.severity) + QStringLiteral("\">") + finding.word.toHtmlEscaped() +
           QStringLiteral(":</span> ") + finding.title.toHtmlEscaped() +
           QStringLiteral("<br><span style=\"color:#474f58\">") + finding.remedy.toHtmlEscaped() +
           QStringLiteral("</span></p>");
}

QString groupMarkup(const ContentGroup& group) {
    QString markup;
    if (!group.heading.isEmpty()) {
        markup += QStringLiteral("<h3 style=\"font-size:10pt; font-weight:600; margin-top:8px; margin-bottom:2px\">") +
                  group.heading.toHtmlEscaped() + QStringLiteral("</h3>");
    }
    markup += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">");
    for (const ContentRow& row : group.rows) {
        const QString value = row.look == ContentRow::Look::Code
                                  ? QStringLiteral("<code style=\"font-size:8.5pt\">") + row.value.toHtmlEscaped() +
                                        QStringLiteral("</code>")
                                  : row.value.toHtmlEscaped();
        markup += QStringLiteral("<tr><td width=\"29%\" style=\"color:#474f58\">") + row.label.toHtmlEscaped() +
                  QStringLiteral("</td><td width=\"71%\">") + value + QStringLiteral("</td></tr>");
    }
    return markup + QStringLiteral("</table>");
}

QString listMarkup(const QStringList& list) {
    QString items;
    for (const QString& one : list) {
        items += QStringLiteral("<li style=\"margin-bottom:3px\">") + one.toHtmlEscaped() + QStringLiteral("</li>");
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ol>") + items + QStringLiteral("</ol>");
}

QString sectionMarkup(const ContentSection& section) {
    QString markup;
    for (const QString& one : section.paragraphs) {
        markup += paragraph(one);
    }
    for (const ContentFinding& finding : section.findings) {
        markup += findingMarkup(finding);
    }
    for (const ContentGroup& group : section.groups) {
        markup += groupMarkup(group);
    }
    markup += listMarkup(section.list);
    if (section.look == ContentSection::Look::Card) {
        markup = QStringLiteral(
                     "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"8\" "
                     "style=\"border-collapse:collapse; border-color:#474f58\"><tr><td>") +
                 markup + QStringLiteral("</td></tr></table>");
    }
    return heading(section.heading) + markup;
}

QString verdictMarkup(const ReportContent& content) {
    QString markup =
        QStringLiteral("<p style=\"font-size:18pt; font-weight:600; margin-top:0; margin-bottom:4px; color:") +
        colourOf(content.tone) + QStringLiteral("\">") + content.headline.toHtmlEscaped() + QStringLiteral("</p>");
    for (const QString& sentence : content.sentences) {
        markup += paragraph(sentence);
    }
    return markup;
}

}  // namespace

QString reportMarkup(const ImportReport& report) {
    const ReportContent content = contentOf(report);
    QString markup = QStringLiteral("<html><body><p style=\"font-size:11pt; color:#474f58\">") +
                     content.title.toHtmlEscaped() + QStringLiteral("</p>") + verdictMarkup(content);
    for (const ContentSection& section : content.sections) {
        markup += sectionMarkup(section);
    }
    return markup + QStringLiteral("<p style=\"margin-top:16px; color:#474f58\">") + content.footer.toHtmlEscaped() +
           QStringLiteral("</p></body></html>");
}

}  // namespace wizard::report
