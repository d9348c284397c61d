// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_report.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "wizard/event_log/event_log.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"

namespace cli {

namespace {

certcore::Result<certcore::StoreChange> takeBackFrom(certcore::CertificateStore& store, const CommandLine& line) {
    if (line.has("last")) {
        return certcore::undoLast(store);
    }
    const std::string text = line.positional().front().toStdString();
    const auto id = certcore::ReceiptId::parse(text);
    return id ? certcore::undo(*id, store) : certcore::fail(certcore::ErrorCause::ReceiptNotFound, text);
}

certcore::Result<certcore::StoreChange> takeBack(const Environment& environment) {
    const CommandLine& line = environment.line;
    if (line.has("last") == !line.positional().isEmpty()) {
        return certcore::fail(certcore::ErrorCause::UsageWrong, wizard::text::cli::receiptOrLast().toStdString());
    }
    auto store = chooseStore(environment);
    if (!store) {
        return certcore::passOn(store);
    }
    auto change = takeBackFrom(**store, line);
    if (change) {
        wizard::event_log::recordUndo(**store, *change);
    }
    return change;
}

}  // namespace

ExitCode undoCommand(const Environment& environment) {
    const auto change = takeBack(environment);
    if (!change) {
        return reportFailure(environment.console, environment.json(), change.error());
    }
    return reportChange(environment, *change, wizard::text::cli::resultTakenBack());
}

}  // namespace cli
