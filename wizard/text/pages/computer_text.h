// SPDX-License-Identifier: Apache-2.0
// The words of the page "This computer".
#pragma once

#include <QString>

namespace wizard::text::computer {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString columnName();
[[nodiscard]] QString columnExpires();
[[nodiscard]] QString columnKey();
[[nodiscard]] QString columnImported();
[[nodiscard]] QString keyPresent();
[[nodiscard]] QString keyMissing();
[[nodiscard]] QString keyProven();
[[nodiscard]] QString keyFailed();
[[nodiscard]] QString importedYes(const QString& date);
[[nodiscard]] QString importedNo();
[[nodiscard]] QString empty();
[[nodiscard]] QString damaged(const QString& name);
[[nodiscard]] QString tableName();
[[nodiscard]] QString detailsHeading();
[[nodiscard]] QString verify();
[[nodiscard]] QString renew();
[[nodiscard]] QString renewWith();
[[nodiscard]] QString putBack();
[[nodiscard]] QString refresh();
[[nodiscard]] QString progressListing();
[[nodiscard]] QString progressVerifying();
[[nodiscard]] QString verified();
[[nodiscard]] QString notVerifiedMissing();
[[nodiscard]] QString notVerifiedMismatch();
[[nodiscard]] QString notVerifiedSign();
[[nodiscard]] QString putBackDone();
[[nodiscard]] QString labelIssuedTo();
[[nodiscard]] QString labelIssuedBy();
[[nodiscard]] QString labelNames();
[[nodiscard]] QString labelExpires();
[[nodiscard]] QString labelFriendlyName();
[[nodiscard]] QString labelKey();
[[nodiscard]] QString labelThumbprint();
[[nodiscard]] QString labelReceipt();

}  // namespace wizard::text::computer
