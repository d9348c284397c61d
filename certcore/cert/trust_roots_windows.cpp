// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
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

X509Handle parse(const CryptoContext& crypto, const CERT_CONTEXT& context) {
    X509* x509 = X509_new_ex(crypto.get(), nullptr);
    const unsigned char* der = context.pbCertEncoded;
    if (x509 != nullptr && d2i_X509(&x509, &der, static_cast<long>(context.cbCertEncoded)) == nullptr) {
        return nullptr;  // d2i has freed it
    }
    return X509Handle(x509);
}

}  // namespace

// The computer's roots, since it is the service that has to trust them, and what group policy adds to them. A root that
// Windows would fetch from its own list only when it is first needed is not among them.
TrustRoots TrustRoots::ofSystem(const CryptoContext& crypto) {
    TrustRoots roots = none();
    const auto store = openRoots();
    const CERT_CONTEXT* context = nullptr;
    while (store && (context = CertEnumCertificatesInStore(store.get(), context)) != nullptr) {
        if (const X509Handle root = parse(crypto, *context)) {
            X509_STORE_add_cert(roots.handle(), root.get());
        }
    }
    (void)lastOpenSslError();
    return roots;
}

TrustRoots TrustRoots::none() {
    return TrustRoots(std::shared_ptr<X509_STORE>(X509_STORE_new(), X509_STORE_free));
}

}  // namespace certcore
