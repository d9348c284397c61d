// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/hand_over_dialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/pages/live_text.h"
#include "wizard/widgets/copy_button.h"

namespace wizard {

namespace words = text::live;

HandOverDialog::HandOverDialog(const QString& text, QWidget* parent) : QDialog(parent) {
    setWindowTitle(words::handOverTitle());
    auto* view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(words::handOverTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = new widgets::CopyButton([text] { return text; }, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(words::handOverSave(), QDialogButtonBox::AcceptRole);
    save->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = pageLayout(this);
    layout->addWidget(textLabel(words::handOverHint(), this));
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    copy->setFocus();
    resize(look::spacing::unit * 84, look::spacing::unit * 60);
}

HandOverDialog::Answer HandOverDialog::ask(const QString& text, QWidget* page) {
    HandOverDialog dialog(text, page);
    return dialog.exec() == QDialog::Accepted ? Save : Close;
}

}  // namespace wizard
