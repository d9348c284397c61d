// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <memory>
#include <span>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/certificate.h"

namespace certcore {

/// TrustRoots are the root certificates that this computer trusts; copies share them. Nothing is fetched from a
/// network.
class TrustRoots {
  public:
    /// ofSystem takes the system's own list: on Windows the computer's store of roots, on Linux OpenSSL's default file
    /// and folder, which the environment variables SSL_CERT_FILE and SSL_CERT_DIR replace. A list that is missing or
    /// unreadable is an empty one: every chain is then untrusted.
    [[nodiscard]] static TrustRoots ofSystem(const CryptoContext& crypto);

    /// of trusts these and no others.
    [[nodiscard]] static TrustRoots of(std::span<const Certificate> roots);

    /// none trusts nobody.
    [[nodiscard]] static TrustRoots none();

    /// handle is for OpenSSL's functions; owned here.
    [[nodiscard]] X509_STORE* handle() const { return m_store.get(); }

  private:
    explicit TrustRoots(std::shared_ptr<X509_STORE> store) : m_store(std::move(store)) {}

    std::shared_ptr<X509_STORE> m_store;
};

}  // namespace certcore
