// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/trust_roots.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace certcore {

TrustRoots TrustRoots::of(std::span<const Certificate> roots) {
    TrustRoots trusted = none();
    for (const Certificate& root : roots) {
        X509_STORE_add_cert(trusted.handle(), root.handle());
    }
    ERR_clear_error();
    return trusted;
}

TrustRoots TrustRoots::none() {
    return TrustRoots(std::shared_ptr<X509_STORE>(X509_STORE_new(), X509_STORE_free));
}

}  // namespace certcore
