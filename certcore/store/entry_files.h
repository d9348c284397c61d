// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "certcore/base/crypto_context.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

// The files of one entry of the directory store: cert.pem, chain.pem, fullchain.pem, privkey.pem (certbot's names) and
// attributes.json, which keeps what PEM has no place for.

/// StoredEntry is an entry read back from its folder.
struct StoredEntry {
    StoredCertificate shown;
    std::optional<PrivateKey> key;  ///< Empty where privkey.pem is missing or no key.
};

/// writeEntryFiles fills a new folder; every file is on the disk when it returns.
[[nodiscard]] Result<void> writeEntryFiles(const std::filesystem::path& folder, const StoreEntry& entry,
                                           const ReceiptId& receipt);

/// readEntryFiles fails with CertificateNotInStore where there is no folder, and StoreDamaged where its certificate
/// cannot be read. A missing or foreign attributes.json is no damage: administrators replace files by hand.
[[nodiscard]] Result<StoredEntry> readEntryFiles(const CryptoContext& crypto, const std::filesystem::path& folder);

/// markArchived notes that the entry is archived, or takes the note away: a file "archived" without contents.
[[nodiscard]] Result<void> markArchived(const std::filesystem::path& folder, bool archived);

/// receiptOf is the id of the receipt that wrote the entry.
[[nodiscard]] std::optional<std::string> receiptOf(const std::filesystem::path& folder);

}  // namespace certcore
