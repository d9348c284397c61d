// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/store_view.h"

#include <algorithm>
#include <iterator>

#include "certcore/store/windows/folder_owner.h"
#include "certcore/store/windows/key_access.h"
#include "certcore/store/windows/system_places.h"

namespace certcore {

namespace {

// An account without rights is not told whether a key of the computer is there: Windows says of both that there is
// none. Then the certificate's word has to do.
bool holdsKeyOf(const KeyLocation& location, const Certificate& certificate) {
    const auto key = openStoredKey(location);
    return key ? key->belongsTo(certificate) : location.machine && !isElevated();
}

}  // namespace

StoreView::Notes StoreView::notes() const {
    Notes all;
    const NoteFolder folder(m_noteFolder);
    const auto ids = folder.ids();
    if (!ids || (m_location == StoreLocation::LocalMachine && !expectTrusted(m_noteFolder))) {
        return all;
    }
    for (const ReceiptId& id : *ids) {
        auto note = folder.load(id);
        if (note && *note) {
            all.emplace_back(id, std::move(**note));
        }
    }
    return all;
}

Result<StoredCertificate> StoreView::shown(const CERT_CONTEXT& context, Certificate certificate,
                                           const Notes& notes) const {
    StoredCertificate stored{std::move(certificate),
                             chainOf(m_crypto, context, m_location),
                             friendlyNameOf(context),
                             extendedPropertiesOf(context),
                             false,
                             std::nullopt,
                             isArchived(context)};
    auto key = keyLocationOf(context);
    if (!key) {
        return passOn(key);
    }
    stored.hasPrivateKey = *key && holdsKeyOf(**key, stored.certificate);
    const auto from =
        std::ranges::find_if(notes, [&](const auto& note) { return *key && note.second.key.sameContainer(**key); });
    if (from != notes.end()) {
        stored.receiptId = from->first.text();
    }
    return stored;
}

Result<StoreListing> StoreView::list() const {
    auto store = SystemStore::open(m_location, WindowsStoreName::Personal, Access::Read);
    if (!store) {
        return passOn(store);
    }
    auto all = store->all();
    if (!all) {
        return passOn(all);
    }
    const Notes known = notes();
    StoreListing listing;
    for (const CertificateContext& context : *all) {
        auto certificate = toCertificate(m_crypto, *context);
        auto stored = certificate ? shown(*context, std::move(*certificate), known)
                                  : fail(ErrorCause::StoreDamaged, thumbprintTextOf(*context));
        if (stored) {
            listing.certificates.push_back(std::move(*stored));
        } else {
            listing.damaged.push_back(thumbprintTextOf(*context));
        }
    }
    std::ranges::sort(listing.certificates, {}, [](const auto& stored) { return stored.certificate.thumbprint(); });
    if (m_location == StoreLocation::LocalMachine) {
        auto forUser = onlyForUser(*store);
        if (!forUser) {
            return passOn(forUser);
        }
        listing.onlyForUser = std::move(*forUser);
    }
    return listing;
}

// A service does not look into the stores of whoever sits in front of the computer. Who has no stores of his own has
// nothing there.
Result<std::vector<Certificate>> StoreView::onlyForUser(const SystemStore& machine) const {
    std::vector<Certificate> certificates;
    const auto store = SystemStore::open(StoreLocation::CurrentUser, WindowsStoreName::Personal, Access::Read);
    if (!store) {
        return certificates;
    }
    auto all = store->all();
    if (!all) {
        return passOn(all);
    }
    for (const CertificateContext& context : *all) {
        auto certificate = toCertificate(m_crypto, *context);
        const auto ofMachine =
            certificate ? machine.find(certificate->thumbprint()) : Result<CertificateContext>(nullptr);
        const auto key = keyLocationOf(*context);
        if (certificate && (!key || *key) && ofMachine && !*ofMachine) {
            certificates.push_back(std::move(*certificate));
        }
    }
    return certificates;
}

Result<StoredCertificate> StoreView::find(const Thumbprint& thumbprint) const {
    auto context = personalCertificate(m_location, thumbprint);
    if (!context) {
        return passOn(context);
    }
    auto certificate = toCertificate(m_crypto, **context);
    if (!certificate) {
        return fail(ErrorCause::StoreDamaged, thumbprint.text());
    }
    return shown(**context, std::move(*certificate), notes());
}

Result<KeyProof> StoreView::proveKey(const Thumbprint& thumbprint) const {
    auto context = personalCertificate(m_location, thumbprint);
    if (!context) {
        return passOn(context);
    }
    const auto certificate = toCertificate(m_crypto, **context);
    auto key = keyLocationOf(**context);
    if (!key) {
        return passOn(key);
    }
    if (!certificate || !*key) {
        return KeyProof{};
    }
    const KeyProof proof = proveStoredKey(m_crypto, **key, *certificate);
    if (!proof.present && (*key)->machine && !isElevated()) {
        return fail(ErrorCause::StoreAccessDenied, placeText(m_location, WindowsStoreName::Personal),
                    "the key of " + thumbprint.text());
    }
    return proof;
}

Result<std::optional<std::vector<std::string>>> StoreView::keyReaders(const Thumbprint& thumbprint) const {
    auto context = personalCertificate(m_location, thumbprint);
    if (!context) {
        return passOn(context);
    }
    auto key = keyLocationOf(**context);
    if (!key) {
        return passOn(key);
    }
    const auto list = *key ? accessListOf(**key) : std::nullopt;
    return list ? std::optional(readersIn(*list, accountName)) : std::nullopt;
}

Result<KeyLocation> StoreView::keyOf(const Thumbprint& thumbprint) const {
    auto context = personalCertificate(m_location, thumbprint);
    if (!context) {
        return passOn(context);
    }
    auto key = keyLocationOf(**context);
    if (!key) {
        return passOn(key);
    }
    return *key ? Result<KeyLocation>(std::move(**key))
                : fail(ErrorCause::KeyGrantsUnreadable, thumbprint.text(), "no key");
}

Result<AccessList> StoreView::accessOf(const Thumbprint& thumbprint) const {
    auto key = keyOf(thumbprint);
    if (!key) {
        return passOn(key);
    }
    auto list = accessListOf(*key);
    if (list) {
        return std::move(*list);
    }
    const bool mayBeDenied = key->machine && !isElevated();
    return mayBeDenied ? fail(ErrorCause::StoreAccessDenied, placeText(m_location, WindowsStoreName::Personal),
                              "the key of " + thumbprint.text())
                       : fail(ErrorCause::KeyGrantsUnreadable, thumbprint.text());
}

Result<std::optional<KeyGrants>> StoreView::keyGrants(const Thumbprint& thumbprint) const {
    auto list = accessOf(thumbprint);
    return list ? Result<std::optional<KeyGrants>>(grantsBeyondDefaults(*list, accountName)) : passOn(list);
}

Result<std::vector<KeyGrant>> StoreView::missingGrants(const Thumbprint& thumbprint,
                                                       std::span<const KeyGrant> grants) const {
    if (grants.empty()) {
        return {};
    }
    auto list = accessOf(thumbprint);
    if (!list) {
        return passOn(list);
    }
    std::vector<KeyGrant> missing;
    std::ranges::copy_if(grants, std::back_inserter(missing),
                         [&list](const KeyGrant& grant) { return !grantsAll(*list, {&grant, 1}); });
    return missing;
}

}  // namespace certcore
