// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include "wizard/report/report_html.h"
#include "wizard/report/report_json.h"
#include "wizard/report/report_pdf.h"
#include "wizard/text/report_text.h"

namespace wizard::report {

namespace {

using certcore::ErrorCause;

QByteArray bytesOf(const ImportReport& report, Format format) {
    switch (format) {
        case Format::Html:
            return reportHtml(report).toUtf8();
        case Format::Pdf:
            return reportPdf(report);
        case Format::Json:
            return QByteArray::fromStdString(render(reportJson(report)));
    }
    return {};
}

// Qt says what a person would have to know only in words of its own, so the place is looked at.
ErrorCause whyNot(const QSaveFile& file, qint64 size) {
    const QFileInfo target(file.fileName());
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        return ErrorCause::ReportFolderMissing;
    }
    // What was written in part is still there, and no error to Qt.
    const QStorageInfo drive(folder.absoluteFilePath());
    if (file.error() == QFileDevice::ResourceError || (drive.isValid() && drive.bytesAvailable() < size)) {
        return ErrorCause::ReportDiskFull;
    }
    if (!target.isDir() && (!folder.isWritable() || (target.exists() && !target.isWritable()))) {
        return ErrorCause::ReportAccessDenied;
    }
    return ErrorCause::ReportNotWritten;
}

}  // namespace

certcore::Result<Format> formatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html" || ending == u"htm") {
        return Format::Html;
    }
    if (ending == u"pdf") {
        return Format::Pdf;
    }
    if (ending == u"json") {
        return Format::Json;
    }
    return certcore::fail(ErrorCause::UsageWrong, text::report::unknownEnding(path).toStdString());
}

certcore::Result<void> writeReport(const ImportReport& report, const QString& path) {
    auto format = formatOf(path);
    if (!format) {
        return certcore::passOn(format);
    }
    const QByteArray bytes = bytesOf(report, *format);
    if (bytes.isEmpty()) {
        return certcore::fail(ErrorCause::ReportNotWritten, path.toStdString(), "a PDF without a QGuiApplication");
    }
    return writeBytes(bytes, path);
}

certcore::Result<void> writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    // commit() does not notice when it is its own flush that fails: a full disk would leave half a report.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return certcore::fail(whyNot(file, bytes.size()), path.toStdString(), file.errorString().toStdString());
    }
    return {};
}

}  // namespace wizard::report
