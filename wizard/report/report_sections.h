// SPDX-License-Identifier: Apache-2.0
// The sections that report_content.cpp puts together. Not for use elsewhere.
#pragma once

#include "wizard/report/report_content.h"

namespace wizard::report {

/// findAgainSection is the card with what the certificate is found again by; without a leaf it is about the file.
[[nodiscard]] ContentSection findAgainSection(const ImportReport& report);
[[nodiscard]] ContentSection findingsSection(const ImportReport& report);
[[nodiscard]] ContentSection hostsSection(const ImportReport& report);
[[nodiscard]] ContentSection chainSection(const ImportReport& report);
[[nodiscard]] ContentSection writtenSection(const ImportReport& report);
[[nodiscard]] ContentSection bindingSection(const ImportReport& report);
[[nodiscard]] ContentSection undoSection(const ImportReport& report);
[[nodiscard]] ContentSection nextStepsSection(const ImportReport& report);
[[nodiscard]] ContentSection certificatesSection(const ImportReport& report);
[[nodiscard]] ContentSection fileSection(const ImportReport& report);
[[nodiscard]] ContentSection originSection(const ImportReport& report);

/// fileNameOf is the name of the report's file without its folder, fit to be shown.
[[nodiscard]] QString fileNameOf(const ImportReport& report);

}  // namespace wizard::report
