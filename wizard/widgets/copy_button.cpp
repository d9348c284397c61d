// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/copy_button.h"

#include <QApplication>
#include <QClipboard>
#include <algorithm>
#include <chrono>
#include <utility>

#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/announce.h"

namespace wizard::widgets {

CopyButton::CopyButton(TextProvider textProvider, QWidget* parent)
    : QPushButton(parent), m_textProvider(std::move(textProvider)), m_label(text::widgets::copyWord()) {
    constexpr std::chrono::milliseconds longEnoughToRead{2000};
    setAutoDefault(false);
    setIconSize(QSize(look::spacing::smallIcon, look::spacing::smallIcon));
    m_moment.setSingleShot(true);
    m_moment.setInterval(longEnoughToRead);
    showLabel();
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&m_moment, &QTimer::timeout, this, &CopyButton::showLabel);
}

void CopyButton::setLabel(const QString& label) {
    m_label = label;
    showLabel();
}

void CopyButton::copy() {
    QApplication::clipboard()->setText(m_textProvider());
    // The button keeps its width, so that nothing beside it jumps.
    setMinimumWidth(std::max(minimumWidth(), width()));
    setText(text::widgets::copiedWord());
    setIcon(look::icon(look::IconId::Done));
    announce(this, text::widgets::copiedWord());
    m_moment.start();
}

void CopyButton::showLabel() {
    setText(m_label);
    setIcon(look::icon(look::IconId::Copy));
    setAccessibleDescription({});
}

}  // namespace wizard::widgets
