// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace wizard::widgets {

/// namesIn takes the names out of a typed or pasted text: separated by white space or commas, in their order. Nothing
/// else is taken off a name: whether it is one is for the check to say.
[[nodiscard]] QStringList namesIn(const QString& text);

/// hostKey is the same for two names that mean the same host: the DNS does not tell capital letters from small ones.
[[nodiscard]] QString hostKey(const QString& name);

}  // namespace wizard::widgets
