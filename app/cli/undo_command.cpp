// SPDX-License-Identifier: Apache-2.0
#include "app/cli/change_report.h"
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "wizard/event_log/event_log.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"

namespace cli {

namespace {

certcore::Result<certcore::ChainUndone> takeBackFrom(certcore::CertificateStore& store,
                                                     const Environment& environment) {
    if (environment.line.has("last")) {
        return certcore::undoLast(store, environment.bindings);
    }
    const std::string text = environment.line.positional().front().toStdString();
    const auto id = certcore::ReceiptId::parse(text);
    return id ? certcore::undo(*id, store, environment.bindings)
              : certcore::fail(certcore::ErrorCause::ReceiptNotFound, text);
}

certcore::Result<certcore::ChainUndone> takeBack(const Environment& environment) {
    const CommandLine& line = environment.line;
    if (line.has("last") == !line.positional().isEmpty()) {
        return certcore::fail(certcore::ErrorCause::UsageWrong, wizard::text::cli::receiptOrLast().toStdString());
    }
    auto store = chooseStore(environment);
    if (!store) {
        return certcore::passOn(store);
    }
    auto undone = takeBackFrom(**store, environment);
    if (undone) {
        wizard::event_log::recordUndo(**store, *undone);
    }
    return undone;
}

}  // namespace

ExitCode undoCommand(const Environment& environment) {
    const auto undone = takeBack(environment);
    if (!undone) {
        return reportFailure(environment.console, environment.json(), undone.error());
    }
    return reportUndone(environment, *undone);
}

}  // namespace cli
