// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/store/windows/certificate_facts.h"
#include "certcore/store/windows_placement.h"

namespace certcore {

/// CloseCertificateStore closes a store.
struct CloseCertificateStore {
    void operator()(void* store) const { CertCloseStore(store, 0); }
};

/// CertificateStoreHandle owns an opened store of Windows.
using CertificateStoreHandle = std::unique_ptr<void, CloseCertificateStore>;

/// Access is what a store is opened for.
enum class Access { Read, Write };

/// SystemStore is one of Windows' stores, opened; archived certificates are seen, too. A new one sees what others
/// wrote.
class SystemStore {
  public:
    /// open fails with StoreAccessDenied or StoreRefusedImport; a store that does not exist is empty, and made by
    /// writing.
    [[nodiscard]] static Result<SystemStore> open(StoreLocation location, WindowsStoreName name, Access access);

    /// find is the certificate with its properties; null where it is not there. Errors: StoreRefusedImport and its
    /// like, where the store cannot be read.
    [[nodiscard]] Result<CertificateContext> find(const Thumbprint& thumbprint) const;

    /// all lists every certificate. Errors: certificatesIn's.
    [[nodiscard]] Result<std::vector<CertificateContext>> all() const;

    /// add puts a certificate with its properties into the store, in the place of one that is there.
    [[nodiscard]] Result<void> add(const CERT_CONTEXT& context);

    /// addSerialized puts back what serialized gave.
    [[nodiscard]] Result<void> addSerialized(std::span<const unsigned char> element);

    /// setArchived sets or takes away the property that hides a certificate from lists (CERT_ARCHIVED_PROP_ID).
    /// CertificateNotInStore.
    [[nodiscard]] Result<void> setArchived(const Thumbprint& thumbprint, bool archived);

    /// remove deletes a certificate; one that is not there is no error.
    [[nodiscard]] Result<void> remove(const Thumbprint& thumbprint);

  private:
    SystemStore(CertificateStoreHandle store, std::string place)
        : m_store(std::move(store)), m_place(std::move(place)) {}
    void commit();

    CertificateStoreHandle m_store;
    std::string m_place;  ///< For errors, such as LocalMachine\My.
};

/// placeText names a store as errors and receipts do, such as LocalMachine\My.
[[nodiscard]] std::string placeText(StoreLocation location, WindowsStoreName name);

/// certificatesIn lists every certificate of an opened store. Errors: StoreRefusedImport and its like, where Windows
/// does not come to the end of the list; the place is for them.
[[nodiscard]] Result<std::vector<CertificateContext>> certificatesIn(const CertificateStoreHandle& store,
                                                                     const std::string& place);

/// certificateIn finds the very same certificate in an opened store; null where it is not there. Errors:
/// certificatesIn's.
[[nodiscard]] Result<CertificateContext> certificateIn(const CertificateStoreHandle& store,
                                                       const Certificate& certificate, const std::string& place);

/// everyCertificate lists the certificates of all stores of this computer and this user that may lead to a private key,
/// archived ones too. A key must not go while one of them needs it. Errors: a store that is there and cannot be read.
[[nodiscard]] Result<std::vector<CertificateContext>> everyCertificate();

/// personalCertificate finds a certificate in Personal. CertificateNotInStore; CertificateOnlyForUser where the
/// computer was asked and only the current user has it.
[[nodiscard]] Result<CertificateContext> personalCertificate(StoreLocation location, const Thumbprint& thumbprint);

/// isInStore says whether a certificate is there. Errors: open's.
[[nodiscard]] Result<bool> isInStore(StoreLocation location, WindowsStoreName name, const Thumbprint& thumbprint);

}  // namespace certcore
