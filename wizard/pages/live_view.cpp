// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/live_view.h"

#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/look/tone.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/live_cell_text.h"
#include "wizard/text/pages/live_text.h"

namespace wizard {

namespace words = text::live;

using renewal::Column;
using renewal::LiveState;
using renewal::LiveSummary;

namespace {

look::IconId iconOf(LiveState state) {
    switch (state) {
        case LiveState::Waiting:
        case LiveState::Stopped:
            return look::IconId::Later;
        case LiveState::Green:
            return look::IconId::Success;
        case LiveState::NotHere:
            return look::IconId::Info;
        case LiveState::NotYet:
            return look::IconId::Warning;
        default:
            return look::IconId::Error;
    }
}

look::Tone toneOf(LiveSummary summary) {
    switch (summary) {
        case LiveSummary::AllGreen:
        case LiveSummary::GreenWhereItRuns:
            return look::Tone::Good;
        case LiveSummary::Running:
            return look::Tone::Note;
        case LiveSummary::Nothing:
        case LiveSummary::Stopped:
        case LiveSummary::NotYet:
            return look::Tone::Caution;
        case LiveSummary::OldServed:
        case LiveSummary::Trouble:
            break;
    }
    return look::Tone::Stop;
}

widgets::EndpointCell cellOf(const text::RenewalFacts& facts, std::size_t endpoint, Column column) {
    const renewal::LiveCheck& check = *facts.progress.liveCheck;
    const renewal::LiveCell cell = check.cell(endpoint, column);
    text::CellText said = text::describe(cell, {check.endpoints()[endpoint], column, facts.profile, check.moment()});
    return {iconOf(cell.state), std::move(said.word), std::move(said.sentence)};
}

}  // namespace

LiveView::LiveView(QWidget* parent)
    : QWidget(parent),
      m_summary(new widgets::Notice(this)),
      m_table(new widgets::EndpointTable(words::tableName(), {words::columnHere(), words::columnUsers()}, this)),
      m_actions(new QWidget(this)),
      m_serversPart(new QWidget(this)),
      m_servers(textLabel({}, m_serversPart)),
      m_checklist(new widgets::StatementList(words::checklistHeading(), this)) {
    auto* servers = new QVBoxLayout(m_serversPart);
    servers->setContentsMargins(0, look::spacing::unit, 0, 0);
    servers->setSpacing(look::spacing::half);
    servers->addWidget(headingLabel(words::serversHeading(), m_serversPart));
    servers->addWidget(quietLabel(words::serversHint(), m_serversPart));
    servers->addWidget(m_servers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::spacing::unit);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(m_actions);
    layout->addWidget(m_serversPart);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::checklistHeading(), this));
    layout->addWidget(m_checklist);
}

void LiveView::begin(const text::RenewalFacts& facts) {
    std::vector<widgets::EndpointTable::Endpoint> rows;
    for (const renewal::LiveEndpoint& endpoint : facts.progress.liveCheck->endpoints()) {
        rows.push_back({text::endpointName(endpoint), text::partName(endpoint.part, facts.profile)});
    }
    m_table->setEndpoints(rows);
    show(facts);
}

void LiveView::show(const text::RenewalFacts& facts) {
    const renewal::LiveCheck& check = *facts.progress.liveCheck;
    for (std::size_t i = 0; i < check.endpoints().size(); ++i) {
        m_table->setCells(i, {cellOf(facts, i, Column::Here), cellOf(facts, i, Column::Users)});
    }
    const LiveSummary summary = check.summary();
    const QString sentence = words::summary(summary, facts.profile.adminPortal.name);
    if (sentence != m_summary->sentence()) {
        m_summary->say(toneOf(summary), sentence);
    }
    showServers(check);
    showChecklist(facts);
}

void LiveView::showServers(const renewal::LiveCheck& check) {
    QStringList lines;
    for (const std::size_t endpoint : check.stillOld()) {
        lines += text::serverToDo(check, endpoint);
    }
    m_servers->setText(lines.join(u'\n'));
    m_serversPart->setVisible(!lines.isEmpty());
}

void LiveView::showChecklist(const text::RenewalFacts& facts) {
    std::vector<widgets::Statement> statements;
    for (const text::ChecklistItem& item : text::checklist(facts)) {
        statements.push_back({item.done ? look::IconId::Success : look::IconId::Later, item.headline(), item.proof});
    }
    m_checklist->setStatements(statements);
}

}  // namespace wizard
