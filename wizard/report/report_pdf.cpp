// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>
#include <cmath>

#include "wizard/report/report_content.h"
#include "wizard/text/report_text.h"

namespace wizard::report {

namespace {

constexpr int resolution = 300;               // dots per inch; text is drawn as outlines of fonts anyway
constexpr double footerHeight = 0.4;          // inches
constexpr QMarginsF margins(18, 16, 18, 14);  // millimetres

void prepare(QPdfWriter& writer, const QString& title) {
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("AssistCert"));
}

// Left: whose page this is, should the sheets get mixed up. Right: which one.
void drawFooter(QPainter& painter, const QRectF& place, const QString& whose, const QString& which) {
    painter.setPen(QColor(0x47, 0x4f, 0x58));
    const double widthOfNumber = painter.fontMetrics().horizontalAdvance(which);
    const QString left =
        painter.fontMetrics().elidedText(whose, Qt::ElideMiddle, static_cast<int>(place.width() - 2 * widthOfNumber));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, left);
    painter.drawText(place, Qt::AlignRight | Qt::AlignBottom, which);
}

// A heading at the foot of a page, with nothing of what it stands above, goes to the next one.
void keepHeadingsWithText(QTextDocument& document) {
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const double height = document.pageSize().height();
    for (QTextBlock block = document.begin(); block.isValid() && block.next().isValid(); block = block.next()) {
        const double top = layout.blockBoundingRect(block).top();
        QTextBlock text = block.next();
        while (text.blockFormat().headingLevel() > 0 && text.next().isValid()) {
            text = text.next();
        }
        const double endOfNext = layout.blockBoundingRect(text).bottom();
        const bool isApart = std::floor(top / height) != std::floor(endOfNext / height);
        if (block.blockFormat().headingLevel() > 0 && isApart) {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

void drawPages(QPdfWriter& writer, QTextDocument& document, const QString& title) {
    QPainter painter(&writer);
    const QSizeF sheet(writer.width(), writer.height());
    const QSizeF page(sheet.width(), sheet.height() - footerHeight * resolution);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(page);
    keepHeadingsWithText(document);
    QFont footerFont = document.defaultFont();
    footerFont.setPointSizeF(8);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, i * page.height()), page));
        painter.restore();
        painter.setFont(footerFont);
        drawFooter(painter, QRectF(QPointF(), sheet), title, text::report::pageOf(i + 1, pages));
    }
}

}  // namespace

QByteArray reportPdf(const ImportReport& report) {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return {};
    }
    const QString title = contentOf(report).title;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer, title);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    QFont font = document.defaultFont();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    // A name without a space may be longer than the line.
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(reportMarkup(report));
    drawPages(writer, document, title);
    return bytes;
}

}  // namespace wizard::report
