// SPDX-License-Identifier: Apache-2.0
// The words of the page "Thumbprint". portal is the vendor's program that takes it, as the profile calls it.
#pragma once

#include <QString>

namespace wizard::text::thumbprint {
[[nodiscard]] QString title();
[[nodiscard]] QString stepName();
[[nodiscard]] QString purpose(const QString& portal);
[[nodiscard]] QString valueHeading(const QString& portal);
[[nodiscard]] QString rowNew();
[[nodiscard]] QString rowOld();
[[nodiscard]] QString oldUnknown();
[[nodiscard]] QString stepsHeading();
[[nodiscard]] QString pasteLabel();
[[nodiscard]] QString pasteHint(const QString& portal);
[[nodiscard]] QString saved();
[[nodiscard]] QString later();
[[nodiscard]] QString notSavedYet();
[[nodiscard]] QString notSavedYetHint(const QString& portal);
[[nodiscard]] QString pastedIsWrong(const QString& portal);

/// alreadySaved says when the user said that it is saved.
[[nodiscard]] QString alreadySaved(const QString& moment);

}  // namespace wizard::text::thumbprint
