// SPDX-License-Identifier: Apache-2.0
// The words of the page "Result".
#pragma once

#include <QString>

namespace wizard::text::result {
[[nodiscard]] QString titleDone();
[[nodiscard]] QString titleAlready();
[[nodiscard]] QString titleFailed();
[[nodiscard]] QString titleUndone();
[[nodiscard]] QString purposeDone();
[[nodiscard]] QString purposeAlready();
[[nodiscard]] QString purposeFailed();
[[nodiscard]] QString purposeUndone();
[[nodiscard]] QString cardHeading();
[[nodiscard]] QString rowFile();
[[nodiscard]] QString rowFriendlyName();
[[nodiscard]] QString rowIssuedTo();
[[nodiscard]] QString rowExpires();
[[nodiscard]] QString rowThumbprint();
[[nodiscard]] QString rowStore();
[[nodiscard]] QString rowReceipt();
[[nodiscard]] QString layoutHeading();
[[nodiscard]] QString layoutStandard();
[[nodiscard]] QString layoutAdvanced();
[[nodiscard]] QString stepsHeading();
[[nodiscard]] QString fileStays(const QString& path);
[[nodiscard]] QString saveReport();
[[nodiscard]] QString undo();
[[nodiscard]] QString undoQuestion();
[[nodiscard]] QString progressUndoing();
[[nodiscard]] QString reportTitle();
[[nodiscard]] QString reportFilter();
[[nodiscard]] QString reportFileName(const QString& thumbprint);
[[nodiscard]] QString progressReport();
[[nodiscard]] QString reportSaved(const QString& path);
[[nodiscard]] QString clipboardCleared();
[[nodiscard]] QString practiceEnd();
[[nodiscard]] QString copyLink();
[[nodiscard]] QString tryAgain();

/// stepName is the title where it is not known yet how it ends.
[[nodiscard]] QString stepName();

}  // namespace wizard::text::result
