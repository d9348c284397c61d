// SPDX-License-Identifier: Apache-2.0
// What is said about the old certificate when everything is green.
#pragma once

#include <QString>

namespace wizard::text::clean_up {

/// heading stands above the offer, hint says what may be done and that nothing has to be.
[[nodiscard]] QString heading();
[[nodiscard]] QString hint();

/// archive, bringBack and remove are the buttons.
[[nodiscard]] QString archive();
[[nodiscard]] QString bringBack();
[[nodiscard]] QString remove();

/// removeQuestion is asked before the deletion, about the certificates of these names.
[[nodiscard]] QString removeQuestion(const QString& names);

/// archived, archivedHere, broughtBack and removed say what was done; archivedHere where it can be brought back on the
/// same page.
[[nodiscard]] QString archived();
[[nodiscard]] QString archivedHere();
[[nodiscard]] QString broughtBack();
[[nodiscard]] QString removed();

/// progress is what is being done.
[[nodiscard]] QString progress();

/// nameOfArchived is the name of a certificate that is archived, in a list.
[[nodiscard]] QString nameOfArchived(const QString& name);

}  // namespace wizard::text::clean_up
