// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace doubles {

using Bytes = std::vector<unsigned char>;

template <auto free>
struct FreeWith {
    template <typename T>
    void operator()(T* pointer) const {
        free(pointer);
    }
};

template <typename T, auto free>
using Handle = std::unique_ptr<T, FreeWith<free>>;

inline void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags) {
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

inline void freeContents(STACK_OF(PKCS7) * contents) {
    sk_PKCS7_pop_free(contents, PKCS7_free);
}

using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using KeyInfoHandle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using NumberHandle = Handle<BIGNUM, BN_clear_free>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using BagsHandle = Handle<STACK_OF(PKCS12_SAFEBAG), freeBags>;
using ContentsHandle = Handle<STACK_OF(PKCS7), freeContents>;
using CertificateHandle = Handle<X509, X509_free>;

/// encoded is the DER of an object.
template <typename T>
Bytes encoded(const T* object, int (*encode)(const T*, unsigned char**)) {
    unsigned char* der = nullptr;
    const int size = object != nullptr ? encode(object, &der) : 0;
    Bytes bytes;
    if (size > 0) {
        bytes.assign(der, der + size);
        OPENSSL_free(der);
    }
    return bytes;
}

/// numberOf is a number of a key ("n", "d", "priv", ...); empty where the key has none of that name.
inline NumberHandle numberOf(const EVP_PKEY* key, const char* name) {
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return NumberHandle(number);
}

}  // namespace doubles
