// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_run.h"

#include <algorithm>
#include <utility>

#include "certcore/bind/binding_settle.h"
#include "certcore/bind/binding_steps.h"
#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

Result<void> expectRightStore(const BindingPlan& plan, const CertificateStore& store) {
    if (store.bindingStoreName() != plan.store) {
        return fail(ErrorCause::BindingNeedsMachineStore, store.location());
    }
    return {};
}

// Windows would say 1312 to a certificate without its key; rather nothing is begun.
Result<void> expectKey(const BindingPlan& plan, const CertificateStore& store) {
    auto proof = store.proveKey(plan.thumbprint);
    if (!proof) {
        return passOn(proof);
    }
    const std::string& subject =
        plan.changes.empty() ? plan.thumbprint.text() : plan.changes.front().after.endpoint.text();
    return proof->holds() ? Result<void>() : fail(ErrorCause::BindingKeyUnreachable, subject);
}

Result<void> expectAsPlanned(const BindingPlan& plan, const BindingService& service) {
    if (plan.changes.empty()) {
        return {};
    }
    auto records = service.records();
    if (!records) {
        return passOn(records);
    }
    return binding::expectUnchanged(plan.changes, *records);
}

Result<BindingReceipt> pendingReceipt(const BindingPlace& place, const BindingPlan& plan,
                                      std::chrono::sys_seconds now) {
    const auto imports = ReceiptFolder(place.store.receiptFolder()).all();
    if (!imports) {
        return std::unexpected<Error>(imports.error());
    }
    const auto bindings = BindingReceiptFolder(place.store.receiptFolder()).all();
    if (!bindings) {
        return std::unexpected<Error>(bindings.error());
    }
    auto id = ReceiptId::make(place.crypto, now);
    if (!id) {
        return passOn(id);
    }
    return BindingReceipt{std::move(*id),
                          bindings->empty() ? 1 : bindings->back().sequence + 1,
                          imports->empty() ? 0 : imports->back().sequence,
                          now,
                          ReceiptState::Pending,
                          place.store.location(),
                          plan.thumbprint,
                          std::nullopt,
                          false,
                          plan.changes,
                          {}};
}

Result<std::optional<ReceiptId>> importOf(const Thumbprint& thumbprint, const CertificateStore& store) {
    const auto imports = ReceiptFolder(store.receiptFolder()).all();
    if (!imports) {
        return std::unexpected<Error>(imports.error());
    }
    std::optional<ReceiptId> latest;
    for (const Receipt& receipt : *imports) {
        const bool stands = receipt.state == ReceiptState::Done && receipt.thumbprint == thumbprint;
        if (stands && store.isFrom(thumbprint, receipt.id)) {
            latest = receipt.id;
        }
    }
    return latest;
}

// Where something could not be put back, the receipt stays pending: the next start tries again.
Error settledFailure(const BindingReceipt& receipt, const CertificateStore& store, Error failure) {
    if (failure.cause != ErrorCause::BindingTakeBackFailed && failure.cause != ErrorCause::TakeBackFailed) {
        [[maybe_unused]] const auto removed = BindingReceiptFolder(store.receiptFolder()).remove(receipt.id);
    }
    return failure;
}

// Whoever serves the certificate is able to read its key by then.
Result<void> grantAndMake(const BindingReceipt& receipt, const BindingPlace& place) {
    auto done = place.store.grantKey(receipt.thumbprint, receipt.granted);
    if (done && !receipt.changes.empty()) {
        done = binding::make(receipt.changes, place.service);
    }
    // Where a binding could not be put back, the new certificate is still needed.
    if (done || done.error().cause == ErrorCause::BindingTakeBackFailed) {
        return done;
    }
    auto revoked = place.store.revokeKey(receipt.thumbprint, receipt.granted);
    return revoked ? done : fail(ErrorCause::TakeBackFailed, receipt.store, revoked.error().detail);
}

// Bindings first, then permissions.
Result<void> takeBack(const BindingReceipt& receipt, const BindingPlace& place) {
    auto back = binding::takeBack(receipt.changes, place.service);
    return back ? place.store.revokeKey(receipt.thumbprint, receipt.granted) : back;
}

Result<void> makeAndNote(BindingReceipt& receipt, const BindingPlace& place) {
    if (auto made = grantAndMake(receipt, place); !made) {
        return made;
    }
    receipt.state = ReceiptState::Done;
    auto saved = BindingReceiptFolder(place.store.receiptFolder()).save(receipt);
    if (saved) {
        return saved;
    }
    auto back = takeBack(receipt, place);
    return back ? saved : fail(ErrorCause::TakeBackFailed, receipt.store, back.error().detail);
}

Result<BindingReceipt> begun(BindingReceipt receipt, const BindingPlace& place) {
    if (auto saved = BindingReceiptFolder(place.store.receiptFolder()).save(receipt); !saved) {
        return std::unexpected<Error>(settledFailure(receipt, place.store, std::move(saved.error())));
    }
    return receipt;
}

Result<std::optional<BindingReceipt>> bindLocked(const BindingPlace& place, const BindingPlan& plan,
                                                 std::chrono::sys_seconds now) {
    if (auto key = expectKey(plan, place.store); !key) {
        return passOn(key);
    }
    if (auto unchanged = expectAsPlanned(plan, place.service); !unchanged) {
        return passOn(unchanged);
    }
    auto missing = place.store.missingGrants(plan.thumbprint, plan.keyGrants);
    if (!missing) {
        return passOn(missing);
    }
    if (plan.changes.empty() && missing->empty()) {
        return std::nullopt;
    }
    auto receipt = pendingReceipt(place, plan, now);
    if (!receipt) {
        return passOn(receipt);
    }
    auto import = importOf(plan.thumbprint, place.store);
    if (!import) {
        return passOn(import);
    }
    receipt->follows = *import;
    receipt->granted = std::move(*missing);
    receipt = begun(std::move(*receipt), place);
    if (!receipt) {
        return passOn(receipt);
    }
    if (auto made = makeAndNote(*receipt, place); !made) {
        return std::unexpected<Error>(settledFailure(*receipt, place.store, std::move(made.error())));
    }
    return std::move(*receipt);
}

// The import stands, and its binding does not: neither is to stay.
Error importTakenBack(const Receipt& imported, CertificateStore& store, Error failure) {
    if (!store.takeBack(imported.thumbprint, imported.id)) {
        return {ErrorCause::TakeBackFailed, store.location(), std::string(codeName(codeOf(failure.cause)))};
    }
    [[maybe_unused]] const auto removed = ReceiptFolder(store.receiptFolder()).remove(imported.id);
    return failure;
}

Result<Renewal> importAndBind(const BindingPlace& place, const ImportPlan& import, BindingReceipt& receipt,
                              std::chrono::sys_seconds now, const std::stop_token& stop) {
    auto imported = carryOutLocked(*receipt.follows, import, place.store, now, stop);
    if (!imported) {
        return passOn(imported);
    }
    auto bound = stop.stop_requested() ? fail(ErrorCause::CancelledByUser) : makeAndNote(receipt, place);
    if (!bound) {
        Error failure = std::move(bound.error());
        const bool isPutBack =
            failure.cause != ErrorCause::BindingTakeBackFailed && failure.cause != ErrorCause::TakeBackFailed;
        return std::unexpected<Error>(isPutBack ? importTakenBack(*imported, place.store, std::move(failure))
                                                : std::move(failure));
    }
    return Renewal{std::move(*imported), receipt};
}

Result<Renewal> importAlone(const BindingPlace& place, const ImportPlan& plan, std::chrono::sys_seconds now,
                            const std::stop_token& stop) {
    auto imported = carryOut(place.crypto, plan, place.store, now, stop);
    return imported ? Result<Renewal>(Renewal{std::move(*imported), std::nullopt}) : passOn(imported);
}

Result<Renewal> renewLocked(const BindingPlace& place, const ImportPlan& import, const BindingPlan& plan,
                            std::chrono::sys_seconds now, const std::stop_token& stop) {
    if (auto unchanged = expectAsPlanned(plan, place.service); !unchanged) {
        return passOn(unchanged);
    }
    auto receipt = pendingReceipt(place, plan, now);
    if (!receipt) {
        return passOn(receipt);
    }
    auto importId = ReceiptId::make(place.crypto, now);
    if (!importId) {
        return passOn(importId);
    }
    receipt->follows = std::move(*importId);
    receipt->wholeWithImport = true;
    receipt = begun(std::move(*receipt), place);
    if (!receipt) {
        return passOn(receipt);
    }
    auto renewed = importAndBind(place, import, *receipt, now, stop);
    if (!renewed) {
        return std::unexpected<Error>(settledFailure(*receipt, place.store, std::move(renewed.error())));
    }
    return renewed;
}

}  // namespace

Result<std::optional<BindingReceipt>> bindCertificate(const BindingPlace& place, const BindingPlan& plan,
                                                      std::chrono::sys_seconds now) {
    if (auto right = expectRightStore(plan, place.store); !right) {
        return passOn(right);
    }
    if (plan.changes.empty() && plan.keyGrants.empty()) {
        return std::nullopt;
    }
    if (!place.store.exists()) {
        return fail(ErrorCause::CertificateNotInStore, plan.thumbprint.text());
    }
    const auto lock = lockSettled(place.store, place.service);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    return bindLocked(place, plan, now);
}

Result<Renewal> renew(const BindingPlace& place, const ImportPlan& import, const BindingPlan& binding,
                      std::chrono::sys_seconds now, const std::stop_token& stop) {
    const Thumbprint& thumbprint = import.entry.leaf.certificate.thumbprint();
    if (binding.thumbprint != thumbprint) {
        return fail(ErrorCause::Unexpected, {}, "the plans are about different certificates");
    }
    if (auto right = expectRightStore(binding, place.store); !right) {
        return passOn(right);
    }
    if (stop.stop_requested()) {
        return fail(ErrorCause::CancelledByUser);
    }
    if (binding.changes.empty()) {
        return importAlone(place, import, now, stop);
    }
    const auto lock = lockSettled(place.store, place.service);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    const auto proof = place.store.proveKey(thumbprint);
    if (!proof || !proof->holds()) {
        return renewLocked(place, import, binding, now, stop);
    }
    // It came into the store meanwhile, by others: their key, too, is to grant what this import would have granted.
    BindingPlan installed = binding;
    installed.keyGrants = import.entry.keyGrants;
    auto bound = bindLocked(place, installed, now);
    return bound ? Result<Renewal>(Renewal{std::nullopt, std::move(*bound)}) : passOn(bound);
}

Result<Renewal> carryOut(const BindingPlace& place, const std::optional<ImportPlan>& import,
                         const std::optional<BindingPlan>& binding, std::chrono::sys_seconds now,
                         const std::stop_token& stop) {
    if (import) {
        return binding ? renew(place, *import, *binding, now, stop) : importAlone(place, *import, now, stop);
    }
    if (!binding) {
        return Renewal{};
    }
    auto bound = bindCertificate(place, *binding, now);
    return bound ? Result<Renewal>(Renewal{std::nullopt, std::move(*bound)}) : passOn(bound);
}

}  // namespace certcore
