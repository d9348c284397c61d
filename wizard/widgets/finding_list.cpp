// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/finding_list.h"

#include "wizard/look/tone.h"
#include "wizard/text/finding_text.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/statement_row.h"

namespace wizard::widgets {

FindingList::FindingList(QWidget* parent) : RowList(parent) {
    setAccessibleName(text::widgets::findingsName());
    setFindings({});
}

void FindingList::setFindings(const std::vector<certcore::Finding>& findings) {
    std::vector<ListRow*> rows;
    for (const certcore::Finding& finding : findings) {
        const text::FindingText words = text::describe(finding);
        rows.push_back(new StatementRow({look::toneIcon(look::toneOf(finding.severity)),
                                         text::widgets::findingHeadline(finding.severity, words.title), words.remedy},
                                        this));
    }
    if (rows.empty()) {
        rows.push_back(new StatementRow({look::IconId::Success, text::widgets::nothingNoticed(), {}}, this));
    }
    setRows(rows);
}

}  // namespace wizard::widgets
