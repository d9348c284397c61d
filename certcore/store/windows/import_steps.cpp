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

std::optional<KeyLocation> ImportSteps::currentKey(const Thumbprint& thumbprint) const {
    const auto context = personalCertificate(m_location, thumbprint);
    return context ? keyLocationOf(**context) : std::nullopt;
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
    auto former = personalCertificate(m_location, leaf.thumbprint());
    if (!former) {
        return isNotThere(former.error()) ? Result<ImportNote>(std::move(note)) : passOn(former);
    }
    note.former = serialized(**former);
    if (note.former.empty()) {
        return storeError(GetLastError(), placeText(m_location, WindowsStoreName::Personal), "reading what is there");
    }
    note.formerKey = keyLocationOf(**former);
    // A key that is another's is none of this import's business.
    if (note.formerKey && !isOwnKey(*note.formerKey, leaf)) {
        note.formerKey.reset();
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
    const CertificateContext companion = isLeaf ? nullptr : companionIn(made, certificate);
    if (!isLeaf && !companion) {
        return storeError(GetLastError(), placeText(m_location, placed.store), "a certificate of the chain");
    }
    auto store = SystemStore::open(m_location, placed.store, Access::Write);
    if (!store) {
        return passOn(store);
    }
    if (auto added = store->add(isLeaf ? *made.leaf : *companion); !added) {
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
    auto context = personalCertificate(m_location, thumbprint);
    if (!context && !isNotThere(context.error())) {
        return passOn(context);
    }
    const auto key = context ? keyLocationOf(**context) : std::nullopt;
    return *note && key && key->sameContainer((*note)->key);
}

}  // namespace certcore
