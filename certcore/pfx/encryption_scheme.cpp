// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/encryption_scheme.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <array>
#include <limits>
#include <span>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/text_encoding.h"
#include "certcore/pfx/pseudorandom_function.h"

namespace certcore {

namespace {

using Pbes2Handle = Handle<PBE2PARAM, PBE2PARAM_free>;
using Pbes1Handle = Handle<PBEPARAM, PBEPARAM_free>;
using Pbkdf2Handle = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
using ScryptHandle = Handle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;

std::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCause::PfxMalformed, {}, what + ": " + lastOpenSslError());
}

std::optional<std::uint64_t> positive(const ASN1_INTEGER* number) {
    std::uint64_t value = 0;
    if (number == nullptr || ASN1_INTEGER_get_uint64(&value, number) != 1 || value == 0) {
        return std::nullopt;
    }
    return value;
}

std::vector<unsigned char> bytesOf(const ASN1_STRING* string) {
    const std::span bytes(ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string)));
    return {bytes.begin(), bytes.end()};
}

std::uint64_t saturatingProduct(std::uint64_t a, std::uint64_t b) {
    return a > std::numeric_limits<std::uint64_t>::max() / b ? std::numeric_limits<std::uint64_t>::max() : a * b;
}

std::string pseudorandomFunction(const X509_ALGOR* algorithm) {
    const auto digest = hmacDigest(algorithm);
    return digest ? "HMAC-" + *digest : algorithmName(algorithm->algorithm);
}

Result<EncryptionScheme> readPbkdf2(const X509_ALGOR* function, EncryptionScheme scheme) {
    const Pbkdf2Handle parameters(
        static_cast<PBKDF2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), function->parameter)));
    const auto iterations = parameters ? positive(parameters->iter) : std::nullopt;
    // A salt that is taken from elsewhere (otherSource) was never defined further.
    if (!iterations || parameters->salt->type != V_ASN1_OCTET_STRING) {
        return malformed("PBKDF2 parameters");
    }
    const std::string function2 = "PBKDF2-" + pseudorandomFunction(parameters->prf);
    scheme.iterations = iterations;
    scheme.cost = *iterations;
    scheme.salt = bytesOf(parameters->salt->value.octet_string);
    scheme.name += " " + function2;
    scheme.derivation = function2;
    return scheme;
}

Result<EncryptionScheme> readScrypt(const X509_ALGOR* function, EncryptionScheme scheme) {
    const ScryptHandle parameters(
        static_cast<SCRYPT_PARAMS*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), function->parameter)));
    const auto cost = parameters ? positive(parameters->costParameter) : std::nullopt;
    const auto block = parameters ? positive(parameters->blockSize) : std::nullopt;
    const auto parallel = parameters ? positive(parameters->parallelizationParameter) : std::nullopt;
    if (!cost || !block || !parallel) {
        return malformed("scrypt parameters");
    }
    scheme.cost = saturatingProduct(saturatingProduct(*cost, *block), *parallel);
    scheme.salt = bytesOf(parameters->salt);
    scheme.name += " scrypt";
    scheme.derivation = "scrypt " + std::to_string(*cost) + " " + std::to_string(*block);
    return scheme;
}

Result<EncryptionScheme> readPbes2(const X509_ALGOR* algorithm) {
    const Pbes2Handle parameters(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (!parameters) {
        return malformed("PBES2 parameters");
    }
    EncryptionScheme scheme;
    scheme.name = "PBES2 " + algorithmName(parameters->encryption->algorithm);
    scheme.needsNewerWindows = true;
    return readDerivation(parameters->keyfunc, std::move(scheme));
}

}  // namespace

std::string algorithmName(const ASN1_OBJECT* algorithm) {
    const int nid = OBJ_obj2nid(algorithm);
    if (nid != NID_undef) {
        return OBJ_nid2sn(nid);
    }
    std::array<char, 128> oid{};
    OBJ_obj2txt(oid.data(), oid.size(), algorithm, 1);
    return oid.data();
}

Result<EncryptionScheme> readDerivation(const X509_ALGOR* function, EncryptionScheme scheme) {
    switch (OBJ_obj2nid(function->algorithm)) {
        case NID_id_pbkdf2:
            return readPbkdf2(function, std::move(scheme));
        case NID_id_scrypt:
            return readScrypt(function, std::move(scheme));
        default:
            scheme.name += " " + algorithmName(function->algorithm);
            return scheme;
    }
}

Result<EncryptionScheme> readEncryptionScheme(const X509_ALGOR* algorithm) {
    const int nid = OBJ_obj2nid(algorithm->algorithm);
    if (nid == NID_pbes2) {
        return readPbes2(algorithm);
    }
    EncryptionScheme scheme;
    scheme.name = algorithmName(algorithm->algorithm);
    scheme.derivation = scheme.name;
    if (nid == NID_undef || EVP_PBE_find(EVP_PBE_TYPE_OUTER, nid, nullptr, nullptr, nullptr) != 1) {
        ERR_clear_error();
        return scheme;
    }
    const Pbes1Handle parameters(
        static_cast<PBEPARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), algorithm->parameter)));
    const auto iterations = parameters ? positive(parameters->iter) : std::nullopt;
    if (!iterations) {
        return malformed("PBE parameters");
    }
    scheme.iterations = iterations;
    scheme.cost = *iterations;
    scheme.salt = bytesOf(parameters->salt);
    return scheme;
}

}  // namespace certcore
