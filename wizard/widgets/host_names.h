// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace wizard::widgets {

/// namesIn takes the names out of a typed or pasted text: separated by white space or commas, in their order. Nothing
/// else is taken off a name: whether it is one is for the check to say.
[[nodiscard]] QStringList namesIn(const QString& text);

/// isSameHost compares two names as the DNS does, without regard to the case of A to Z.
[[nodiscard]] bool isSameHost(const QString& one, const QString& other);

}  // namespace wizard::widgets
