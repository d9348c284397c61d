// SPDX-License-Identifier: Apache-2.0
// What the pages say where an administrator's rights are needed.
#pragma once

#include <QString>

namespace wizard::text::rights {

/// onConsent, withAdministrator and outOfReach say beforehand what will happen, and whom to ask.
[[nodiscard]] QString onConsent();
[[nodiscard]] QString withAdministrator();
[[nodiscard]] QString outOfReach();

/// declined says that Windows was not given leave, and what works without.
[[nodiscard]] QString declined();

/// storeLocation stands above the two places, in MMC's words.
[[nodiscard]] QString storeLocation();
[[nodiscard]] QString currentUser();
[[nodiscard]] QString localMachine();

/// currentUserWarning says why that is seldom right.
[[nodiscard]] QString currentUserWarning(const QString& product);

/// browseInstead stands where files can be dropped, in a window with an administrator's rights.
[[nodiscard]] QString browseInstead();

}  // namespace wizard::text::rights
