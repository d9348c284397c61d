// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/page_layout.h"

#include "wizard/look/spacing.h"

namespace wizard {

using widgets::PlainLabel;

QVBoxLayout* pageLayout(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    const int margin = look::spacing::margin;
    layout->setContentsMargins(margin, margin, margin, look::spacing::group);
    layout->setSpacing(look::spacing::unit);
    return layout;
}

PlainLabel* headingLabel(const QString& text, QWidget* parent) {
    return new PlainLabel(text, PlainLabel::Emphasis::Strong, parent);
}

PlainLabel* textLabel(const QString& text, QWidget* parent) {
    auto* label = new PlainLabel(text, PlainLabel::Emphasis::Normal, parent);
    label->setSelectable(true);
    return label;
}

PlainLabel* quietLabel(const QString& text, QWidget* parent) {
    return new PlainLabel(text, PlainLabel::Emphasis::Quiet, parent);
}

PlainLabel* addWithHint(QVBoxLayout* layout, QAbstractButton* button, const QString& hint) {
    auto* label = quietLabel(hint, button->parentWidget());
    label->setContentsMargins(look::spacing::margin, PlainLabel::roomAbove, 0, 0);
    button->setAccessibleDescription(hint);
    // Closer together than to what stands above and below.
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(button);
    pair->addWidget(label);
    layout->addLayout(pair);
    return label;
}

}  // namespace wizard
