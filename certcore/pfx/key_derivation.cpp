// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/key_derivation.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/objects.h>
#include <openssl/params.h>
#include <openssl/x509.h>

#include <string>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "certcore/pfx/encryption_scheme.h"
#include "certcore/pfx/pseudorandom_function.h"

namespace certcore {

namespace {

using KdfHandle = Handle<EVP_KDF, EVP_KDF_free>;
using KdfContextHandle = Handle<EVP_KDF_CTX, EVP_KDF_CTX_free>;
using Pbkdf2Handle = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
using ScryptHandle = Handle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;

// More than any cipher or HMAC takes; a length beyond is no length of a key.
constexpr std::uint64_t longestKey = 1024;

Pbkdf2Handle pbkdf2Of(const X509_ALGOR* function) {
    return Pbkdf2Handle(
        static_cast<PBKDF2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), function->parameter)));
}

ScryptHandle scryptOf(const X509_ALGOR* function) {
    return ScryptHandle(
        static_cast<SCRYPT_PARAMS*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), function->parameter)));
}

OSSL_PARAM octetParameter(const char* name, const unsigned char* data, std::size_t size) {
    // OpenSSL takes no null pointer even for nothing, and never writes to what it is given here.
    static unsigned char nothing = 0;
    return OSSL_PARAM_construct_octet_string(name, size == 0 ? &nothing : const_cast<unsigned char*>(data), size);
}

OSSL_PARAM octetParameter(const char* name, const ASN1_STRING* string) {
    return octetParameter(name, ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string)));
}

std::uint64_t numberOf(const ASN1_INTEGER* number) {
    std::uint64_t value = 0;
    return number != nullptr && ASN1_INTEGER_get_uint64(&value, number) == 1 ? value : 0;
}

Result<Secret> derive(const CryptoContext& crypto, const char* name, const std::vector<OSSL_PARAM>& parameters,
                      const std::string& subject, std::size_t size) {
    const KdfHandle kdf(EVP_KDF_fetch(crypto.get(), name, nullptr));
    const KdfContextHandle context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    Secret key = Secret::ofSize(size);
    if (!context ||
        EVP_KDF_derive(context.get(), key.writable().data(), key.writable().size(), parameters.data()) != 1) {
        return fail(ErrorCause::UnsupportedCipher, subject, lastOpenSslError());
    }
    return key;
}

Result<Secret> derivePbkdf2(const CryptoContext& crypto, const X509_ALGOR* function, const Secret& password,
                            const std::string& subject, std::size_t size) {
    const Pbkdf2Handle parameters = pbkdf2Of(function);
    if (!parameters || parameters->salt->type != V_ASN1_OCTET_STRING) {
        return fail(ErrorCause::PfxMalformed, {}, "PBKDF2 parameters: " + lastOpenSslError());
    }
    auto digest = hmacDigest(parameters->prf);
    if (!digest) {
        return fail(ErrorCause::UnsupportedCipher, subject, "pseudorandom function");
    }
    std::uint64_t iterations = numberOf(parameters->iter);
    int withoutLowerBounds = 1;
    return derive(crypto, OSSL_KDF_NAME_PBKDF2,
                  {octetParameter(OSSL_KDF_PARAM_PASSWORD, password.bytes().data(), password.bytes().size()),
                   octetParameter(OSSL_KDF_PARAM_SALT, parameters->salt->value.octet_string),
                   OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_ITER, &iterations),
                   OSSL_PARAM_construct_int(OSSL_KDF_PARAM_PKCS5, &withoutLowerBounds),
                   OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest->data(), digest->size()),
                   OSSL_PARAM_construct_end()},
                  subject, size);
}

Result<Secret> deriveScrypt(const CryptoContext& crypto, const X509_ALGOR* function, const Secret& password,
                            const std::string& subject, std::size_t size) {
    const ScryptHandle parameters = scryptOf(function);
    if (!parameters) {
        return fail(ErrorCause::PfxMalformed, {}, "scrypt parameters: " + lastOpenSslError());
    }
    std::uint64_t memory = std::uint64_t{512} * 1024 * 1024;
    std::uint64_t cost = numberOf(parameters->costParameter);
    std::uint64_t block = numberOf(parameters->blockSize);
    std::uint64_t parallel = numberOf(parameters->parallelizationParameter);
    return derive(crypto, OSSL_KDF_NAME_SCRYPT,
                  {octetParameter(OSSL_KDF_PARAM_PASSWORD, password.bytes().data(), password.bytes().size()),
                   octetParameter(OSSL_KDF_PARAM_SALT, parameters->salt),
                   OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &cost),
                   OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_R, &block),
                   OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_P, &parallel),
                   OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory), OSSL_PARAM_construct_end()},
                  subject, size);
}

}  // namespace

std::optional<std::size_t> declaredKeyLength(const X509_ALGOR* function) {
    std::uint64_t length = 0;
    if (OBJ_obj2nid(function->algorithm) == NID_id_pbkdf2) {
        const Pbkdf2Handle parameters = pbkdf2Of(function);
        length = parameters ? numberOf(parameters->keylength) : 0;
    } else if (OBJ_obj2nid(function->algorithm) == NID_id_scrypt) {
        const ScryptHandle parameters = scryptOf(function);
        length = parameters ? numberOf(parameters->keyLength) : 0;
    }
    return length == 0 || length > longestKey ? std::nullopt : std::optional(static_cast<std::size_t>(length));
}

Result<Secret> deriveKey(const CryptoContext& crypto, const X509_ALGOR* function, const Secret& password,
                         std::size_t size) {
    const std::string subject = algorithmName(function->algorithm);
    switch (OBJ_obj2nid(function->algorithm)) {
        case NID_id_pbkdf2:
            return derivePbkdf2(crypto, function, password, subject, size);
        case NID_id_scrypt:
            return deriveScrypt(crypto, function, password, subject, size);
        default:
            return fail(ErrorCause::UnsupportedCipher, subject);
    }
}

}  // namespace certcore
