// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/import_run.h"

#include <algorithm>
#include <utility>

#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

bool isProven(const Thumbprint& thumbprint, const CertificateStore& store) {
    const auto proof = store.proveKey(thumbprint);
    return proof && proof->holds();
}

// The first error is the one to tell. What cannot be taken back now stays pending, and the next start takes it back:
// then that is what has to be known.
Error takenBack(const Receipt& receipt, CertificateStore& store, Error failure) {
    if (!store.takeBack(receipt.thumbprint, receipt.id)) {
        return {ErrorCause::TakeBackFailed, store.location(), std::string(codeName(codeOf(failure.cause)))};
    }
    [[maybe_unused]] const auto removed = ReceiptFolder(store.receiptFolder()).remove(receipt.id);
    return failure;
}

Result<void> putAndReadBack(const ImportPlan& plan, Receipt& receipt, CertificateStore& store,
                            const std::stop_token& stop) {
    const auto cancelled = [&stop] { return stop.stop_requested(); };
    if (cancelled()) {
        return fail(ErrorCause::CancelledByUser);
    }
    if (auto put = store.put(plan.entry, receipt.id); !put) {
        return put;
    }
    const auto stored = store.find(receipt.thumbprint);
    if (!stored || !(stored->certificate == plan.entry.leaf.certificate) || !isProven(receipt.thumbprint, store)) {
        return fail(ErrorCause::ReadBackFailed, receipt.thumbprint.text(), stored ? "" : stored.error().detail);
    }
    if (cancelled()) {
        return fail(ErrorCause::CancelledByUser);
    }
    receipt.state = ReceiptState::Done;
    return ReceiptFolder(store.receiptFolder()).save(receipt);
}

// Whether there still is a receipt then.
Result<bool> finishOrTakeBack(Receipt& receipt, CertificateStore& store) {
    const ReceiptFolder receipts(store.receiptFolder());
    const bool isPending = receipt.state == ReceiptState::Pending;
    if (!isPending && receipt.state != ReceiptState::Undoing) {
        return true;
    }
    const bool isWhole =
        isPending && store.isFrom(receipt.thumbprint, receipt.id) && isProven(receipt.thumbprint, store);
    if (!isWhole) {
        if (auto back = store.takeBack(receipt.thumbprint, receipt.id); !back) {
            return passOn(back);
        }
    }
    const bool isForgotten = isPending && !isWhole;
    receipt.state = isPending ? ReceiptState::Done : ReceiptState::Undone;
    if (auto kept = isForgotten ? receipts.remove(receipt.id) : receipts.save(receipt); !kept) {
        return passOn(kept);
    }
    return !isForgotten;
}

Result<StoreChange> undoLocked(Receipt receipt, CertificateStore& store) {
    const ReceiptFolder receipts(store.receiptFolder());
    if (receipt.state == ReceiptState::Undone) {
        return fail(ErrorCause::ReceiptAlreadyUndone, receipt.id.text());
    }
    if (!store.isFrom(receipt.thumbprint, receipt.id)) {
        return fail(ErrorCause::ReceiptOutdated, receipt.id.text());
    }
    receipt.state = ReceiptState::Undoing;
    if (auto saved = receipts.save(receipt); !saved) {
        return passOn(saved);
    }
    if (auto back = store.takeBack(receipt.thumbprint, receipt.id); !back) {
        return passOn(back);
    }
    receipt.state = ReceiptState::Undone;
    if (auto saved = receipts.save(receipt); !saved) {
        return passOn(saved);
    }
    StoreChange change;
    for (const WrittenCertificate& written : receipt.written) {
        // Of those that were there before, only the leaf was touched.
        if (!written.hadItBefore) {
            change.removed.push_back(written.thumbprint);
        } else if (written.thumbprint == receipt.thumbprint) {
            change.restored.push_back(written.thumbprint);
        }
    }
    return change;
}

// What no receipt needs any more goes.
Result<void> sweepBehind(const ReceiptList& list, CertificateStore& store) {
    if (!list.damaged.empty()) {
        return {};  // Nobody can tell any more what they still need.
    }
    std::vector<Receipt> needed = list.receipts;
    std::erase_if(needed, [](const Receipt& receipt) { return receipt.state != ReceiptState::Done; });
    return store.sweep(needed);
}

// Clears up in the store, and gives the receipts as they are then.
Result<ReceiptList> clearUp(CertificateStore& store) {
    const ReceiptFolder folder(store.receiptFolder());
    if (auto swept = folder.sweep(); !swept) {
        return passOn(swept);
    }
    auto list = folder.list();
    if (!list) {
        return list;
    }
    std::vector<Receipt> left;
    for (Receipt& receipt : list->receipts) {
        auto isLeft = finishOrTakeBack(receipt, store);
        if (!isLeft) {
            return passOn(isLeft);
        }
        if (*isLeft) {
            left.push_back(std::move(receipt));
        }
    }
    list->receipts = std::move(left);
    if (auto swept = sweepBehind(*list, store); !swept) {
        return passOn(swept);
    }
    return list;
}

// A store that is this program's alone, for as long as this lives, and its receipts.
struct EnteredStore {
    std::unique_ptr<FolderLock> lock;
    ReceiptList list;
};

// Locks the store and clears up in it. Makes it where there is none.
Result<EnteredStore> enter(CertificateStore& store) {
    auto lock = store.lock();
    if (!lock) {
        return passOn(lock);
    }
    auto list = clearUp(store);
    if (!list) {
        return passOn(list);
    }
    return EnteredStore{std::move(*lock), std::move(*list)};
}

}  // namespace

Result<void> recover(CertificateStore& store) {
    auto cleared = clearUp(store);
    return cleared ? Result<void>() : passOn(cleared);
}

Result<std::optional<Receipt>> carryOut(const CryptoContext& crypto, const ImportPlan& plan, CertificateStore& store,
                                        std::chrono::sys_seconds now, const std::stop_token& stop) {
    if (stop.stop_requested()) {
        return fail(ErrorCause::CancelledByUser);
    }
    auto entered = enter(store);
    if (!entered) {
        return passOn(entered);
    }
    const Thumbprint& thumbprint = plan.entry.leaf.certificate.thumbprint();
    if (isProven(thumbprint, store)) {
        return std::nullopt;
    }
    const std::vector<Receipt>& former = entered->list.receipts;
    auto id = ReceiptId::make(crypto, now);
    if (!id) {
        return passOn(id);
    }
    Receipt receipt{std::move(*id),
                    former.empty() ? 1 : former.back().sequence + 1,
                    now,
                    ReceiptState::Pending,
                    store.location(),
                    thumbprint,
                    plan.entry.placement,
                    store.plannedWrites(plan.entry),
                    plan.hosts,
                    plan.forced,
                    plan.allowedBy};
    if (auto saved = ReceiptFolder(store.receiptFolder()).save(receipt); !saved) {
        return std::unexpected<Error>(takenBack(receipt, store, std::move(saved.error())));
    }
    if (auto done = putAndReadBack(plan, receipt, store, stop); !done) {
        return std::unexpected<Error>(takenBack(receipt, store, std::move(done.error())));
    }
    return receipt;
}

Result<StoreChange> undo(const ReceiptId& id, CertificateStore& store) {
    if (!store.exists()) {
        return fail(ErrorCause::ReceiptNotFound, id.text());
    }
    auto entered = enter(store);
    if (!entered) {
        return passOn(entered);
    }
    auto receipt = ReceiptFolder(store.receiptFolder()).load(id);
    if (!receipt) {
        return passOn(receipt);
    }
    return undoLocked(std::move(*receipt), store);
}

Result<StoreChange> undoLast(CertificateStore& store) {
    if (!store.exists()) {
        return fail(ErrorCause::NothingToUndo);
    }
    auto entered = enter(store);
    if (!entered) {
        return passOn(entered);
    }
    // One of them may be the latest: rather none is taken back than the wrong one.
    if (!entered->list.damaged.empty()) {
        return std::unexpected<Error>(std::move(entered->list.damaged.front()));
    }
    std::vector<Receipt>& receipts = entered->list.receipts;
    // What was removed or replaced since cannot be taken back; what came before it can.
    std::erase_if(receipts, [&store](const Receipt& receipt) {
        return receipt.state != ReceiptState::Done || !store.isFrom(receipt.thumbprint, receipt.id);
    });
    if (receipts.empty()) {
        return fail(ErrorCause::NothingToUndo);
    }
    return undoLocked(std::move(receipts.back()), store);
}

Result<StoreChange> remove(const Thumbprint& thumbprint, CertificateStore& store) {
    if (!store.exists()) {
        return fail(ErrorCause::CertificateNotInStore, thumbprint.text());
    }
    auto entered = enter(store);
    if (!entered) {
        return passOn(entered);
    }
    if (auto removed = store.remove(thumbprint); !removed) {
        return passOn(removed);
    }
    // Files that were kept for an undo may hold a key, too; what cannot go now, the next change sweeps up.
    [[maybe_unused]] const auto swept = sweepBehind(entered->list, store);
    return StoreChange{{thumbprint}, {}};
}

}  // namespace certcore
