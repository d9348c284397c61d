// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/import_steps.h"

#include <algorithm>

#include "certcore/store/windows/key_access.h"
#include "certcore/store/windows/store_error.h"

namespace certcore {

namespace {

NotedCertificate noted(const PlacedCertificate& placed) {
    return {placed.certificate->certificate.thumbprint(), placed.store};
}

// A companion with what the PFX says of it, and without a key: it has none, whatever somebody wrote there.
Result<CertificateContext> companionIn(const HandedOver& made, const Certificate& certificate,
                                       const std::string& place) {
    auto found = certificateIn(made.temporary, certificate, place);
    if (!found) {
        return passOn(found);
    }
    if (*found) {
        CertSetCertificateContextProperty(found->get(), CERT_KEY_PROV_INFO_PROP_ID, 0, nullptr);
        return found;
    }
    // Windows may leave out what no chain needs.
    const std::span<const unsigned char> der = certificate.der();
    CertificateContext companion(
        CertCreateCertificateContext(X509_ASN_ENCODING, der.data(), static_cast<DWORD>(der.size())));
    if (!companion) {
        return storeError(GetLastError(), place, "a certificate of the chain");
    }
    return companion;
}

// A user's roots are asked about by Windows itself, in a window that a program without one cannot show.
std::vector<PlacedCertificate> placedIn(StoreLocation location, const StoreEntry& entry) {
    std::vector<PlacedCertificate> placed = placedCertificates(entry);
    if (location == StoreLocation::CurrentUser) {
        std::erase_if(placed, [](const PlacedCertificate& one) { return one.store == WindowsStoreName::Root; });
    }
    return placed;
}

bool isNotThere(const Error& error) {
    return error.cause == ErrorCause::CertificateNotInStore || error.cause == ErrorCause::CertificateOnlyForUser;
}

}  // namespace

std::vector<WrittenCertificate> ImportSteps::plannedWrites(const StoreEntry& entry) const {
    std::vector<WrittenCertificate> writes;
    for (const PlacedCertificate& placed : placedIn(m_location, entry)) {
        const Thumbprint& thumbprint = placed.certificate->certificate.thumbprint();
        // What cannot be read is said when it is written.
        const bool wasThere = isInStore(m_location, placed.store, thumbprint).value_or(false);
        writes.push_back({thumbprint, std::string(displayName(placed.store)), wasThere});
    }
    return writes;
}

// What Personal holds; null where it is not there.
Result<CertificateContext> ImportSteps::current(const Thumbprint& thumbprint) const {
    auto context = personalCertificate(m_location, thumbprint);
    return !context && isNotThere(context.error()) ? Result<CertificateContext>(nullptr) : std::move(context);
}

Result<std::optional<KeyLocation>> ImportSteps::currentKey(const Thumbprint& thumbprint) const {
    auto context = current(thumbprint);
    if (!context) {
        return passOn(context);
    }
    return *context ? keyLocationOf(**context) : std::nullopt;
}

Result<ImportNote> ImportSteps::planned(const StoreEntry& entry, const ReceiptId& receipt) const {
    const Certificate& leaf = entry.leaf.certificate;
    ImportNote note;
    note.key = plannedKey(entry, receipt, m_location);
    for (const PlacedCertificate& placed : placedIn(m_location, entry)) {
        auto wasThere = isInStore(m_location, placed.store, placed.certificate->certificate.thumbprint());
        if (!wasThere) {
            return passOn(wasThere);
        }
        (*wasThere ? note.foundThere : note.added).push_back(noted(placed));
    }
    auto former = current(leaf.thumbprint());
    if (!former) {
        return passOn(former);
    }
    if (!*former) {
        return note;
    }
    note.former = serialized(**former);
    if (note.former.empty()) {
        return storeError(GetLastError(), placeText(m_location, WindowsStoreName::Personal), "reading what is there");
    }
    auto key = keyLocationOf(**former);
    if (!key) {
        return passOn(key);
    }
    // A key that is another's is none of this import's business.
    if (*key && isOwnKey(**key, leaf)) {
        note.formerKey = std::move(*key);
    }
    return note;
}

// The leaf comes last: where it is, everything is.
Result<void> ImportSteps::put(const StoreEntry& entry, const ReceiptId& receipt) const {
    auto note = planned(entry, receipt);
    if (!note) {
        return passOn(note);
    }
    if (auto saved = m_notes.save(receipt, *note); !saved) {
        return saved;
    }
    auto made = handOver(m_crypto, entry, note->key);
    if (!made) {
        return passOn(made);
    }
    if (!(made->key == note->key)) {
        note->key = made->key;
        if (auto saved = m_notes.save(receipt, *note); !saved) {
            // Nobody else would know of that key.
            [[maybe_unused]] const auto deleted = deleteStoredKey(note->key);
            return saved;
        }
    }
    // Before anything names the key: whoever finds the leaf in Personal finds its key with all that it grants.
    if (auto granted = grantKey(note->key, entry.keyGrants); !granted) {
        return granted;
    }
    std::vector<PlacedCertificate> placed = placedIn(m_location, entry);
    std::ranges::rotate(placed, placed.begin() + 1);
    for (const PlacedCertificate& one : placed) {
        const bool isLeaf = one.certificate == &entry.leaf;
        if (!isLeaf && std::ranges::find(note->foundThere, noted(one)) != note->foundThere.end()) {
            continue;
        }
        if (auto added = addOne(one, *made, isLeaf); !added) {
            return added;
        }
    }
    return {};
}

Result<void> ImportSteps::addOne(const PlacedCertificate& placed, const HandedOver& made, bool isLeaf) const {
    const Certificate& certificate = placed.certificate->certificate;
    auto companion = isLeaf ? Result<CertificateContext>(nullptr)
                            : companionIn(made, certificate, placeText(m_location, placed.store));
    if (!companion) {
        return passOn(companion);
    }
    auto store = SystemStore::open(m_location, placed.store, Access::Write);
    if (!store) {
        return passOn(store);
    }
    if (auto added = store->add(isLeaf ? *made.leaf : **companion); !added) {
        return added;
    }
    auto isThereNow = isInStore(m_location, placed.store, certificate.thumbprint());
    if (!isThereNow) {
        return passOn(isThereNow);
    }
    return *isThereNow ? Result<void>() : fail(ErrorCause::ReadBackFailed, certificate.thumbprint().text());
}

bool ImportSteps::isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const {
    return wroteIt(thumbprint, receipt).value_or(false);
}

Result<bool> ImportSteps::wroteIt(const Thumbprint& thumbprint, const ReceiptId& receipt) const {
    auto note = m_notes.load(receipt);
    if (!note) {
        return passOn(note);
    }
    auto key = currentKey(thumbprint);
    if (!key) {
        return passOn(key);
    }
    return *note && *key && (*key)->sameContainer((*note)->key);
}

}  // namespace certcore
