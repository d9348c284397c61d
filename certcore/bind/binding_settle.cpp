// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_settle.h"

#include <algorithm>
#include <ranges>

#include "certcore/bind/binding_receipt.h"
#include "certcore/bind/binding_steps.h"
#include "certcore/import/import_run.h"
#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

std::optional<Receipt> importOf(const BindingReceipt& receipt, const ReceiptFolder& imports) {
    auto import = receipt.follows ? imports.load(*receipt.follows) : fail(ErrorCause::ReceiptNotFound);
    return import ? std::optional(std::move(*import)) : std::nullopt;
}

bool isUnsettled(const BindingReceipt& receipt, const ReceiptFolder& imports) {
    switch (receipt.state) {
        case ReceiptState::Pending:
        case ReceiptState::Undoing:
            return true;
        case ReceiptState::Undone:
            return false;
        case ReceiptState::Done:
            break;
    }
    const auto import = importOf(receipt, imports);
    return import && import->state == ReceiptState::Undoing;
}

Result<void> saveAs(ReceiptState state, Receipt import, const ReceiptFolder& imports) {
    import.state = state;
    return imports.save(import);
}

// The new certificate is still needed: it stays, and so do both receipts.
Result<void> keep(BindingReceipt receipt, const BindingReceiptFolder& folder, const ReceiptFolder& imports) {
    auto import = importOf(receipt, imports);
    if (import && import->state == ReceiptState::Undoing) {
        if (auto saved = saveAs(ReceiptState::Done, std::move(*import), imports); !saved) {
            return saved;
        }
    }
    receipt.state = ReceiptState::Done;
    return folder.save(receipt);
}

Result<void> settleOne(BindingReceipt receipt, const BindingReceiptFolder& folder, const ReceiptFolder& imports,
                       CertificateStore& store, BindingService& service) {
    const auto settled = receipt.changes.empty() ? Result<binding::Settled>(binding::Settled::AllBack)
                                                 : binding::settle(receipt.changes, service);
    if (!settled) {
        return std::unexpected<Error>(settled.error());
    }
    if (*settled == binding::Settled::SomeKept) {
        return keep(std::move(receipt), folder, imports);
    }
    if (auto revoked = store.revokeKey(receipt.thumbprint, receipt.granted); !revoked) {
        return revoked;
    }
    if (receipt.state != ReceiptState::Pending) {
        receipt.state = ReceiptState::Undone;
        return folder.save(receipt);
    }
    // By itself, recover would finish a pending import that is whole: right for one that stands alone.
    auto import = receipt.wholeWithImport ? importOf(receipt, imports) : std::nullopt;
    if (import && import->state != ReceiptState::Undone) {
        if (auto saved = saveAs(ReceiptState::Undoing, std::move(*import), imports); !saved) {
            return saved;
        }
    }
    return folder.remove(receipt.id);
}

}  // namespace

Result<void> settleBindings(CertificateStore& store, BindingService& service) {
    const BindingReceiptFolder folder(store.receiptFolder());
    const ReceiptFolder imports(store.receiptFolder());
    if (auto swept = folder.sweep(); !swept) {
        return swept;
    }
    const auto receipts = folder.all();
    if (!receipts) {
        return std::unexpected<Error>(receipts.error());
    }
    for (const BindingReceipt& receipt : std::views::reverse(*receipts)) {
        if (!isUnsettled(receipt, imports)) {
            continue;
        }
        if (auto settled = settleOne(receipt, folder, imports, store, service); !settled) {
            return settled;
        }
    }
    return {};
}

Result<std::unique_ptr<FolderLock>> lockSettled(CertificateStore& store, BindingService& service) {
    auto lock = store.lock();
    if (!lock) {
        return lock;
    }
    if (auto settled = settleBindings(store, service); !settled) {
        return passOn(settled);
    }
    if (auto recovered = recover(store); !recovered) {
        return passOn(recovered);
    }
    return lock;
}

}  // namespace certcore
