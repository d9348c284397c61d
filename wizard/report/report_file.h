// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "certcore/base/result.h"
#include "wizard/report/report.h"

namespace wizard::report {

/// Format is the form of a report.
enum class Format { Html, Pdf, Json };

/// formatOf goes by the ending of the file's name, in either case: .html or .htm, .pdf, .json. UsageWrong for any
/// other.
[[nodiscard]] certcore::Result<Format> formatOf(const QString& path);

/// writeReport writes the report in the form that the file's ending says. The file is there whole or not at all: it is
/// written aside and renamed, and takes the place of one that is there already. A PDF needs a QGuiApplication. Errors:
/// formatOf's, and the Report… causes.
[[nodiscard]] certcore::Result<void> writeReport(const ImportReport& report, const QString& path);

/// writeBytes writes any other file in the same way: whole or not at all. Errors: the Report… causes.
[[nodiscard]] certcore::Result<void> writeBytes(const QByteArray& bytes, const QString& path);

}  // namespace wizard::report
