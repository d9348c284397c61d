// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/bn.h>

#include <vector>

#include "certcore/base/openssl_handles.h"

namespace doubles {

using Bytes = std::vector<unsigned char>;

using certcore::BagsHandle;
using certcore::Handle;
using certcore::KeyHandle;
using certcore::Pkcs12Handle;
using CertificateHandle = certcore::X509Handle;
using ContentsHandle = certcore::ContentInfosHandle;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using KeyInfoHandle = certcore::PrivateKeyInfoHandle;
using NumberHandle = Handle<BIGNUM, BN_clear_free>;

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
