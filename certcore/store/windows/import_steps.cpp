// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/import_steps.h"

#include <algorithm>

#include "certcore/store/windows/store_error.h"

namespace certcore {

namespace {

NotedCertificate noted(const PlacedCertificate& placed) {
    return {placed.certificate->certificate.thumbprint(), placed.store};
}

// A companion with what the PFX says of it, and without a key: it has none, whatever somebody wrote there.
CertificateContext companionIn(const HandedOver& made, const Certificate& certificate) {
    const CERT_CONTEXT* context = nullptr;
    const std::span<const unsigned char> der = certificate.der();
    while ((context = CertEnumCertificatesInStore(made.temporary.get(), context)) != nullptr) {
        if (std::ranges::equal(std::span(context->pbCertEncoded, context->cbCertEncoded), der)) {
            CertSetCertificateContextProperty(context, CERT_KEY_PROV_INFO_PROP_ID, 0, nullptr);
            return CertificateContext(context);
        }
    }
    // Windows may leave out what no chain needs.
    return CertificateContext(
        CertCreateCertificateContext(X509_ASN_ENCODING, der.data(), static_cast<DWORD>(der.size())));
}

bool isOwnKey(const KeyLocation& key, const Certificate& certificate) {
    const auto opened = openStoredKey(key);
    return opened && opened->belongsTo(certificate);
}

}  // namespace

std::optional<KeyLocation> ImportSteps::currentKey(const Thumbprint& thumbprint) const {
    const auto context = personalCertificate(m_location, thumbprint);
    return context ? keyLocationOf(**context) : std::nullopt;
}

ImportNote ImportSteps::planned(const StoreEntry& entry, const ReceiptId& receipt) const {
    ImportNote note;
    note.key = plannedKey(entry, receipt, m_location);
    for (const PlacedCertificate& placed : placedCertificates(entry)) {
        const bool wasThere = isInStore(m_location, placed.store, placed.certificate->certificate.thumbprint());
        (wasThere ? note.foundThere : note.added).push_back(noted(placed));
    }
    if (const auto former = personalCertificate(m_location, entry.leaf.certificate.thumbprint())) {
        note.former = serialized(**former);
        note.formerKey = keyLocationOf(**former);
        // A key that is another's is none of this import's business.
        if (note.formerKey && !isOwnKey(*note.formerKey, entry.leaf.certificate)) {
            note.formerKey.reset();
        }
    }
    return note;
}

Result<void> ImportSteps::put(const StoreEntry& entry, const ReceiptId& receipt) const {
    ImportNote note = planned(entry, receipt);
    if (auto saved = m_notes.save(receipt, note); !saved) {
        return saved;
    }
    auto made = handOver(m_crypto, entry, note.key);
    if (!made) {
        return passOn(made);
    }
    if (!(made->key == note.key)) {
        note.key = made->key;
        if (auto saved = m_notes.save(receipt, note); !saved) {
            // Nobody else would know of that key.
            [[maybe_unused]] const auto deleted = deleteStoredKey(note.key);
            return saved;
        }
    }
    for (const PlacedCertificate& placed : placedCertificates(entry)) {
        const bool isLeaf = placed.certificate == &entry.leaf;
        if (!isLeaf && std::ranges::find(note.foundThere, noted(placed)) != note.foundThere.end()) {
            continue;
        }
        if (auto added = addOne(placed, *made, isLeaf); !added) {
            return added;
        }
    }
    return {};
}

Result<void> ImportSteps::addOne(const PlacedCertificate& placed, const HandedOver& made, bool isLeaf) const {
    auto store = SystemStore::open(m_location, placed.store, Access::Write);
    if (!store) {
        return passOn(store);
    }
    if (isLeaf) {
        return store->add(*made.leaf);
    }
    const CertificateContext companion = companionIn(made, placed.certificate->certificate);
    return companion ? store->add(*companion)
                     : Result<void>(storeError(GetLastError(), "reading a certificate of the chain"));
}

bool ImportSteps::isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const {
    const auto note = m_notes.load(receipt);
    const auto key = currentKey(thumbprint);
    return note && *note && key && key->sameContainer((*note)->key);
}

Result<bool> ImportSteps::isUsed(const KeyLocation& key, const std::optional<Thumbprint>& except) const {
    auto store = SystemStore::open(m_location, WindowsStoreName::Personal, Access::Read);
    if (!store) {
        return passOn(store);
    }
    return std::ranges::any_of(store->all(), [&](const CertificateContext& context) {
        const auto other = keyLocationOf(*context);
        return other && other->sameContainer(key) && !(except && thumbprintTextOf(*context) == except->text());
    });
}

Result<void> ImportSteps::deleteUnlessUsed(const KeyLocation& key, const std::optional<Thumbprint>& except) const {
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
        const auto key = currentKey(leaf);
        const bool isAnothers = key && !key->sameContainer(note.key);
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
    const auto context = personalCertificate(m_location, leaf);
    const auto key = context ? keyLocationOf(**context) : std::nullopt;
    const bool isAnothers = context && !(key && key->sameContainer(note.key));
    if (note.former.empty() || isAnothers) {
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
    const auto key = keyLocationOf(**context);
    if (key && certificate && isOwnKey(*key, *certificate)) {
        if (auto deleted = deleteUnlessUsed(*key, thumbprint); !deleted) {
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
        if (!note || !*note || (receipt != needed.end() && isFrom(receipt->thumbprint, id))) {
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
