// SPDX-License-Identifier: Apache-2.0
// What is to be known before everything is put back.
#pragma once

#include "certcore/bind/undo_preview.h"
#include "wizard/jobs/pointers.h"

namespace wizard::jobs {

/// ComingBack is what putting back would do.
struct ComingBack {
    certcore::UndoPreview preview;
    std::vector<certcore::StoredCertificate> installed;  ///< What an endpoint may get again.
};

/// whatComesBack reads it and changes nothing. Errors: previewUndo's, and the store's.
[[nodiscard]] certcore::Result<ComingBack> whatComesBack(const StorePointer& store, const certcore::ReceiptId& receipt);

}  // namespace wizard::jobs
