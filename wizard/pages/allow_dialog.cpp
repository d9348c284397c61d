// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/allow_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/widgets/notice.h"

namespace wizard {

namespace words = text::check;

AllowDialog::AllowDialog(QWidget* parent) : QDialog(parent), m_name(new QLineEdit(this)) {
    constexpr int longestName = 100;
    setWindowTitle(words::allowTitle());
    m_name->setMaxLength(longestName);
    auto* label = new QLabel(words::allowName(), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(words::allowTitle());
    auto* warning = new widgets::Notice(this);
    warning->say(look::Tone::Stop, words::allowWarning());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* allow = buttons->addButton(words::allowButton(), QDialogButtonBox::AcceptRole);
    allow->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, allow,
            [allow](const QString& text) { allow->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = pageLayout(this);
    layout->addWidget(warning);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    setMinimumWidth(look::spacing::unit * 60);
    m_name->setFocus();
}

std::optional<Permission> AllowDialog::ask(QWidget* page) {
    AllowDialog dialog(page);
    if (dialog.exec() != Accepted) {
        return std::nullopt;
    }
    return Permission{dialog.m_name->text().trimmed()};
}

}  // namespace wizard
