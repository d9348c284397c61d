// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "certcore/cert/certificate.h"
#include "certcore/cert/private_key.h"
#include "certcore/pfx/pfx_bundle.h"

namespace testing_support {

/// CertificateOrder says what a made certificate is to be: a good one for assist.example.com, but for its members.
struct CertificateOrder {
    std::chrono::sys_seconds notBefore{};
    std::chrono::sys_seconds notAfter{};
    std::string commonName = "assist.example.com";
    std::string issuer = {};                                ///< A CA that nobody has; empty: self-signed.
    std::string subjectAltName = "DNS:assist.example.com";  ///< As openssl writes it; empty: none.
    std::vector<std::string> policies = {};                 ///< Their OIDs.
};

/// bundleFor is a bundle with the certificate and its key, of which nothing is encrypted.
[[nodiscard]] certcore::PfxBundle bundleFor(const CertificateOrder& order);

/// changed is a certificate like the given one but for the change, signed by a key that nobody has.
[[nodiscard]] certcore::Certificate changed(const certcore::Certificate& certificate,
                                            const std::function<void(X509*)>& change);

/// setKeyUsage is such a change: the usages as openssl writes them.
void setKeyUsage(X509* x509, const std::string& usages);

}  // namespace testing_support
