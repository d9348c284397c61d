// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace wizard::text::widgets {

/// comparisonHeading stands over old and new side by side; columnOld and columnNew over the two.
[[nodiscard]] QString comparisonHeading();
[[nodiscard]] QString columnOld();
[[nodiscard]] QString columnNew();

/// rowNames and its like stand in front of the values.
[[nodiscard]] QString rowNames();
[[nodiscard]] QString rowIssuedBy();
[[nodiscard]] QString rowKey();
[[nodiscard]] QString rowValid();
[[nodiscard]] QString rowThumbprint();

/// rowInUse says whether a binding uses the old one; inUse and notInUse are its values.
[[nodiscard]] QString rowInUse();
[[nodiscard]] QString inUse();
[[nodiscard]] QString notInUse();

/// nameLost and nameGained mark a name that the other certificate does not cover.
[[nodiscard]] QString nameLost(const QString& name);
[[nodiscard]] QString nameGained(const QString& name);

/// comparedFor is a value for a screen reader, with the row's name and the column's.
[[nodiscard]] QString comparedFor(const QString& row, const QString& column, const QString& value);

/// moreReplaced says that the new certificate replaces further ones, which are named.
[[nodiscard]] QString moreReplaced(const QStringList& thumbprints);

}  // namespace wizard::text::widgets
