// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>

namespace wizard::text::widgets {

/// LifeState is where a moment stands in a certificate's life. RFC 5280, 4.1.2.5: both ends belong to it.
enum class LifeState { NotYetValid, Valid, Expired };

/// lifeState compares the moment with both ends.
[[nodiscard]] LifeState lifeState(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                                  std::chrono::sys_seconds now);

/// lifeSentence says how long the certificate lasts, when it ended, or when it begins.
[[nodiscard]] QString lifeSentence(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                                   std::chrono::sys_seconds now);

/// lifeDescription is the whole picture in words: the sentence and both ends.
[[nodiscard]] QString lifeDescription(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter,
                                      std::chrono::sys_seconds now);

/// localDate is the day (UTC) with the month's name in the language of the default locale, such as "20 Feb 2027": it
/// cannot be taken for another day, as 2/3/27 can.
[[nodiscard]] QString localDate(std::chrono::sys_seconds moment);

/// todayWord stands at the mark of the moment.
[[nodiscard]] QString todayWord();

/// validityText is both ends of a life.
[[nodiscard]] QString validityText(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter);

}  // namespace wizard::text::widgets
