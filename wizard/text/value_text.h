// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <string_view>

namespace wizard::text {

/// shown makes a value from outside fit to stand in a sentence: control, invisible and direction-changing characters
/// become U+FFFD, since they could forge a line on the console, and a very long value loses its middle. The result is
/// plain text; a widget must show it as such.
[[nodiscard]] QString shown(const QString& value);

/// shown does the same with UTF-8.
[[nodiscard]] QString shown(std::string_view utf8);

/// shownName is shown, in quotation marks where the name is empty or holds a space and would be lost in the sentence.
[[nodiscard]] QString shownName(const QString& name);

/// shownDate turns an ISO 8601 time into its date, such as 2027-02-20 (UTC); anything else is shown as it is.
[[nodiscard]] QString shownDate(std::string_view isoTime);

}  // namespace wizard::text
