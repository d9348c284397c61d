// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/windows_crypto.h"
#include "certcore/cert/certificate.h"

namespace certcore {

/// StoreLocation is whose certificates are meant.
enum class StoreLocation {
    LocalMachine,  ///< The computer's, where services look.
    CurrentUser,   ///< Those of whoever runs the program.
};

/// FreeCertificateContext gives a certificate of Windows back.
struct FreeCertificateContext {
    void operator()(const CERT_CONTEXT* context) const { CertFreeCertificateContext(context); }
};

/// CertificateContext owns a certificate as Windows holds it, with its properties.
using CertificateContext = std::unique_ptr<const CERT_CONTEXT, FreeCertificateContext>;

/// thumbprintTextOf is the certificate's SHA-1 as Windows computes it, 40 hex digits.
[[nodiscard]] std::string thumbprintTextOf(const CERT_CONTEXT& context);

/// serialized is a certificate with all its properties, as Windows writes it; of a key it holds the place alone. Empty
/// where Windows cannot.
[[nodiscard]] std::vector<unsigned char> serialized(const CERT_CONTEXT& context);

/// toCertificate parses what Windows holds; nullopt where it is no certificate for OpenSSL.
[[nodiscard]] std::optional<Certificate> toCertificate(const CryptoContext& crypto, const CERT_CONTEXT& context);

/// isArchived says whether the certificate is hidden from lists.
[[nodiscard]] bool isArchived(const CERT_CONTEXT& context);

/// friendlyNameOf is the name that MMC and IIS show.
[[nodiscard]] std::optional<std::string> friendlyNameOf(const CERT_CONTEXT& context);

/// extendedPropertiesOf are the numbers of the properties that somebody set, ascending; those that Windows computes and
/// those that lead to the key are left out.
[[nodiscard]] std::vector<int> extendedPropertiesOf(const CERT_CONTEXT& context);

/// chainOf are the certificates above the leaf, its issuer first, a root left out, as far as this computer knows them
/// without a network.
[[nodiscard]] std::vector<Certificate> chainOf(const CryptoContext& crypto, const CERT_CONTEXT& context,
                                               StoreLocation location);

}  // namespace certcore
