// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/clean_up_jobs.h"

#include "certcore/import/archive.h"
#include "certcore/import/import_run.h"
#include "wizard/event_log/event_log.h"

namespace wizard::jobs {

using certcore::Result;
using certcore::Thumbprint;

namespace {

// One after the other, up to the first that fails.
template <typename Change>
Result<void> changeEach(const std::vector<Thumbprint>& thumbprints, const Change& change) {
    for (const Thumbprint& thumbprint : thumbprints) {
        if (auto changed = change(thumbprint); !changed) {
            return certcore::passOn(changed);
        }
    }
    return {};
}

}  // namespace

Result<void> archiveAll(const StorePointer& store, const std::vector<Thumbprint>& thumbprints) {
    return changeEach(thumbprints, [&](const Thumbprint& one) { return certcore::archive(one, *store); });
}

Result<void> bringAllBack(const StorePointer& store, const std::vector<Thumbprint>& thumbprints) {
    return changeEach(thumbprints, [&](const Thumbprint& one) { return certcore::bringBack(one, *store); });
}

Result<void> removeAll(const StorePointer& store, const std::vector<Thumbprint>& thumbprints) {
    return changeEach(thumbprints, [&](const Thumbprint& one) {
        auto removed = certcore::remove(one, *store);
        if (removed) {
            event_log::recordRemoval(*store, *removed);
        }
        return removed;
    });
}

}  // namespace wizard::jobs
