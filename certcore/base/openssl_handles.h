// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace certcore {

/// FreeWith turns one of OpenSSL's free functions into a deleter.
template <auto free>
struct FreeWith {
    template <typename T>
    void operator()(T* pointer) const {
        free(pointer);
    }
};

/// Handle owns one OpenSSL object.
template <typename T, auto free>
using Handle = std::unique_ptr<T, FreeWith<free>>;

/// freeBags frees a stack of bags and every bag in it.
inline void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags) {
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

/// freeContentInfos frees a stack of content infos and every one in it.
inline void freeContentInfos(STACK_OF(PKCS7) * infos) {
    sk_PKCS7_pop_free(infos, PKCS7_free);
}

/// freeCertificates frees a stack and drops its references to the certificates.
inline void freeCertificates(STACK_OF(X509) * certificates) {
    sk_X509_pop_free(certificates, X509_free);
}

using AttributeHandle = Handle<X509_ATTRIBUTE, X509_ATTRIBUTE_free>;
using BagHandle = Handle<PKCS12_SAFEBAG, PKCS12_SAFEBAG_free>;
using BioHandle = Handle<BIO, BIO_free_all>;
using CipherContextHandle = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using DigestContextHandle = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using BagsHandle = Handle<STACK_OF(PKCS12_SAFEBAG), freeBags>;
using ContentInfosHandle = Handle<STACK_OF(PKCS7), freeContentInfos>;
using PrivateKeyInfoHandle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using X509Handle = Handle<X509, X509_free>;
using CertificatesHandle = Handle<STACK_OF(X509), freeCertificates>;
using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using StoreContextHandle = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

}  // namespace certcore
