// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/order_dialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/letter_text.h"
#include "wizard/text/pages/order_text.h"
#include "wizard/widgets/copy_button.h"

namespace wizard {

namespace words = text::order;

OrderDialog::OrderDialog(const QString& text, QWidget* parent) : QDialog(parent) {
    setWindowTitle(words::title());
    auto* view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setAccessibleName(words::title());
    auto* copy = new widgets::CopyButton([text] { return text; }, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = pageLayout(this);
    layout->addWidget(textLabel(words::hint(), this));
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    copy->setFocus();
    resize(look::spacing::unit * 72, look::spacing::unit * 52);
}

void OrderDialog::showFor(const Profile& profile, const QStringList& hosts, QWidget* page) {
    OrderDialog(text::orderText(profile, hosts), page).exec();
}

}  // namespace wizard
