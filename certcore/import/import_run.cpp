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

bool isSettled(const Receipt& receipt) {
    return receipt.state == ReceiptState::Done || receipt.state == ReceiptState::Undone;
}

Result<void> finishOrTakeBack(Receipt receipt, CertificateStore& store) {
    const ReceiptFolder receipts(store.receiptFolder());
    if (receipt.state == ReceiptState::Pending) {
        if (store.isFrom(receipt.thumbprint, receipt.id) && isProven(receipt.thumbprint, store)) {
            receipt.state = ReceiptState::Done;
            return receipts.save(receipt);
        }
        if (auto back = store.takeBack(receipt.thumbprint, receipt.id); !back) {
            return back;
        }
        return receipts.remove(receipt.id);
    }
    if (receipt.state == ReceiptState::Undoing) {
        if (auto back = store.takeBack(receipt.thumbprint, receipt.id); !back) {
            return back;
        }
        receipt.state = ReceiptState::Undone;
        return receipts.save(receipt);
    }
    return {};
}

Result<StoreChange> undoLocked(const ReceiptId& id, CertificateStore& store) {
    auto receipt = undoableReceipt(id, store);
    if (!receipt) {
        return passOn(receipt);
    }
    if (auto unused = store.expectUnused(receipt->thumbprint); !unused) {
        return passOn(unused);
    }
    receipt->state = ReceiptState::Undoing;
    if (auto saved = ReceiptFolder(store.receiptFolder()).save(*receipt); !saved) {
        return passOn(saved);
    }
    return undoBegun(std::move(*receipt), store);
}

// What no receipt needs any more goes.
Result<void> sweepBehind(ReceiptFolder::Reading reading, CertificateStore& store) {
    if (!reading.damaged.empty()) {
        return {};  // Nobody can tell any more what they still need.
    }
    std::erase_if(reading.receipts, [](const Receipt& receipt) { return receipt.state != ReceiptState::Done; });
    return store.sweep(reading.receipts);
}

}  // namespace

Result<void> recover(CertificateStore& store) {
    const ReceiptFolder receipts(store.receiptFolder());
    if (auto swept = receipts.sweep(); !swept) {
        return swept;
    }
    auto reading = receipts.read();
    if (!reading) {
        return passOn(reading);
    }
    const auto unsettled =
        std::ranges::stable_partition(reading->receipts, [](const Receipt& one) { return isSettled(one); });
    if (unsettled.empty()) {
        return sweepBehind(std::move(*reading), store);
    }
    for (const Receipt& receipt : unsettled) {
        if (auto settled = finishOrTakeBack(receipt, store); !settled) {
            return settled;
        }
    }
    auto settledReading = receipts.read();
    return settledReading ? sweepBehind(std::move(*settledReading), store) : passOn(settledReading);
}

Result<std::unique_ptr<FolderLock>> lockRecovered(CertificateStore& store) {
    auto lock = store.lock();
    if (!lock) {
        return lock;
    }
    if (auto recovered = recover(store); !recovered) {
        return passOn(recovered);
    }
    return lock;
}

Result<std::optional<Receipt>> carryOut(const CryptoContext& crypto, const ImportPlan& plan, CertificateStore& store,
                                        std::chrono::sys_seconds now, const std::stop_token& stop) {
    if (stop.stop_requested()) {
        return fail(ErrorCause::CancelledByUser);
    }
    const auto lock = lockRecovered(store);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    if (isProven(plan.entry.leaf.certificate.thumbprint(), store)) {
        return std::nullopt;
    }
    auto id = ReceiptId::make(crypto, now);
    if (!id) {
        return passOn(id);
    }
    auto receipt = carryOutLocked(*id, plan, store, now, stop);
    return receipt ? Result<std::optional<Receipt>>(std::move(*receipt)) : passOn(receipt);
}

Result<Receipt> carryOutLocked(const ReceiptId& id, const ImportPlan& plan, CertificateStore& store,
                               std::chrono::sys_seconds now, const std::stop_token& stop) {
    const ReceiptFolder receipts(store.receiptFolder());
    auto former = receipts.all();
    if (!former) {
        return passOn(former);
    }
    Receipt receipt{id,
                    former->empty() ? 1 : former->back().sequence + 1,
                    now,
                    ReceiptState::Pending,
                    store.location(),
                    plan.entry.leaf.certificate.thumbprint(),
                    plan.entry.placement,
                    store.plannedWrites(plan.entry),
                    plan.hosts,
                    plan.forced,
                    plan.allowedBy,
                    accountsIn(plan.entry.keyGrants)};
    if (auto saved = receipts.save(receipt); !saved) {
        return std::unexpected<Error>(takenBack(receipt, store, std::move(saved.error())));
    }
    if (auto done = putAndReadBack(plan, receipt, store, stop); !done) {
        return std::unexpected<Error>(takenBack(receipt, store, std::move(done.error())));
    }
    return receipt;
}

Result<Receipt> undoableReceipt(const ReceiptId& id, const CertificateStore& store) {
    auto receipt = ReceiptFolder(store.receiptFolder()).load(id);
    if (receipt && receipt->state == ReceiptState::Undone) {
        return fail(ErrorCause::ReceiptAlreadyUndone, id.text());
    }
    if (receipt && !store.isFrom(receipt->thumbprint, id)) {
        return fail(ErrorCause::ReceiptOutdated, id.text());
    }
    return receipt;
}

Result<StoreChange> undoBegun(Receipt receipt, CertificateStore& store) {
    if (auto back = store.takeBack(receipt.thumbprint, receipt.id); !back) {
        return passOn(back);
    }
    receipt.state = ReceiptState::Undone;
    // What is taken back is taken back: where that cannot be written down, the receipt says that it was begun, and the
    // next change writes it.
    [[maybe_unused]] const auto saved = ReceiptFolder(store.receiptFolder()).save(receipt);
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

Result<std::optional<Receipt>> lastUndoableImport(const CertificateStore& store) {
    auto receipts = ReceiptFolder(store.receiptFolder()).all();
    if (!receipts) {
        return passOn(receipts);
    }
    // What was removed or replaced since cannot be taken back; what came before it can.
    std::erase_if(*receipts, [&store](const Receipt& receipt) {
        return receipt.state != ReceiptState::Done || !store.isFrom(receipt.thumbprint, receipt.id);
    });
    return receipts->empty() ? std::nullopt : std::optional(std::move(receipts->back()));
}

Result<StoreChange> undo(const ReceiptId& id, CertificateStore& store) {
    if (!store.exists()) {
        return fail(ErrorCause::ReceiptNotFound, id.text());
    }
    const auto lock = lockRecovered(store);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    return undoLocked(id, store);
}

Result<StoreChange> undoLast(CertificateStore& store) {
    if (!store.exists()) {
        return fail(ErrorCause::NothingToUndo);
    }
    const auto lock = lockRecovered(store);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    // One of them may be the latest: rather none is taken back than the wrong one.
    if (auto whole = ReceiptFolder(store.receiptFolder()).expectWhole(); !whole) {
        return passOn(whole);
    }
    auto last = lastUndoableImport(store);
    if (!last) {
        return passOn(last);
    }
    return *last ? undoLocked((*last)->id, store) : fail(ErrorCause::NothingToUndo);
}

Result<StoreChange> remove(const Thumbprint& thumbprint, CertificateStore& store) {
    if (!store.exists()) {
        return fail(ErrorCause::CertificateNotInStore, thumbprint.text());
    }
    const auto lock = lockRecovered(store);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    if (auto unused = store.expectUnused(thumbprint); !unused) {
        return passOn(unused);
    }
    if (auto removed = store.remove(thumbprint); !removed) {
        return passOn(removed);
    }
    // Files that were kept for an undo may hold a key, too; what cannot go now, the next change sweeps up.
    if (auto reading = ReceiptFolder(store.receiptFolder()).read()) {
        [[maybe_unused]] const auto swept = sweepBehind(std::move(*reading), store);
    }
    return StoreChange{{thumbprint}, {}};
}

}  // namespace certcore
