// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbmac1.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/objects.h>

#include <array>
#include <string_view>

#include "certcore/pfx/key_derivation.h"
#include "certcore/pfx/pseudorandom_function.h"

namespace certcore {

namespace {

// RFC 8018, A.5: a key derivation and a scheme, the same shape as PBES2's parameters (A.4).
using ParametersHandle = Handle<PBE2PARAM, PBE2PARAM_free>;

constexpr std::size_t shortestKey = 20;

ParametersHandle parametersOf(const X509_ALGOR* algorithm) {
    return ParametersHandle(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
}

}  // namespace

bool isPbmac1(const X509_ALGOR* algorithm) {
    std::array<char, 128> oid{};
    OBJ_obj2txt(oid.data(), oid.size(), algorithm->algorithm, 1);
    return std::string_view(oid.data()) == "1.2.840.113549.1.5.14";
}

Result<EncryptionScheme> readPbmac1(const X509_ALGOR* algorithm) {
    const ParametersHandle parameters = parametersOf(algorithm);
    if (!parameters) {
        return fail(ErrorCause::PfxMalformed, {}, "PBMAC1 parameters: " + lastOpenSslError());
    }
    EncryptionScheme scheme;
    const auto digest = hmacDigest(parameters->encryption);
    scheme.name = "PBMAC1 " + (digest ? "HMAC-" + *digest : algorithmName(parameters->encryption->algorithm));
    scheme.needsNewerWindows = true;
    auto whole = readDerivation(parameters->keyfunc, std::move(scheme));
    const auto length = declaredKeyLength(parameters->keyfunc);
    if (whole && (!length || *length < shortestKey)) {
        return fail(ErrorCause::PfxMalformed, {}, "PBMAC1 key length");
    }
    return whole;
}

Result<bool> pbmac1Matches(const CryptoContext& crypto, const X509_ALGOR* algorithm, const Secret& password,
                           std::span<const unsigned char> content, std::span<const unsigned char> expected) {
    const ParametersHandle parameters = parametersOf(algorithm);
    const auto length = parameters ? declaredKeyLength(parameters->keyfunc) : std::nullopt;
    if (!length) {
        return fail(ErrorCause::PfxMalformed, {}, "PBMAC1 parameters: " + lastOpenSslError());
    }
    const auto digest = hmacDigest(parameters->encryption);
    if (!digest) {
        return fail(ErrorCause::UnsupportedMac, algorithmName(parameters->encryption->algorithm));
    }
    const auto key = deriveKey(crypto, parameters->keyfunc, password, *length);
    if (!key) {
        return fail(ErrorCause::UnsupportedMac, key.error().subject, key.error().detail);
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    std::size_t size = 0;
    if (EVP_Q_mac(crypto.get(), "HMAC", nullptr, digest->c_str(), nullptr, key->bytes().data(), key->bytes().size(),
                  content.data(), content.size(), mac.data(), mac.size(), &size) == nullptr) {
        return fail(ErrorCause::UnsupportedMac, *digest, lastOpenSslError());
    }
    return size == expected.size() && CRYPTO_memcmp(mac.data(), expected.data(), size) == 0;
}

}  // namespace certcore
