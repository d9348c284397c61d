// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/report_jobs.h"

#include "certcore/base/file_reading.h"

namespace wizard::jobs {

namespace {

report::Ending endingOf(const Session& session) {
    report::Ending ending;
    if (!session.outcome()) {
        return ending;
    }
    if (const auto* receipt = std::get_if<certcore::Receipt>(&*session.outcome())) {
        ending.outcome = report::Outcome::Imported;
        ending.receipt = *receipt;
        ending.undoArguments = QString::fromStdString(receipt->id.text());
    } else if (const auto* error = std::get_if<certcore::Error>(&*session.outcome())) {
        ending.outcome = report::Outcome::Failed;
        ending.error = *error;
    } else {
        ending.outcome = report::Outcome::AlreadyInstalled;
    }
    if (const certcore::ImportPlan* plan = session.importPlan()) {
        ending.plan = report::summaryOf(*plan);
    }
    if (session.plan() && session.plan()->binding) {
        ending.binding = {session.plan()->binding->changes,
                          session.bound() ? std::optional(session.bound()->id) : std::nullopt};
    }
    return ending;
}

}  // namespace

report::ImportReport reportOf(const Session& session, std::optional<LayoutId> layout,
                              std::vector<text::NextStep> nextSteps) {
    const Services& services = session.services();
    report::Circumstances circumstances = report::circumstancesHere(services.profile, services.version, services.now());
    circumstances.computerName = services.computerName;
    if (layout) {
        circumstances.layoutName = services.profile.layout(*layout).name;
    }
    if (session.permission()) {
        circumstances.allowedBy = session.permission()->allowedBy;
    }
    report::Ending ending = endingOf(session);
    ending.nextSteps = std::move(nextSteps);
    const std::string path = certcore::pathText(session.file()->path);
    const std::string store = session.outcome() ? session.store()->location() : std::string();
    certcore::ImportOptions options = session.importOptions();
    if (const certcore::ImportPlan* plan = session.importPlan()) {
        options.keyGrants = plan->entry.keyGrants;
    }
    return report::makeReport(std::move(circumstances),
                              {path, session.file()->bytes->size(), *session.bundle(), session.checked()->report,
                               session.checked()->options.hosts, store, options},
                              std::move(ending));
}

}  // namespace wizard::jobs
