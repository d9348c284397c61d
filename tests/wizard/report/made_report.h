// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "tests/support/made_certificate.h"
#include "wizard/report/report.h"

namespace wizard::report {

/// reportOn is the report on a fixture that was checked for assist.example.com, with everything known and the given
/// end.
[[nodiscard]] ImportReport reportOn(const std::string& fixture, Ending ending = {});

/// importedReport is reportOn with a plan and a receipt of an import into a store that never was; its next steps are
/// those of the product.
[[nodiscard]] ImportReport importedReport();

/// renewedReport is the same with a binding of 0.0.0.0:443, which had a certificate of forty A, and one of a host that
/// had none.
[[nodiscard]] ImportReport renewedReport();

/// failedEnding is how it ends with an error.
[[nodiscard]] Ending failedEnding(Outcome outcome, certcore::ErrorCause cause);

/// hostileReport has `hostile` wherever strangers can put a text.
[[nodiscard]] ImportReport hostileReport(const std::string& hostile);

/// everyEnding is a report for each outcome.
[[nodiscard]] std::vector<ImportReport> everyEnding();

/// leafThumbprint is that of the certificate of good.pfx.
[[nodiscard]] std::string leafThumbprint();

}  // namespace wizard::report
