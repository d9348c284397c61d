// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/step_list.h"

#include <QGridLayout>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/pages/result_text.h"
#include "wizard/widgets/copy_button.h"

namespace wizard {

StepList::StepList(const std::vector<text::NextStep>& steps, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::spacing::unit);
    grid->setVerticalSpacing(look::spacing::unit);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int number = 0;
    for (const text::NextStep& step : steps) {
        grid->addWidget(headingLabel(QStringLiteral("%1.").arg(++number), this), row, 0, Qt::AlignTop);
        grid->addWidget(textLabel(step.text, this), row++, 1);
        if (!step.link.isEmpty()) {
            grid->addWidget(textLabel(step.link, this), row, 1);
            auto* copy = new widgets::CopyButton([link = step.link] { return link; }, this);
            copy->setLabel(text::result::copyLink());
            grid->addWidget(copy, row++, 2);
        }
    }
}

}  // namespace wizard
