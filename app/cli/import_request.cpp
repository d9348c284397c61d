// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_request.h"

#include "app/cli/commands.h"
#include "app/cli/key_read_option.h"
#include "app/cli/view.h"
#include "app/paths.h"
#include "wizard/report/report_file.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/cli_usage_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;

certcore::Result<void> expectAllowed(const wizard::Policy& policy, const ImportRequest& request) {
    if (request.import.exportable && !policy.allowExportable) {
        return certcore::fail(certcore::ErrorCause::PolicyForbidsExportable);
    }
    if (request.force == certcore::Force::Yes && !policy.allowForce) {
        return certcore::fail(certcore::ErrorCause::PolicyForbidsForce);
    }
    return {};
}

// Where the system has no bindings at all, that is the reason, whatever the store.
certcore::Result<void> expectBindable(const Environment& environment, const ImportRequest& request) {
    if (!request.renew || request.store->bindingStoreName()) {
        return {};
    }
    const auto records = environment.bindings.records();
    return records ? certcore::fail(certcore::ErrorCause::BindingNeedsMachineStore, request.store->location())
                   : certcore::Result<void>(std::unexpected<certcore::Error>(records.error()));
}

}  // namespace

certcore::Result<ImportRequest> readImportRequest(const Environment& environment) {
    const CommandLine& line = environment.line;
    if (line.has("report")) {
        auto format = wizard::report::formatOf(line.value("report"));
        if (!format) {
            return certcore::passOn(format);
        }
    }
    ImportRequest request;
    request.path = app::toPath(line.positional().front());
    auto certificate = thumbprintOption(environment, "certificate");
    if (!certificate) {
        return certcore::passOn(certificate);
    }
    auto iterations = numberOption(environment, "max-iterations", request.limits.iterations);
    if (!iterations) {
        return certcore::passOn(iterations);
    }
    if (line.has("placement")) {
        const auto placement = certcore::placementOf(line.value("placement").toStdString());
        if (!placement) {
            return certcore::fail(certcore::ErrorCause::UsageWrong,
                                  text::unknownPlacement(line.value("placement")).toStdString());
        }
        request.import.placement = *placement;
    }
    auto store = chooseStore(environment);
    if (!store) {
        return certcore::passOn(store);
    }
    request.store = std::move(*store);
    request.limits.iterations = *iterations;
    request.check = {referenceNames(line), *certificate, environment.profile.t10Word.toStdString(), currentTime()};
    request.import.exportable = line.has("exportable");
    request.import.rootConsent = line.has("trust-root") ? certcore::RootConsent::Yes : certcore::RootConsent::No;
    request.import.includeExtendedProperties = !line.has("no-extended-properties");
    request.force = line.has("force") ? certcore::Force::Yes : certcore::Force::No;
    request.dryRun = line.has("dry-run");
    request.renew = line.has("renew");
    if (auto allowed = expectAllowed(environment.profile.policy, request); !allowed) {
        return certcore::passOn(allowed);
    }
    if (auto bindable = expectBindable(environment, request); !bindable) {
        return certcore::passOn(bindable);
    }
    if (auto read = readKeyOptions(environment, *request.store, request.import); !read) {
        return certcore::passOn(read);
    }
    return request;
}

}  // namespace cli
