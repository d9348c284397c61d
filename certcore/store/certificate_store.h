// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/cert/certificate.h"
#include "certcore/cert/private_key.h"
#include "certcore/pfx/bag_attributes.h"
#include "certcore/store/file_operations.h"
#include "certcore/store/key_grant.h"
#include "certcore/store/placement.h"
#include "certcore/store/receipt.h"

namespace certcore {

/// EntryCertificate is a certificate with what the PFX said of it.
struct EntryCertificate {
    Certificate certificate;
    BagAttributes attributes;
};

/// StoreEntry is one leaf with its key and all that goes into a store with it.
struct StoreEntry {
    EntryCertificate leaf;
    std::vector<EntryCertificate> chain;   ///< Intermediates, the leaf's issuer first.
    std::vector<EntryCertificate> others;  ///< Roots, and what belongs to no path: kept, never served.
    PrivateKey key;
    BagAttributes keyAttributes;
    Placement placement = Placement::Personal;
    bool exportable = false;
    RootConsent rootConsent = RootConsent::No;
    std::vector<KeyGrant> keyGrants{};  ///< Who may read the key besides those whom the store lets read every key.
};

/// StoredCertificate is one leaf as a store shows it.
struct StoredCertificate {
    Certificate certificate;
    std::vector<Certificate> chain;
    std::optional<std::string> friendlyName;
    std::vector<int> extendedProperties;   ///< Their numbers, ascending.
    bool hasPrivateKey = false;            ///< A key is there and belongs to the certificate.
    std::optional<std::string> receiptId;  ///< Of the import that wrote it, where it is known.
    bool isArchived = false;               ///< Out of sight: Windows' own lists leave it out.
};

/// StoreListing is the whole of a store.
struct StoreListing {
    std::vector<StoredCertificate> certificates;  ///< By thumbprint.
    std::vector<std::string> damaged;             ///< What looks like an entry and cannot be read; for display.
    std::vector<Certificate> onlyForUser;         ///< With their keys in the current user's store, and not here.
};

/// KeyProof is what can be shown of a stored key.
struct KeyProof {
    bool present = false;
    bool matches = false;  ///< Its public key is the certificate's.
    bool canSign = false;  ///< A signature over SHA-256 made with it is verified with the certificate.

    [[nodiscard]] bool holds() const { return present && matches && canSign; }
};

/// StoreKind is what a user has to be told apart.
enum class StoreKind {
    Folder,  ///< Everything of an entry lies together; the placement is only recorded.
    System,  ///< Windows' own: Personal, Intermediate and Root are different places.
};

/// CertificateStore is where certificates are installed. One implementation per kind of store, chosen once in main.
/// Changing functions are called under the lock alone. Errors are the Store… causes and those named.
class CertificateStore {
  public:
    CertificateStore() = default;
    CertificateStore(const CertificateStore&) = delete;
    CertificateStore& operator=(const CertificateStore&) = delete;
    CertificateStore(CertificateStore&&) = delete;
    CertificateStore& operator=(CertificateStore&&) = delete;
    virtual ~CertificateStore() = default;

    [[nodiscard]] virtual StoreKind kind() const = 0;

    /// location names the store for display and for receipts.
    [[nodiscard]] virtual std::string location() const = 0;

    /// bindingStoreName is how Windows' bindings call this store, such as MY; nullopt where none can name it.
    [[nodiscard]] virtual std::optional<std::string> bindingStoreName() const { return std::nullopt; }

    /// receiptFolder is where this store's receipts lie.
    [[nodiscard]] virtual std::filesystem::path receiptFolder() const = 0;

    /// list reads the store; one that does not exist is empty.
    [[nodiscard]] virtual Result<StoreListing> list() const = 0;

    /// find fails with CertificateNotInStore, or StoreDamaged where its entry cannot be read.
    [[nodiscard]] virtual Result<StoredCertificate> find(const Thumbprint& thumbprint) const = 0;

    /// proveKey fails as find does.
    [[nodiscard]] virtual Result<KeyProof> proveKey(const Thumbprint& thumbprint) const = 0;

    /// keyReaders are the accounts that may read the certificate's private key, as the system names them; nullopt where
    /// the store keeps no list of its own. Errors as proveKey.
    [[nodiscard]] virtual Result<std::optional<std::vector<std::string>>> keyReaders(
        const Thumbprint& thumbprint) const = 0;

    /// keyGrants is what the certificate's private key grants beyond the system's defaults; nullopt where the store
    /// keeps no list of its own. Errors as proveKey; KeyGrantsUnreadable.
    [[nodiscard]] virtual Result<std::optional<KeyGrants>> keyGrants(const Thumbprint& thumbprint) const = 0;

    /// missingGrants are those that the certificate's private key does not allow yet. Errors as keyGrants;
    /// KeyGrantsNotKept.
    [[nodiscard]] virtual Result<std::vector<KeyGrant>> missingGrants(const Thumbprint& thumbprint,
                                                                      std::span<const KeyGrant> grants) const = 0;

    /// accountFor finds the account that somebody named, or gave the SID of: a grant for it to read. AccountUnknown;
    /// KeyGrantsNotKept where the store keeps no list.
    [[nodiscard]] virtual Result<KeyGrant> accountFor(const std::string& text) const = 0;

    /// exists says whether there is anything of the store yet: an entry or a receipt.
    [[nodiscard]] virtual bool exists() const = 0;

    /// expectWritable tells what lock and put would fail with, as far as that can be seen without writing.
    [[nodiscard]] virtual Result<void> expectWritable() const = 0;

    /// expectUnused fails with CertificateBound where an endpoint of this computer serves the certificate.
    [[nodiscard]] virtual Result<void> expectUnused(const Thumbprint& /*thumbprint*/) const { return {}; }

    /// lock makes the store where it does not exist, and keeps other writers out until the lock is destroyed.
    [[nodiscard]] virtual Result<std::unique_ptr<FolderLock>> lock() = 0;

    /// plannedWrites says which certificates put would write, and into which of the store's parts.
    [[nodiscard]] virtual std::vector<WrittenCertificate> plannedWrites(const StoreEntry& entry) const = 0;

    /// put installs the entry, whole or not at all, in the receipt's name. What was there under the same thumbprint is
    /// kept until the receipt is undone or removed. KeyGrantsNotKept where the entry grants what the store cannot keep.
    [[nodiscard]] virtual Result<void> put(const StoreEntry& entry, const ReceiptId& receipt) = 0;

    /// grantKey adds to what the private key of an installed certificate allows, and reads it back. Errors as
    /// missingGrants; KeyGrantsRefused, ReadBackFailed: some may be granted then.
    [[nodiscard]] virtual Result<void> grantKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) = 0;

    /// revokeKey takes away what grantKey added, and nothing else. What is gone already, and a certificate that is gone
    /// with its key, are not missed. Errors as grantKey.
    [[nodiscard]] virtual Result<void> revokeKey(const Thumbprint& thumbprint, std::span<const KeyGrant> grants) = 0;

    /// isFrom says whether the entry is still the one that the receipt wrote.
    [[nodiscard]] virtual bool isFrom(const Thumbprint& thumbprint, const ReceiptId& receipt) const = 0;

    /// takeBack brings back the state before the receipt's put; where it never came to that, it changes nothing.
    [[nodiscard]] virtual Result<void> takeBack(const Thumbprint& thumbprint, const ReceiptId& receipt) = 0;

    /// remove deletes an entry with its key. CertificateNotInStore.
    [[nodiscard]] virtual Result<void> remove(const Thumbprint& thumbprint) = 0;

    /// setArchived puts a certificate out of sight of Windows' own lists, or back. Its key stays, and so does what it
    /// is found by here. CertificateNotInStore.
    [[nodiscard]] virtual Result<void> setArchived(const Thumbprint& thumbprint, bool archived) = 0;

    /// sweep deletes what killed programs left aside, except what one of these receipts still needs for its undoing.
    [[nodiscard]] virtual Result<void> sweep(const std::vector<Receipt>& needed) = 0;
};

}  // namespace certcore
