// SPDX-License-Identifier: Apache-2.0
// The words of the page "File to Import".
#pragma once

#include <QString>

namespace wizard::text::file {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString fileName();
[[nodiscard]] QString browse();
[[nodiscard]] QString recent();
[[nodiscard]] QString noRecent();

/// dropHint says that there is another way.
[[nodiscard]] QString dropHint();

/// formats is Microsoft's note, for the one format that is imported here.
[[nodiscard]] QString formats();
[[nodiscard]] QString dialogTitle();
[[nodiscard]] QString filterPfx();
[[nodiscard]] QString filterAll();
[[nodiscard]] QString order();

/// inPersonal and its like are for a renewal without a file.
[[nodiscard]] QString inPersonal();
[[nodiscard]] QString progressListing();
[[nodiscard]] QString chosenInPersonal(const QString& name);
[[nodiscard]] QString sourcePersonal();

[[nodiscard]] QString progressReading(const QString& name);

/// looksGood says that the file is what is wanted.
[[nodiscard]] QString olderWindows();

/// nothingChosen and its like say what is wrong with what was chosen, dropped or typed, and what to do.
[[nodiscard]] QString nothingChosen();
[[nodiscard]] QString severalDropped(qsizetype count);
[[nodiscard]] QString notAFileDropped();
[[nodiscard]] QString practiceFile();
[[nodiscard]] QString looksGood();

}  // namespace wizard::text::file
