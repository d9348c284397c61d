// SPDX-License-Identifier: Apache-2.0
// The words of the page "Certificate Store".
#pragma once

#include <QString>

namespace wizard::text::store {
[[nodiscard]] QString title();
[[nodiscard]] QString purpose();
[[nodiscard]] QString automatic();
[[nodiscard]] QString automaticHint();

/// automaticHere and its like say what a choice does in Windows with what this file brings along.
[[nodiscard]] QString automaticHere(qsizetype intermediates, qsizetype roots);
[[nodiscard]] QString followingHere(qsizetype others);
[[nodiscard]] QString chainHere(qsizetype intermediates);

/// rootConsent is the tick without which no root becomes a trusted one, and rootWarning what it means.
[[nodiscard]] QString rootConsent();
[[nodiscard]] QString rootHint();
[[nodiscard]] QString rootWarning(const QString& names);
[[nodiscard]] QString following();
[[nodiscard]] QString followingHint();
[[nodiscard]] QString storeLabel();
[[nodiscard]] QString personal();
[[nodiscard]] QString chain();
[[nodiscard]] QString chainHint();

/// chainOf says what the file brings along.
[[nodiscard]] QString contentHeading();
[[nodiscard]] QString contentIntermediates(qsizetype count);
[[nodiscard]] QString contentRoots(qsizetype count);
[[nodiscard]] QString contentOnlyLeaf();
[[nodiscard]] QString directoryStore();

}  // namespace wizard::text::store
