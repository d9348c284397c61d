// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "wizard/report/report.h"

namespace wizard::report {

/// reportHtml is the report as one page of HTML 5 that needs nothing beside itself: no script, no picture, no style
/// from elsewhere, no link. It is light or dark as the reader's computer is, and prints well.
[[nodiscard]] QString reportHtml(const ImportReport& report);

}  // namespace wizard::report
