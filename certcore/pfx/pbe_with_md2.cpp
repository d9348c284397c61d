// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbe_with_md2.h"

#include <openssl/objects.h>

#include <algorithm>
#include <span>

#include "certcore/pfx/md2.h"

namespace certcore {

namespace {

using CipherHandle = Handle<EVP_CIPHER, EVP_CIPHER_free>;
using PbeHandle = Handle<PBEPARAM, PBEPARAM_free>;

// RFC 8018, 6.1.1: eight octets of key and eight of initialisation vector, whichever cipher follows.
constexpr std::size_t keySize = 8;

// RFC 8018, 5.1. The iterations were counted and paid for before.
Secret pbkdf1(const Secret& password, const ASN1_OCTET_STRING* salt, std::uint64_t iterations) {
    const std::span saltBytes(ASN1_STRING_get0_data(salt), static_cast<std::size_t>(ASN1_STRING_length(salt)));
    Secret first = Secret::ofSize(password.bytes().size() + saltBytes.size());
    std::ranges::copy(saltBytes, std::ranges::copy(password.bytes(), first.writable().begin()).out);
    Md2Digest digest = md2(first.bytes());
    for (std::uint64_t i = 1; i < iterations; ++i) {
        digest = md2(digest);
    }
    Secret key{std::span<const unsigned char>(digest)};
    OPENSSL_cleanse(digest.data(), digest.size());
    return key;
}

}  // namespace

bool isPbeWithMd2(const X509_ALGOR* algorithm) {
    const int nid = OBJ_obj2nid(algorithm->algorithm);
    return nid == NID_pbeWithMD2AndDES_CBC || nid == NID_pbeWithMD2AndRC2_CBC;
}

Result<CipherContextHandle> keyPbeWithMd2(const CryptoContext& crypto, const X509_ALGOR* algorithm,
                                          const Secret& password) {
    const PbeHandle parameters(
        static_cast<PBEPARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), algorithm->parameter)));
    std::uint64_t iterations = 0;
    if (!parameters || ASN1_INTEGER_get_uint64(&iterations, parameters->iter) != 1 || iterations == 0) {
        return fail(ErrorCause::PfxMalformed, {}, "PBE parameters: " + lastOpenSslError());
    }
    const bool isDes = OBJ_obj2nid(algorithm->algorithm) == NID_pbeWithMD2AndDES_CBC;
    const CipherHandle cipher(EVP_CIPHER_fetch(crypto.get(), isDes ? "DES-CBC" : "RC2-64-CBC", nullptr));
    CipherContextHandle context(EVP_CIPHER_CTX_new());
    const Secret key = pbkdf1(password, parameters->salt, iterations);
    if (!cipher || EVP_DecryptInit_ex2(context.get(), cipher.get(), key.bytes().data(), key.bytes().data() + keySize,
                                       nullptr) != 1) {
        return fail(ErrorCause::UnsupportedCipher, OBJ_nid2sn(OBJ_obj2nid(algorithm->algorithm)), lastOpenSslError());
    }
    return context;
}

}  // namespace certcore
