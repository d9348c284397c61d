// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/undo_preview.h"

#include <algorithm>

#include "certcore/bind/binding_receipt.h"
#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

Result<UndoPreview> ofImport(const ReceiptId& id, const CertificateStore& store) {
    const auto imported = ReceiptFolder(store.receiptFolder()).load(id);
    if (!imported) {
        return std::unexpected<Error>(imported.error());
    }
    auto followers = BindingReceiptFolder(store.receiptFolder()).followersOf(id);
    return followers ? Result<UndoPreview>({wholeChanges(*followers), true}) : passOn(followers);
}

}  // namespace

Result<UndoPreview> previewUndo(const ReceiptId& id, const CertificateStore& store) {
    const auto binding = BindingReceiptFolder(store.receiptFolder()).load(id);
    if (!binding && binding.error().cause != ErrorCause::ReceiptNotFound) {
        return std::unexpected<Error>(binding.error());
    }
    auto preview = binding ? Result<UndoPreview>({binding->changes, false, binding->granted}) : ofImport(id, store);
    if (preview) {
        std::ranges::sort(preview->bindings, {}, [](const BindingChange& one) { return one.after.endpoint; });
    }
    return preview;
}

}  // namespace certcore
