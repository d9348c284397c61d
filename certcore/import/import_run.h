// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "certcore/import/import_plan.h"

namespace certcore {

/// carryOut writes what the plan says: a pending receipt first, then the entry, then it reads the entry back and signs
/// with its key, and only then is the receipt done. Whatever fails on the way, or a stop that is requested, leaves the
/// store as it was. Empty where another importer has meanwhile installed the same certificate. Errors: the Store…
/// causes, ReadBackFailed, CancelledByUser; TakeBackFailed where the former state could not be brought back yet.
[[nodiscard]] Result<std::optional<Receipt>> carryOut(const CryptoContext& crypto, const ImportPlan& plan,
                                                      CertificateStore& store, std::chrono::sys_seconds now,
                                                      const std::stop_token& stop);

/// StoreChange is what undoing or removing did.
struct StoreChange {
    std::vector<Thumbprint> removed;
    std::vector<Thumbprint> restored;  ///< The state before the import is back.
};

/// undo takes an import back. ReceiptNotFound, ReceiptAlreadyUndone, ReceiptOutdated where what it wrote has since been
/// removed or replaced: a receipt undoes only what it wrote. CertificateBound where an endpoint serves the certificate.
[[nodiscard]] Result<StoreChange> undo(const ReceiptId& id, CertificateStore& store);

/// undoLast takes the latest import back that is not undone yet. NothingToUndo.
[[nodiscard]] Result<StoreChange> undoLast(CertificateStore& store);

/// remove deletes a certificate with its key. CertificateNotInStore; CertificateBound as undo.
[[nodiscard]] Result<StoreChange> remove(const Thumbprint& thumbprint, CertificateStore& store);

// What undo and carryOut are made of, for whoever holds the store's lock and has called recover: a chain of changes
// that is done or taken back as one.

/// carryOutLocked is carryOut with a receipt of this id; that the certificate is not there yet is known.
[[nodiscard]] Result<Receipt> carryOutLocked(const ReceiptId& id, const ImportPlan& plan, CertificateStore& store,
                                             std::chrono::sys_seconds now, const std::stop_token& stop);

/// undoableReceipt is the receipt, or why it cannot be undone; whether anything uses the certificate is not asked.
[[nodiscard]] Result<Receipt> undoableReceipt(const ReceiptId& id, const CertificateStore& store);

/// lastUndoableImport is the latest of them; empty where there is none.
[[nodiscard]] Result<std::optional<Receipt>> lastUndoableImport(const CertificateStore& store);

/// undoBegun takes back an import whose receipt is saved as Undoing.
[[nodiscard]] Result<StoreChange> undoBegun(Receipt receipt, CertificateStore& store);

/// recover finishes or takes back what killed programs left unfinished, and sweeps up behind them. The caller holds the
/// store's lock.
[[nodiscard]] Result<void> recover(CertificateStore& store);

/// lockRecovered locks the store and recovers it; every change begins with it. It makes the store where there is none.
[[nodiscard]] Result<std::unique_ptr<FolderLock>> lockRecovered(CertificateStore& store);

}  // namespace certcore
