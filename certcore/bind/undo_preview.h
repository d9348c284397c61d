// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "certcore/bind/binding_plan.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// UndoPreview is what undo would do, for whoever is to be asked before. Whether it could is not known by it.
struct UndoPreview {
    std::vector<BindingChange> bindings;  ///< By endpoint, from what is there to what was before: `after` goes.
    bool takesCertificate = false;        ///< The import is taken back, too: its certificate goes.
    std::vector<KeyGrant> revoked{};      ///< Who will not read the key of a certificate that stays any more.
};

/// previewUndo reads it from the receipts, and changes nothing. ReceiptNotFound, ReceiptDamaged, the Store… causes.
[[nodiscard]] Result<UndoPreview> previewUndo(const ReceiptId& id, const CertificateStore& store);

}  // namespace certcore
