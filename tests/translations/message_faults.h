// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "tests/translations/translation_file.h"

namespace translationtests {

/// faultsOf says what is wrong with a message: "unfinished", "empty", "places", "mnemonics", "end".
///
///     places      the same set of %1, %n, {file} on both sides; a plural form for one thing may do without %n
///     mnemonics   as many & in front of a letter on both sides, one at most
///     end         the same colon, ellipsis, full stop, question mark or space at the end
[[nodiscard]] QStringList faultsOf(const Message& message);

/// keysGivenTwice are the keys behind & that more than one of the labels has, each time that it comes again. Equal
/// labels are one.
[[nodiscard]] QStringList keysGivenTwice(QStringList labels);

/// isEnglish says whether one of those words is in the text that stand in nearly every English sentence and in no other
/// language's.
[[nodiscard]] bool isEnglish(const QString& text);

}  // namespace translationtests
