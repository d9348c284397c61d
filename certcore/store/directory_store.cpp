// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/directory_store.h"

#include <algorithm>

#include "certcore/base/file_reading.h"
#include "certcore/store/entry_files.h"

namespace certcore {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view asidePrefix = ".aside-";
constexpr std::string_view gonePrefix = ".gone-";

bool isEntryName(std::string_view name) {
    const auto thumbprint = Thumbprint::parse(name);
    return thumbprint && thumbprint->text() == name;
}

// Only names that this store gives: other people's files are none of its business.
bool isLeftover(std::string_view name) {
    if (name.starts_with(asidePrefix)) {
        return ReceiptId::parse(name.substr(asidePrefix.size())).has_value();
    }
    return name.starts_with(gonePrefix) && isEntryName(name.substr(gonePrefix.size()));
}

}  // namespace

DirectoryStore::DirectoryStore(const CryptoContext& crypto, fs::path folder)
    : m_crypto(crypto), m_folder(std::move(folder)) {}

std::string DirectoryStore::location() const {
    return pathText(m_folder);
}

fs::path DirectoryStore::receiptFolder() const {
    return m_folder / "receipts";
}

fs::path DirectoryStore::entryFolder(const Thumbprint& thumbprint) const {
    return m_folder / thumbprint.text();
}

fs::path DirectoryStore::asideFolder(const ReceiptId& receipt) const {
    return m_folder / (std::string(asidePrefix) + receipt.text());
}

Result<StoreListing> DirectoryStore::list() const {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    StoreListing listing;
    for (const std::string& name : *names) {
        const auto thumbprint = isEntryName(name) ? Thumbprint::parse(name) : std::nullopt;
        if (!thumbprint) {
            continue;
        }
        auto found = find(*thumbprint);
        if (found) {
            listing.certificates.push_back(std::move(*found));
        } else if (found.error().cause == ErrorCause::StoreDamaged ||
                   found.error().cause == ErrorCause::StoreAccessDenied) {
            listing.damaged.push_back(name);
        }
    }
    return listing;
}

Result<StoredCertificate> DirectoryStore::find(const Thumbprint& thumbprint) const {
    auto entry = readEntryFiles(m_crypto, entryFolder(thumbprint));
    if (!entry) {
        return passOn(entry);
    }
    return std::move(entry->shown);
}

Result<KeyProof> DirectoryStore::proveKey(const Thumbprint& thumbprint) const {
    auto entry = readEntryFiles(m_crypto, entryFolder(thumbprint));
    if (!entry) {
        return passOn(entry);
    }
    const auto& [shown, key] = *entry;
    const bool canSign = key && shown.hasPrivateKey && key->canSignFor(m_crypto, shown.certificate);
    return KeyProof{key.has_value(), shown.hasPrivateKey, canSign};
}

// The files' own rights say who reads the key: its owner alone.
Result<std::optional<std::vector<std::string>>> DirectoryStore::keyReaders(const Thumbprint& thumbprint) const {
    if (auto found = find(thumbprint); !found) {
        return passOn(found);
    }
    return std::nullopt;
}

Result<std::optional<KeyGrants>> DirectoryStore::keyGrants(const Thumbprint& thumbprint) const {
    if (auto found = find(thumbprint); !found) {
        return passOn(found);
    }
    return std::nullopt;
}

Result<std::vector<KeyGrant>> DirectoryStore::missingGrants(const Thumbprint& /*thumbprint*/,
                                                            std::span<const KeyGrant> grants) const {
    return grants.empty() ? Result<std::vector<KeyGrant>>() : fail(ErrorCause::KeyGrantsNotKept, location());
}

Result<void> DirectoryStore::grantKey(const Thumbprint& /*thumbprint*/, std::span<const KeyGrant> grants) {
    return grants.empty() ? Result<void>() : fail(ErrorCause::KeyGrantsNotKept, location());
}

// Nothing was ever granted here.
Result<void> DirectoryStore::revokeKey(const Thumbprint& /*thumbprint*/, std::span<const KeyGrant> /*grants*/) {
    return {};
}

Result<KeyGrant> DirectoryStore::accountFor(const std::string& text) const {
    return fail(ErrorCause::KeyGrantsNotKept, location(), text);
}

bool DirectoryStore::exists() const {
    if (isThere(receiptFolder())) {
        return true;
    }
    const auto names = namesIn(m_folder);
    return names && std::ranges::any_of(*names, [](const std::string& name) { return isEntryName(name); });
}

Result<void> DirectoryStore::expectWritable() const {
    return certcore::expectWritable(m_folder);
}

Result<void> DirectoryStore::prepare() {
    return makePrivateFolder(m_folder);
}

Result<std::unique_ptr<FolderLock>> DirectoryStore::lock() {
    if (auto prepared = prepare(); !prepared) {
        return passOn(prepared);
    }
    return lockFolder(m_folder);
}

std::vector<WrittenCertificate> DirectoryStore::plannedWrites(const StoreEntry& entry) const {
    const Thumbprint& thumbprint = entry.leaf.certificate.thumbprint();
    return {{thumbprint, "Personal", isThere(entryFolder(thumbprint))}};
}

Result<void> DirectoryStore::put(const StoreEntry& entry, const ReceiptId& receipt) {
    if (!entry.keyGrants.empty()) {
        return fail(ErrorCause::KeyGrantsNotKept, location());
    }
    const fs::path aside = asideFolder(receipt);
    const fs::path target = entryFolder(entry.leaf.certificate.thumbprint());
    auto written = writeEntryFiles(aside, entry, receipt);
    if (written) {
        written = isThere(target) ? exchangeFolders(aside, target) : moveFolder(aside, target);
    }
    if (!written && !isFrom(entry.leaf.certificate.thumbprint(), receipt)) {
        // The first error is the one to tell; what cannot be deleted now, the next sweep deletes.
        [[maybe_unused]] const auto removed = removeTree(aside);
    }
    if (!written) {
        // The folder aside is gone again, and its name says nothing to anybody.
        return fail(written.error().cause, location(), written.error().subject + ": " + written.error().detail);
    }
    return {};
}

bool DirectoryStore::isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const {
    return receiptOf(entryFolder(thumbprint)) == receipt.text();
}

Result<void> DirectoryStore::takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) {
    const fs::path aside = asideFolder(receipt);
    if (!isFrom(thumbprint, receipt)) {
        return removeTree(aside);
    }
    if (!isThere(aside)) {
        return moveOutAndDelete(thumbprint);
    }
    if (auto exchanged = exchangeFolders(aside, entryFolder(thumbprint)); !exchanged) {
        return exchanged;
    }
    return removeTree(aside);
}

Result<void> DirectoryStore::remove(const Thumbprint& thumbprint) {
    if (!isThere(entryFolder(thumbprint))) {
        return fail(ErrorCause::CertificateNotInStore, thumbprint.text());
    }
    return moveOutAndDelete(thumbprint);
}

Result<void> DirectoryStore::setArchived(const Thumbprint& thumbprint, bool archived) {
    if (!isThere(entryFolder(thumbprint))) {
        return fail(ErrorCause::CertificateNotInStore, thumbprint.text());
    }
    return markArchived(entryFolder(thumbprint), archived);
}

// First out of sight at once, then file by file: nobody ever sees half an entry.
Result<void> DirectoryStore::moveOutAndDelete(const Thumbprint& thumbprint) {
    const fs::path gone = m_folder / (std::string(gonePrefix) + thumbprint.text());
    if (auto cleared = removeTree(gone); !cleared) {
        return cleared;
    }
    if (auto moved = moveFolder(entryFolder(thumbprint), gone); !moved) {
        return moved;
    }
    return removeTree(gone);
}

Result<void> DirectoryStore::sweep(const std::vector<Receipt>& needed) {
    auto names = namesIn(m_folder);
    if (!names) {
        return passOn(names);
    }
    for (const std::string& name : *names) {
        const bool isNeeded = std::ranges::any_of(needed, [&](const Receipt& receipt) {
            return name == asideFolder(receipt.id).filename() && isFrom(receipt.thumbprint, receipt.id);
        });
        if (isNeeded || !isLeftover(name)) {
            continue;
        }
        if (auto removed = removeTree(m_folder / name); !removed) {
            return removed;
        }
    }
    return {};
}

}  // namespace certcore
