// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/base/windows_crypto.h"
#include "certcore/cert/certificate.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// KeyLocation is where Windows keeps a private key: what CERT_KEY_PROV_INFO says of it (CRYPT_KEY_PROV_INFO).
struct KeyLocation {
    std::string container;   ///< UTF-8.
    std::string provider;    ///< UTF-8.
    DWORD providerType = 0;  ///< 0: a provider of the newer interface (CNG).
    DWORD keySpec = 0;       ///< AT_KEYEXCHANGE or AT_SIGNATURE; for CNG mostly 0.
    bool machine = false;    ///< Among the computer's keys, not the user's.

    bool operator==(const KeyLocation&) const = default;

    /// sameContainer says whether both name one container of one provider.
    [[nodiscard]] bool sameContainer(const KeyLocation& other) const {
        return container == other.container && provider == other.provider && machine == other.machine;
    }

    /// mayBeSameKey says whether both may lead to one key: containers of Microsoft's RSA providers are shared between
    /// them, and their names know no case.
    [[nodiscard]] bool mayBeSameKey(const KeyLocation& other) const;
};

/// keyLocationOf reads what a certificate of a store says of its key; nullopt where it names none. Errors:
/// StoreRefusedImport and its like, where that cannot be read.
[[nodiscard]] Result<std::optional<KeyLocation>> keyLocationOf(const CERT_CONTEXT& certificate);

/// StoredKey is an opened key of Windows. It is opened by its container's name, so that no other key can be meant.
class StoredKey {
  public:
    StoredKey() = default;
    StoredKey(const StoredKey&) = delete;
    StoredKey& operator=(const StoredKey&) = delete;
    StoredKey(StoredKey&&) = delete;
    StoredKey& operator=(StoredKey&&) = delete;
    virtual ~StoredKey() = default;

    /// belongsTo says whether the certificate's public key is this key's.
    [[nodiscard]] virtual bool belongsTo(const Certificate& certificate) const = 0;

    /// sign signs the message over SHA-256, as X.509 writes signatures; empty where the key cannot.
    [[nodiscard]] virtual std::vector<unsigned char> sign(const CryptoContext& crypto,
                                                          std::span<const unsigned char> message) const = 0;

    /// accessList is the key's security descriptor with its owner and its list of access rights, self-relative; empty
    /// where Windows does not tell.
    [[nodiscard]] virtual std::vector<unsigned char> accessList() const = 0;

    /// setAccessList puts the descriptor's list in the place of the key's own. It is the Windows error, 0 for none.
    [[nodiscard]] virtual DWORD setAccessList(std::vector<unsigned char> descriptor) const = 0;
};

/// openStoredKey opens without asking anybody anything; null where there is no such key or it may not be used.
[[nodiscard]] std::unique_ptr<StoredKey> openStoredKey(const KeyLocation& location);

/// isOwnKey says whether there is such a key, and it is the certificate's.
[[nodiscard]] bool isOwnKey(const KeyLocation& location, const Certificate& certificate);

/// deleteStoredKey deletes the container; one that is not there is no error. StoreAccessDenied, KeyInUse.
[[nodiscard]] Result<void> deleteStoredKey(const KeyLocation& location);

/// proveStoredKey opens the key and signs with it.
[[nodiscard]] KeyProof proveStoredKey(const CryptoContext& crypto, const KeyLocation& location,
                                      const Certificate& certificate);

}  // namespace certcore
