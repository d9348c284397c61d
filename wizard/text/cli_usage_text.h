// SPDX-License-Identifier: Apache-2.0
// What the console program says of a call that it cannot make sense of. Each is one sentence without a full stop: it
// becomes a part of the error's own.
#pragma once

#include <QString>

namespace wizard::text::cli {

[[nodiscard]] QString unknownVerb(const QString& word);
[[nodiscard]] QString verbMissing();
[[nodiscard]] QString argumentMissing(const QString& argument);
[[nodiscard]] QString argumentTooMany(const QString& argument);
[[nodiscard]] QString twoPasswordSources();
[[nodiscard]] QString noPasswordLine();
[[nodiscard]] QString notAPositiveNumber(const QString& option);
[[nodiscard]] QString unknownPlacement(const QString& value);
[[nodiscard]] QString receiptOrLast();
[[nodiscard]] QString bindTargetMissing();

/// optionHeading stands above the options in the help.
[[nodiscard]] QString optionHeading();

}  // namespace wizard::text::cli
