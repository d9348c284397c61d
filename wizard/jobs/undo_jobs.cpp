// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/undo_jobs.h"

namespace wizard::jobs {

certcore::Result<ComingBack> whatComesBack(const StorePointer& store, const certcore::ReceiptId& receipt) {
    auto preview = certcore::previewUndo(receipt, *store);
    if (!preview) {
        return certcore::passOn(preview);
    }
    auto listing = store->list();
    if (!listing) {
        return certcore::passOn(listing);
    }
    return ComingBack{std::move(*preview), std::move(listing->certificates)};
}

}  // namespace wizard::jobs
