// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/undo_preview.h"

#include <algorithm>

#include "certcore/bind/binding_receipt.h"
#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

// Of several bindings of one endpoint, one after the other, the first says how it was.
void add(const BindingReceipt& receipt, std::vector<BindingChange>& whole) {
    for (const BindingChange& change : receipt.changes) {
        const auto known = std::ranges::find(whole, change.after.endpoint,
                                             [](const BindingChange& one) { return one.after.endpoint; });
        if (known == whole.end()) {
            whole.push_back(change);
        } else {
            known->after = change.after;
        }
    }
}

Result<UndoPreview> ofImport(const ReceiptId& id, const CertificateStore& store) {
    const auto imported = ReceiptFolder(store.receiptFolder()).load(id);
    if (!imported) {
        return std::unexpected<Error>(imported.error());
    }
    const auto all = BindingReceiptFolder(store.receiptFolder()).all();
    if (!all) {
        return std::unexpected<Error>(all.error());
    }
    UndoPreview preview{{}, true};
    for (const BindingReceipt& receipt : *all) {
        if (receipt.follows == id && receipt.state == ReceiptState::Done) {
            add(receipt, preview.bindings);
        }
    }
    return preview;
}

}  // namespace

Result<UndoPreview> previewUndo(const ReceiptId& id, const CertificateStore& store) {
    const auto binding = BindingReceiptFolder(store.receiptFolder()).load(id);
    if (!binding && binding.error().cause != ErrorCause::ReceiptNotFound) {
        return std::unexpected<Error>(binding.error());
    }
    auto preview = binding ? Result<UndoPreview>({binding->changes, false}) : ofImport(id, store);
    if (preview) {
        std::ranges::sort(preview->bindings, {}, [](const BindingChange& one) { return one.after.endpoint; });
    }
    return preview;
}

}  // namespace certcore
