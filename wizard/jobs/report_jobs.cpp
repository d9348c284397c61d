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
        const certcore::BindingPlan& plan = *session.plan()->binding;
        const auto& bound = session.bound();
        ending.binding = {plan.changes, bound ? std::optional(bound->id) : std::nullopt,
                          certcore::accountsIn(bound ? bound->granted : plan.keyGrants)};
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
    const auto& file = session.file();
    const std::string path = file ? certcore::pathText(file->path) : std::string();
    const std::string store = session.outcome() ? session.store()->location() : std::string();
    const certcore::ImportOptions options = session.plan() ? session.plan()->options : session.importOptions();
    return report::makeReport(std::move(circumstances),
                              {path, file ? file->bytes->size() : 0, *session.bundle(), session.checked()->report,
                               session.checked()->options.hosts, store, options},
                              std::move(ending));
}

}  // namespace wizard::jobs
