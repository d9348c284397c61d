// SPDX-License-Identifier: Apache-2.0
// The other half of ImportSteps: how each step is taken back, and what goes for good.
#include <algorithm>

#include "certcore/store/windows/import_steps.h"

namespace certcore {

Result<bool> ImportSteps::isUsed(const KeyLocation& key, const std::optional<Thumbprint>& except) const {
    auto all = everyCertificate();
    if (!all) {
        return passOn(all);
    }
    for (const CertificateContext& context : *all) {
        auto other = keyLocationOf(*context);
        if (!other) {
            return passOn(other);
        }
        if (*other && (*other)->mayBeSameKey(key) && !(except && thumbprintTextOf(*context) == except->text())) {
            return true;
        }
    }
    return false;
}

// A key of the computer goes with the computer's store alone.
Result<void> ImportSteps::deleteUnlessUsed(const KeyLocation& key, const std::optional<Thumbprint>& except) const {
    if (key.container.empty() || key.machine != (m_location == StoreLocation::LocalMachine)) {
        return {};
    }
    auto used = isUsed(key, except);
    if (!used) {
        return passOn(used);
    }
    return *used ? Result<void>() : deleteStoredKey(key);
}

// A companion that a later import found there stays for it, and goes with that import.
Result<bool> ImportSteps::leftToAnother(const NotedCertificate& added, const ReceiptId& receipt) const {
    auto ids = m_notes.ids();
    if (!ids) {
        return passOn(ids);
    }
    for (const ReceiptId& id : *ids) {
        auto note = m_notes.load(id);
        if (id == receipt || !note || !*note) {
            continue;
        }
        if (std::erase((*note)->foundThere, added) == 0) {
            continue;
        }
        (*note)->added.push_back(added);
        if (auto saved = m_notes.save(id, **note); !saved) {
            return passOn(saved);
        }
        return true;
    }
    return false;
}

Result<void> ImportSteps::removeFrom(WindowsStoreName name, const Thumbprint& thumbprint) const {
    auto store = SystemStore::open(m_location, name, Access::Write);
    if (!store) {
        return passOn(store);
    }
    return store->remove(thumbprint);
}

Result<void> ImportSteps::takeBackOne(const NotedCertificate& added, const Thumbprint& leaf, const ReceiptId& receipt,
                                      const ImportNote& note) const {
    if (added == NotedCertificate{leaf, WindowsStoreName::Personal}) {
        auto key = currentKey(leaf);
        if (!key) {
            return passOn(key);
        }
        const bool isAnothers = *key && !(*key)->sameContainer(note.key);
        return isAnothers ? Result<void>() : removeFrom(added.store, leaf);
    }
    auto left = leftToAnother(added, receipt);
    if (!left) {
        return passOn(left);
    }
    return *left ? Result<void>() : removeFrom(added.store, added.thumbprint);
}

// Only where this import's key is what the certificate names now: what somebody made of it since stays.
Result<void> ImportSteps::putBackFormer(const Thumbprint& leaf, const ImportNote& note) const {
    if (note.former.empty()) {
        return {};
    }
    auto context = current(leaf);
    if (!context) {
        return passOn(context);
    }
    auto key = *context ? keyLocationOf(**context) : std::nullopt;
    if (!key) {
        return passOn(key);
    }
    const bool isAnothers = *context && !(*key && (*key)->sameContainer(note.key));
    if (isAnothers) {
        return {};
    }
    auto store = SystemStore::open(m_location, WindowsStoreName::Personal, Access::Write);
    if (!store) {
        return passOn(store);
    }
    return store->addSerialized(note.former);
}

Result<void> ImportSteps::takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) const {
    auto note = m_notes.load(receipt);
    if (!note) {
        return passOn(note);
    }
    if (!*note) {
        return {};
    }
    for (const NotedCertificate& added : (*note)->added) {
        if (auto back = takeBackOne(added, thumbprint, receipt, **note); !back) {
            return back;
        }
    }
    if (auto back = putBackFormer(thumbprint, **note); !back) {
        return back;
    }
    if (auto deleted = deleteUnlessUsed((*note)->key); !deleted) {
        return deleted;
    }
    return m_notes.remove(receipt);
}

// The key goes first: what is left when that fails is whole, and what is left when the certificate stays can be seen
// and removed again. A key that is not the certificate's own, or another's too, stays.
Result<void> ImportSteps::remove(const Thumbprint& thumbprint) const {
    auto context = personalCertificate(m_location, thumbprint);
    if (!context) {
        return passOn(context);
    }
    const auto certificate = toCertificate(m_crypto, **context);
    auto key = keyLocationOf(**context);
    if (!key) {
        return passOn(key);
    }
    if (*key && certificate && isOwnKey(**key, *certificate)) {
        if (auto deleted = deleteUnlessUsed(**key, thumbprint); !deleted) {
            return deleted;
        }
    }
    return removeFrom(WindowsStoreName::Personal, thumbprint);
}

Result<void> ImportSteps::sweep(const std::vector<Receipt>& needed) const {
    if (auto swept = m_notes.sweep(); !swept) {
        return swept;
    }
    auto ids = m_notes.ids();
    if (!ids) {
        return passOn(ids);
    }
    for (const ReceiptId& id : *ids) {
        const auto receipt = std::ranges::find(needed, id, &Receipt::id);
        const auto note = m_notes.load(id);
        // A note that cannot be read may still be needed by whoever mends it.
        auto isNeeded = receipt == needed.end() ? Result<bool>(false) : wroteIt(receipt->thumbprint, id);
        if (!note || !*note || isNeeded.value_or(true)) {
            continue;
        }
        if ((*note)->formerKey) {
            if (auto deleted = deleteUnlessUsed(*(*note)->formerKey); !deleted) {
                return deleted;
            }
        }
        if (auto removed = m_notes.remove(id); !removed) {
            return removed;
        }
    }
    return {};
}

}  // namespace certcore
