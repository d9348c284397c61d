// SPDX-License-Identifier: Apache-2.0
// The words of the page "Private key protection".
#pragma once

#include <QString>

namespace wizard::text::password {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString password();
[[nodiscard]] QString emptyHint();
[[nodiscard]] QString alreadyOpen();
[[nodiscard]] QString practicePassword(const QString& password);
[[nodiscard]] QString optionsHeading();
[[nodiscard]] QString strongProtection();
[[nodiscard]] QString strongProtectionHint();
[[nodiscard]] QString exportable();
[[nodiscard]] QString exportableHint();
[[nodiscard]] QString exportableForbidden();
[[nodiscard]] QString extendedProperties();
[[nodiscard]] QString extendedPropertiesHint();
[[nodiscard]] QString progressOpening(const QString& name);
[[nodiscard]] QString stopped();

}  // namespace wizard::text::password
