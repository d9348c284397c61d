// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/crypto_context.h"
#include "certcore/base/windows_crypto.h"
#include "certcore/cert/trust_roots.h"

namespace certcore {

namespace {

struct CloseStore {
    void operator()(void* store) const { CertCloseStore(store, 0); }
};

std::unique_ptr<void, CloseStore> openRoots() {
    return std::unique_ptr<void, CloseStore>(CertOpenStore(
        CERT_STORE_PROV_SYSTEM_W, 0, 0,
        CERT_SYSTEM_STORE_LOCAL_MACHINE | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG, L"ROOT"));
}

}  // namespace

// The computer's roots, since it is the service that has to trust them, and what group policy adds to them. A root that
// Windows would fetch from its own list only when it is first needed is not among them.
TrustRoots TrustRoots::ofSystem(const CryptoContext& crypto) {
    std::vector<Certificate> roots;
    const auto store = openRoots();
    const CERT_CONTEXT* context = nullptr;
    while (store && (context = CertEnumCertificatesInStore(store.get(), context)) != nullptr) {
        if (auto root = Certificate::fromDer(crypto, {context->pbCertEncoded, context->cbCertEncoded})) {
            roots.push_back(std::move(*root));
        }
    }
    return of(roots);
}

}  // namespace certcore
