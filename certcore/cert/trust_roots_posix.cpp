// SPDX-License-Identifier: Apache-2.0
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "certcore/cert/trust_roots.h"

namespace certcore {

TrustRoots TrustRoots::ofSystem(const CryptoContext& crypto) {
    TrustRoots roots = none();
    // The folder is looked into only for the issuers that a chain asks for, so nothing is parsed in vain.
    X509_STORE_set_default_paths_ex(roots.handle(), crypto.get(), nullptr);
    ERR_clear_error();
    return roots;
}

}  // namespace certcore
