// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "wizard/report/report.h"

namespace wizard::report {

/// reportPdf is the report as a PDF on A4, with a number on each page. It needs fonts, and so a QGuiApplication,
/// whatever its platform: empty where there is none.
[[nodiscard]] QByteArray reportPdf(const ImportReport& report);

/// reportMarkup is the part of HTML that QTextDocument understands, from which the PDF is drawn.
[[nodiscard]] QString reportMarkup(const ImportReport& report);

}  // namespace wizard::report
