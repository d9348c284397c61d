// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

#include "certcore/bind/binding_receipt.h"
#include "certcore/bind/binding_service.h"
#include "certcore/import/import_run.h"

namespace certcore {

/// BindingPlace is what binding works with: the store that holds the certificate and the receipts, and the bindings.
struct BindingPlace {
    const CryptoContext& crypto;
    CertificateStore& store;
    BindingService& service;
};

/// bindCertificate changes what the plan says: a pending receipt first, then who may read the key, then the endpoints
/// one after the other, then it reads all of them back, and only then is the receipt done. Whatever fails on the way
/// leaves key and endpoints as they were. Empty where the plan has nothing to change. The binding follows the import
/// that wrote the certificate, where that is known. Errors: BindingNeedsMachineStore, CertificateNotInStore,
/// BindingChanged where an endpoint is not as planned any more, the causes of BindingService::put, of
/// CertificateStore::grantKey, the Store… causes; BindingTakeBackFailed and TakeBackFailed where a former state could
/// not be brought back yet: the next change tries again.
[[nodiscard]] Result<std::optional<BindingReceipt>> bindCertificate(const BindingPlace& place, const BindingPlan& plan,
                                                                    std::chrono::sys_seconds now);

/// Renewal is what importing and binding as one wrote.
struct Renewal {
    std::optional<Receipt> imported;      ///< Empty: the certificate was there already, with its key.
    std::optional<BindingReceipt> bound;  ///< Empty: nothing was to be bound.
};

/// renew carries out an import and the binding of its certificate as one: both or neither, after a kill, too. Errors as
/// of carryOut and bindCertificate.
[[nodiscard]] Result<Renewal> renew(const BindingPlace& place, const ImportPlan& import, const BindingPlan& binding,
                                    std::chrono::sys_seconds now, const std::stop_token& stop);

/// carryOut carries out what there is of the two: both as renew does it, or one of them alone. Errors as of renew.
[[nodiscard]] Result<Renewal> carryOut(const BindingPlace& place, const std::optional<ImportPlan>& import,
                                       const std::optional<BindingPlan>& binding, std::chrono::sys_seconds now,
                                       const std::stop_token& stop);

/// BindingUndone is an endpoint that an undo has changed.
struct BindingUndone {
    Endpoint endpoint;
    std::optional<Thumbprint> before;  ///< What was bound until now.
    std::optional<BindingRecord> now;  ///< Absent: nothing is bound there any more.
};

/// ChainUndone is what an undo did, bindings first.
struct ChainUndone {
    std::vector<BindingUndone> bindings;
    StoreChange certificates;
    std::vector<KeyGrant> revoked{};  ///< Who may not read the key of a certificate that stays any more.
};

/// undo takes a binding back, or an import with every binding that followed it, the latest first: all of it or nothing.
/// It refuses before it changes anything: as undo of an import does; BindingChanged where somebody else has changed an
/// endpoint since; CertificateBound where the certificate is bound otherwise, too.
[[nodiscard]] Result<ChainUndone> undo(const ReceiptId& id, CertificateStore& store, BindingService& service);

/// undoLast takes the latest import or binding back that can be taken back. A binding that was begun together with its
/// import goes together with it. NothingToUndo.
[[nodiscard]] Result<ChainUndone> undoLast(CertificateStore& store, BindingService& service);

}  // namespace certcore
