// SPDX-License-Identifier: Apache-2.0
// What the layouts of all pages have in common.
#pragma once

#include <QAbstractButton>
#include <QVBoxLayout>

#include "wizard/widgets/plain_label.h"

namespace wizard {

/// pageLayout gives a page its vertical layout, with the margins that all pages share.
[[nodiscard]] QVBoxLayout* pageLayout(QWidget* page);

/// headingLabel, textLabel and quietLabel are plain text in the sizes that all pages share. The parent owns them.
[[nodiscard]] widgets::PlainLabel* headingLabel(const QString& text, QWidget* parent);
[[nodiscard]] widgets::PlainLabel* textLabel(const QString& text, QWidget* parent);
[[nodiscard]] widgets::PlainLabel* quietLabel(const QString& text, QWidget* parent);

/// addWithHint adds a button and, indented below it, what it means. Screen readers get both.
widgets::PlainLabel* addWithHint(QVBoxLayout* layout, QAbstractButton* button, const QString& hint);

}  // namespace wizard
