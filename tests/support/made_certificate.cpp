// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_certificate.h"

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <stdexcept>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "tests/support/fixtures.h"

namespace testing_support {

namespace {

using certcore::Certificate;
using certcore::Handle;
using certcore::PfxBundle;
using certcore::PrivateKey;
using certcore::PrivateKeyInfoHandle;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using PoliciesHandle = Handle<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>;
using X509Handle = Handle<X509, X509_free>;

void require(bool done, const char* what) {
    if (!done) {
        throw std::runtime_error(std::string("cannot ") + what + ": " + certcore::lastOpenSslError());
    }
}

void setName(X509_NAME* name, const std::string& commonName) {
    require(X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(commonName.c_str()), -1, -1, 0) == 1,
            "name");
}

void addExtension(X509* x509, int nid, const std::string& value) {
    if (value.empty()) {
        return;
    }
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str()));
    require(extension && X509_add_ext(x509, extension.get(), -1) == 1, "extend");
}

void addPolicies(X509* x509, const std::vector<std::string>& policies) {
    const PoliciesHandle list(sk_POLICYINFO_new_null());
    for (const std::string& policy : policies) {
        POLICYINFO* info = POLICYINFO_new();
        info->policyid = OBJ_txt2obj(policy.c_str(), 1);
        sk_POLICYINFO_push(list.get(), info);
    }
    require(policies.empty() || X509_add1_ext_i2d(x509, NID_certificate_policies, list.get(), 0, 0) == 1, "extend");
}

Certificate signedBy(EVP_PKEY* key, X509* x509) {
    require(X509_sign(x509, key, EVP_sha256()) > 0, "sign");
    unsigned char* der = nullptr;
    const int size = i2d_X509(x509, &der);
    require(size > 0, "encode");
    const std::vector<unsigned char> bytes(der, der + size);
    OPENSSL_free(der);
    auto certificate = Certificate::fromDer(crypto(), bytes);
    require(certificate.has_value(), "read it back");
    return *certificate;
}

KeyHandle newKey() {
    KeyHandle key(EVP_PKEY_Q_keygen(crypto().get(), nullptr, "EC", "P-256"));
    require(key != nullptr, "make a key");
    return key;
}

Certificate certificateFor(const CertificateOrder& order, EVP_PKEY* key) {
    const X509Handle x509(X509_new_ex(crypto().get(), nullptr));
    X509_set_version(x509.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
    ASN1_TIME_set(X509_getm_notBefore(x509.get()), order.notBefore.time_since_epoch().count());
    ASN1_TIME_set(X509_getm_notAfter(x509.get()), order.notAfter.time_since_epoch().count());
    setName(X509_get_subject_name(x509.get()), order.commonName);
    setName(X509_get_issuer_name(x509.get()), order.issuer.empty() ? order.commonName : order.issuer);
    X509_set_pubkey(x509.get(), key);
    addExtension(x509.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(x509.get(), NID_subject_alt_name, order.subjectAltName);
    addPolicies(x509.get(), order.policies);
    return signedBy(key, x509.get());
}

}  // namespace

PfxBundle bundleFor(const CertificateOrder& order) {
    const KeyHandle key = newKey();
    const PrivateKeyInfoHandle info(EVP_PKEY2PKCS8(key.get()));
    auto privateKey = PrivateKey::fromInfo(crypto(), info.get());
    require(privateKey.has_value(), "take the key");
    PfxBundle bundle;
    bundle.keys.push_back({std::move(privateKey), "id-ecPublicKey", {}});
    bundle.certificates.push_back({certificateFor(order, key.get()), {}});
    return bundle;
}

Certificate changed(const Certificate& certificate, const std::function<void(X509*)>& change) {
    const X509Handle x509(X509_dup(certificate.handle()));
    require(x509 != nullptr, "copy");
    change(x509.get());
    return signedBy(newKey().get(), x509.get());
}

void setKeyUsage(X509* x509, const std::string& usages) {
    for (int at = X509_get_ext_by_NID(x509, NID_key_usage, -1); at >= 0;
         at = X509_get_ext_by_NID(x509, NID_key_usage, -1)) {
        X509_EXTENSION_free(X509_delete_ext(x509, at));
    }
    addExtension(x509, NID_key_usage, usages);
}

}  // namespace testing_support
