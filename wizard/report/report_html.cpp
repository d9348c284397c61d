// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_html.h"

#include "wizard/report/report_content.h"
#include "wizard/text/report_text.h"

namespace wizard::report {

namespace {

// Contrast of text is 7:1 at least, in both schemes. A severity is never told by colour alone: its word stands there.
constexpr auto* style = R"css(
:root { color-scheme: light dark; --page: #f4f5f7; --paper: #ffffff; --ink: #1b1f24; --soft: #474f58; --line: #d5d9de;
  --good: #0b5a2b; --goodwash: #e7f5ec; --mind: #6b4300; --mindwash: #fdf3dc; --stop: #8a1420; --stopwash: #fcebec; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14171a; --paper: #1d2125; --ink: #eceff2; --soft: #b9c1ca; --line: #3a4149;
    --good: #8fe0ae; --goodwash: #12301f; --mind: #f5cf85; --mindwash: #352a10; --stop: #ffb3b8; --stopwash: #3d171b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 0 0 .6rem; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; color: var(--soft); }
p { margin: .3rem 0; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem;
  margin: 0 0 1rem; overflow-wrap: anywhere; }
.card { border: 2px solid var(--soft); }
.verdict { border-left: .5rem solid; }
.verdict h2 { font-size: 1.6rem; line-height: 1.2; }
.good { border-left-color: var(--good); background: var(--goodwash); } .good h2 { color: var(--good); }
.mind { border-left-color: var(--mind); background: var(--mindwash); } .mind h2 { color: var(--mind); }
.stop { border-left-color: var(--stop); background: var(--stopwash); } .stop h2 { color: var(--stop); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem 0; border-top: 1px solid var(--line); }
tr:first-child > * { border-top: 0; }
th { width: 13rem; padding-right: 1rem; font-weight: 400; color: var(--soft); }
code { font: .95em/1.5 ui-monospace, Consolas, monospace; }
.card code { font-weight: 600; }
ul.findings { list-style: none; margin: 0; padding: 0; }
.findings li { padding: .5rem 0 .5rem .8rem; border-left: .25rem solid var(--line); margin: 0 0 .6rem; }
.findings .error { border-left-color: var(--stop); } .findings .warning { border-left-color: var(--mind); }
.word { font-weight: 700; } .error .word { color: var(--stop); } .warning .word { color: var(--mind); }
.remedy { color: var(--soft); }
ol { margin: 0; padding-left: 1.5rem; } ol li { margin: .3rem 0; }
footer { color: var(--soft); font-size: .9rem; }
@media (max-width: 36rem) { th, td { display: block; width: auto; } td { border-top: 0; padding-top: 0; } }
@media print {
  :root { color-scheme: light; --page: #fff; --paper: #fff; --ink: #000; --soft: #333; --line: #bbb; --good: #0b5a2b;
    --goodwash: #fff; --mind: #6b4300; --mindwash: #fff; --stop: #8a1420; --stopwash: #fff; }
  @page { margin: 16mm; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  section { border-radius: 0; padding: .6rem .8rem; } h2, h3 { break-after: avoid; } tr, li, .card, .verdict { break-inside: avoid; } }
)css";

QString element(const QString& tag, const QString& plain) {
    return u'<' + tag + u'>' + plain.toHtmlEscaped() + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString toneClass(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return QStringLiteral("good");
        case Tone::Mind:
            return QStringLiteral("mind");
        case Tone::Stop:
            return QStringLiteral("stop");
    }
    return {};
}

QString paragraphs(const QStringList& plain) {
    QString html;
    for (const QString& one : plain) {
        html += element(QStringLiteral("p"), one);
    }
    return html;
}

QString findingsHtml(const std::vector<ContentFinding>& findings) {
    QString items;
    for (const ContentFinding& finding : findings) {
        const auto severity = certcore::severityName(finding.severity);
        items +=
            QStringLiteral("<li class=\"") + QLatin1String(severity.data(), static_cast<qsizetype>(severity.size())) +
            QStringLiteral("\"><p><span class=\"word\">") + finding.word.toHtmlEscaped() + QStringLiteral(":</span> ") +
            finding.title.toHtmlEscaped() + QStringLiteral("</p>\n<p class=\"remedy\">") +
            finding.remedy.toHtmlEscaped() + QStringLiteral("</p></li>\n");
    }
    return items.isEmpty() ? QString()
                           : QStringLiteral("<ul class=\"findings\">\n") + items + QStringLiteral("</ul>\n");
}

QString groupHtml(const ContentGroup& group) {
    QString html = group.heading.isEmpty() ? QString() : element(QStringLiteral("h3"), group.heading);
    html += QStringLiteral("<table>\n");
    for (const ContentRow& row : group.rows) {
        const QString value = row.value.toHtmlEscaped();
        // A name in another script keeps its own direction and does not turn what stands around it.
        const QString cell = row.look == ContentRow::Look::Code
                                 ? QStringLiteral("<code>") + value + QStringLiteral("</code>")
                                 : QStringLiteral("<bdi>") + value + QStringLiteral("</bdi>");
        html += QStringLiteral("<tr><th scope=\"row\">") + row.label.toHtmlEscaped() + QStringLiteral("</th><td>") +
                cell + QStringLiteral("</td></tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString listHtml(const QStringList& list) {
    QString items;
    for (const QString& one : list) {
        items += element(QStringLiteral("li"), one);
    }
    return items.isEmpty() ? QString() : QStringLiteral("<ol>\n") + items + QStringLiteral("</ol>\n");
}

QString sectionHtml(const ContentSection& section) {
    QString html = section.look == ContentSection::Look::Card ? QStringLiteral("<section class=\"card\">\n")
                                                              : QStringLiteral("<section>\n");
    html += element(QStringLiteral("h2"), section.heading) + paragraphs(section.paragraphs) +
            findingsHtml(section.findings);
    for (const ContentGroup& group : section.groups) {
        html += groupHtml(group);
    }
    return html + listHtml(section.list) + QStringLiteral("</section>\n");
}

}  // namespace

QString reportHtml(const ImportReport& report) {
    const ReportContent content = contentOf(report);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + text::report::languageCode().toHtmlEscaped() +
                   QStringLiteral(
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       // Should anything ever slip through the escaping, it can still do nothing.
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html += element(QStringLiteral("title"), content.title) + QStringLiteral("<style>") + QString::fromLatin1(style) +
            QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    html += element(QStringLiteral("h1"), content.title) + QStringLiteral("<section class=\"verdict ") +
            toneClass(content.tone) + QStringLiteral("\">\n") + element(QStringLiteral("h2"), content.headline) +
            paragraphs(content.sentences) + QStringLiteral("</section>\n");
    for (const ContentSection& section : content.sections) {
        html += sectionHtml(section);
    }
    html += QStringLiteral("<footer>\n") + element(QStringLiteral("p"), content.footer) + QStringLiteral("</footer>\n");
    return html + QStringLiteral("</main>\n</body>\n</html>\n");
}

}  // namespace wizard::report
