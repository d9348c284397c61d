// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

#include "certcore/bind/binding_run.h"
#include "certcore/bind/binding_settle.h"
#include "certcore/bind/binding_steps.h"
#include "certcore/store/receipt_folder.h"

namespace certcore {

namespace {

using Records = std::vector<BindingRecord>;
using Receipts = std::vector<BindingReceipt>;

Result<void> simulate(const Receipts& receipts, Records& records) {
    for (const BindingReceipt& receipt : std::views::reverse(receipts)) {
        if (auto possible = binding::simulateTakeBack(receipt.changes, records); !possible) {
            return possible;
        }
    }
    return {};
}

std::vector<BindingUndone> differences(const std::vector<BindingChange>& changes, const Records& before,
                                       const Records& after) {
    std::vector<BindingUndone> undone;
    for (const BindingChange& change : changes) {
        const Endpoint& endpoint = change.after.endpoint;
        const BindingRecord* was = recordOf(before, endpoint);
        const BindingRecord* is = recordOf(after, endpoint);
        const bool isSame = was == nullptr ? is == nullptr : is != nullptr && isSameBinding(*was, *is);
        if (!isSame) {
            undone.push_back({endpoint, was == nullptr ? std::nullopt : was->thumbprint(),
                              is == nullptr ? std::nullopt : std::optional(*is)});
        }
    }
    return undone;
}

// Takes back in the system what the receipts changed; either all of it or nothing.
Result<std::vector<BindingUndone>> takeBackAll(const Receipts& receipts, const Records& before, const Records& after,
                                               BindingService& service) {
    const auto changes = wholeChanges(receipts);
    if (auto back = binding::takeBack(changes, service); !back) {
        return passOn(back);
    }
    return differences(changes, before, after);
}

// Permissions go after the bindings. Where they cannot be taken away, the receipt stays marked: the next start goes on.
Result<ChainUndone> undoneWithGrants(Result<std::vector<BindingUndone>> undone, const BindingReceipt& receipt,
                                     CertificateStore& store) {
    if (!undone) {
        return passOn(undone);
    }
    auto revoked = store.revokeKey(receipt.thumbprint, receipt.granted);
    return revoked ? Result<ChainUndone>(ChainUndone{std::move(*undone), {}, receipt.granted})
                   : fail(ErrorCause::TakeBackFailed, receipt.store, revoked.error().detail);
}

bool staysMarked(const Result<ChainUndone>& undone) {
    return !undone && (undone.error().cause == ErrorCause::BindingTakeBackFailed ||
                       undone.error().cause == ErrorCause::TakeBackFailed);
}

Result<ChainUndone> undoBinding(BindingReceipt receipt, CertificateStore& store, BindingService& service) {
    if (receipt.state == ReceiptState::Undone) {
        return fail(ErrorCause::ReceiptAlreadyUndone, receipt.id.text());
    }
    const auto before = receipt.changes.empty() ? Result<Records>() : service.records();
    if (!before) {
        return std::unexpected<Error>(before.error());
    }
    Records after = *before;
    if (auto possible = simulate({receipt}, after); !possible) {
        return passOn(possible);
    }
    const BindingReceiptFolder folder(store.receiptFolder());
    receipt.state = ReceiptState::Undoing;
    if (auto saved = folder.save(receipt); !saved) {
        return passOn(saved);
    }
    auto undone = undoneWithGrants(takeBackAll({receipt}, *before, after, service), receipt, store);
    // Where it could not be put forward again either, it stays marked: the next start goes on.
    if (!staysMarked(undone)) {
        receipt.state = undone ? ReceiptState::Undone : ReceiptState::Done;
        auto saved = folder.save(receipt);
        if (undone && !saved) {
            return passOn(saved);
        }
    }
    return undone;
}

Result<void> expectFree(const Thumbprint& thumbprint, const Records& records, const CertificateStore& store) {
    const auto name = store.bindingStoreName();
    const auto endpoints = name ? endpointsOf(records, thumbprint, *name) : std::vector<Endpoint>();
    return endpoints.empty() ? Result<void>() : fail(ErrorCause::CertificateBound, textOf(endpoints));
}

// Marks the import as being undone, which is the one step that decides: from there on, the next start finishes the
// whole chain. Bindings go before their certificate.
Result<ChainUndone> undoChain(Receipt imported, Receipts bindings, const Records& before, const Records& after,
                              CertificateStore& store, BindingService& service) {
    const ReceiptFolder imports(store.receiptFolder());
    imported.state = ReceiptState::Undoing;
    if (auto saved = imports.save(imported); !saved) {
        return passOn(saved);
    }
    auto undone = takeBackAll(bindings, before, after, service);
    if (!undone) {
        if (undone.error().cause != ErrorCause::BindingTakeBackFailed) {
            imported.state = ReceiptState::Done;
            [[maybe_unused]] const auto saved = imports.save(imported);
        }
        return passOn(undone);
    }
    const BindingReceiptFolder folder(store.receiptFolder());
    for (BindingReceipt& binding : bindings) {
        binding.state = ReceiptState::Undone;
        if (auto saved = folder.save(binding); !saved) {
            return passOn(saved);
        }
    }
    // What the bindings granted goes with the certificate's key.
    auto certificates = undoBegun(std::move(imported), store);
    return certificates ? Result<ChainUndone>(ChainUndone{std::move(*undone), std::move(*certificates)})
                        : passOn(certificates);
}

Result<ChainUndone> undoImport(const ReceiptId& id, CertificateStore& store, BindingService& service) {
    auto imported = undoableReceipt(id, store);
    if (!imported) {
        return passOn(imported);
    }
    auto bindings = BindingReceiptFolder(store.receiptFolder()).followersOf(id);
    if (!bindings) {
        return passOn(bindings);
    }
    // A store that nothing can be bound from leaves nothing to ask.
    const bool matters = store.bindingStoreName().has_value() || !bindings->empty();
    auto before = matters ? service.records() : Result<Records>(Records());
    if (!before) {
        return passOn(before);
    }
    Records after = *before;
    if (auto possible = simulate(*bindings, after); !possible) {
        return passOn(possible);
    }
    if (auto free = expectFree(imported->thumbprint, after, store); !free) {
        return passOn(free);
    }
    if (bindings->empty()) {
        return undoChain(std::move(*imported), {}, {}, {}, store, service);
    }
    return undoChain(std::move(*imported), std::move(*bindings), *before, after, store, service);
}

Result<ChainUndone> undoEither(const ReceiptId& id, CertificateStore& store, BindingService& service) {
    auto binding = BindingReceiptFolder(store.receiptFolder()).load(id);
    if (binding) {
        return undoBinding(std::move(*binding), store, service);
    }
    return binding.error().cause == ErrorCause::ReceiptNotFound ? undoImport(id, store, service) : passOn(binding);
}

// What serves again is not to be out of sight. Where that cannot be changed, it serves all the same.
void bringBackServed(const ChainUndone& undone, CertificateStore& store) {
    for (const BindingUndone& binding : undone.bindings) {
        const auto thumbprint = binding.now ? binding.now->thumbprint() : std::nullopt;
        const auto stored = thumbprint ? store.find(*thumbprint) : fail(ErrorCause::CertificateNotInStore);
        if (stored && stored->isArchived) {
            [[maybe_unused]] const auto back = store.setArchived(*thumbprint, false);
        }
    }
}

Result<ChainUndone> undoLocked(const ReceiptId& id, CertificateStore& store, BindingService& service) {
    auto undone = undoEither(id, store, service);
    if (undone) {
        bringBackServed(*undone, store);
    }
    return undone;
}

// What was replaced by somebody since cannot be taken back; what came before it can.
Result<std::optional<BindingReceipt>> lastUndoable(const CertificateStore& store, const BindingService& service) {
    auto receipts = BindingReceiptFolder(store.receiptFolder()).all();
    if (!receipts) {
        return passOn(receipts);
    }
    std::erase_if(*receipts, [](const BindingReceipt& receipt) { return receipt.state != ReceiptState::Done; });
    if (receipts->empty()) {
        return std::nullopt;
    }
    auto records = service.records();
    if (!records) {
        return passOn(records);
    }
    for (BindingReceipt& receipt : std::views::reverse(*receipts)) {
        Records after = *records;
        if (binding::simulateTakeBack(receipt.changes, after)) {
            return std::optional(std::move(receipt));
        }
    }
    return std::nullopt;
}

}  // namespace

Result<ChainUndone> undo(const ReceiptId& id, CertificateStore& store, BindingService& service) {
    if (!store.exists()) {
        return fail(ErrorCause::ReceiptNotFound, id.text());
    }
    const auto lock = lockSettled(store, service);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    return undoLocked(id, store, service);
}

Result<ChainUndone> undoLast(CertificateStore& store, BindingService& service) {
    if (!store.exists()) {
        return fail(ErrorCause::NothingToUndo);
    }
    const auto lock = lockSettled(store, service);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    // A damaged receipt may be the latest: rather none is taken back than the wrong one.
    if (auto whole = ReceiptFolder(store.receiptFolder()).expectWhole(); !whole) {
        return passOn(whole);
    }
    if (auto whole = BindingReceiptFolder(store.receiptFolder()).expectWhole(); !whole) {
        return passOn(whole);
    }
    const auto imported = lastUndoableImport(store);
    if (!imported) {
        return std::unexpected<Error>(imported.error());
    }
    const auto bound = lastUndoable(store, service);
    if (!bound) {
        return std::unexpected<Error>(bound.error());
    }
    const bool isBinding = *bound && (!*imported || (*bound)->afterImport >= (*imported)->sequence);
    if (isBinding) {
        return undoLocked((*bound)->id, store, service);
    }
    return *imported ? undoLocked((*imported)->id, store, service) : fail(ErrorCause::NothingToUndo);
}

}  // namespace certcore
