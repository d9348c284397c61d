// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/clean_up_jobs.h"

#include "certcore/import/archive.h"
#include "certcore/import/import_run.h"
#include "wizard/event_log/event_log.h"

namespace wizard::jobs {

certcore::Result<void> archiveAll(const StorePointer& store, const std::vector<certcore::Thumbprint>& thumbprints) {
    for (const certcore::Thumbprint& thumbprint : thumbprints) {
        if (auto archived = certcore::archive(thumbprint, *store); !archived) {
            return archived;
        }
    }
    return {};
}

certcore::Result<void> bringAllBack(const StorePointer& store, const std::vector<certcore::Thumbprint>& thumbprints) {
    for (const certcore::Thumbprint& thumbprint : thumbprints) {
        if (auto back = certcore::bringBack(thumbprint, *store); !back) {
            return back;
        }
    }
    return {};
}

certcore::Result<void> removeAll(const StorePointer& store, const std::vector<certcore::Thumbprint>& thumbprints) {
    for (const certcore::Thumbprint& thumbprint : thumbprints) {
        const auto removed = certcore::remove(thumbprint, *store);
        if (!removed) {
            return std::unexpected<certcore::Error>(removed.error());
        }
        event_log::recordRemoval(*store, *removed);
    }
    return {};
}

}  // namespace wizard::jobs
