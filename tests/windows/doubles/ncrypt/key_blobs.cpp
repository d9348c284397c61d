// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/ncrypt/key_blobs.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>

#include <array>

namespace doubles {

namespace {

struct Curve {
    const char* group;
    const wchar_t* suffix;
    ULONG signMagic;
    ULONG agreeMagic;
};

constexpr std::array<Curve, 3> curves{{
    {SN_X9_62_prime256v1, L"P256", BCRYPT_ECDSA_PUBLIC_P256_MAGIC, BCRYPT_ECDH_PUBLIC_P256_MAGIC},
    {SN_secp384r1, L"P384", BCRYPT_ECDSA_PUBLIC_P384_MAGIC, BCRYPT_ECDH_PUBLIC_P384_MAGIC},
    {SN_secp521r1, L"P521", BCRYPT_ECDSA_PUBLIC_P521_MAGIC, BCRYPT_ECDH_PUBLIC_P521_MAGIC},
}};

const Curve* curveOf(const EVP_PKEY* key) {
    std::array<char, 64> group{};
    EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), nullptr);
    for (const Curve& curve : curves) {
        if (std::string_view(group.data()) == curve.group) {
            return &curve;
        }
    }
    return nullptr;
}

template <typename Header>
Bytes asBytes(const Header& header) {
    const auto* begin = reinterpret_cast<const unsigned char*>(&header);
    return {begin, begin + sizeof header};
}

void append(Bytes& to, const BIGNUM* number, int size) {
    Bytes bytes(static_cast<std::size_t>(size));
    BN_bn2binpad(number, bytes.data(), size);
    to.insert(to.end(), bytes.begin(), bytes.end());
}

Bytes rsaPublicBlob(const EVP_PKEY* key) {
    const NumberHandle modulus = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const NumberHandle exponent = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const int modulusSize = BN_num_bytes(modulus.get());
    const int exponentSize = BN_num_bytes(exponent.get());
    BCRYPT_RSAKEY_BLOB header{};
    header.Magic = BCRYPT_RSAPUBLIC_MAGIC;
    header.BitLength = keySize(key);
    header.cbPublicExp = static_cast<ULONG>(exponentSize);
    header.cbModulus = static_cast<ULONG>(modulusSize);
    Bytes blob = asBytes(header);
    append(blob, exponent.get(), exponentSize);
    append(blob, modulus.get(), modulusSize);
    return blob;
}

Bytes ecPublicBlob(const EVP_PKEY* key, const std::wstring& algorithm) {
    const Curve* curve = curveOf(key);
    const int size = static_cast<int>((keySize(key) + 7) / 8);
    BCRYPT_ECCKEY_BLOB header{};
    header.dwMagic = algorithm.starts_with(L"ECDSA") ? curve->signMagic : curve->agreeMagic;
    header.cbKey = static_cast<ULONG>(size);
    Bytes blob = asBytes(header);
    append(blob, numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X).get(), size);
    append(blob, numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y).get(), size);
    return blob;
}

bool isForSigning(std::span<const unsigned char> pkcs8) {
    const unsigned char* position = pkcs8.data();
    const KeyInfoHandle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, static_cast<long>(pkcs8.size())));
    const auto* attributes = info ? PKCS8_pkey_get0_attrs(info.get()) : nullptr;
    const int index = X509at_get_attr_by_NID(attributes, NID_key_usage, -1);
    const ASN1_TYPE* value = index >= 0 ? X509_ATTRIBUTE_get0_type(X509at_get_attr(attributes, index), 0) : nullptr;
    return value != nullptr && value->type == V_ASN1_BIT_STRING &&
           ASN1_BIT_STRING_get_bit(value->value.bit_string, 0) == 1;
}

// ECDSA's signature as two numbers of the same length, as CNG gives it.
Bytes sideBySide(std::span<const unsigned char> der, int size) {
    const unsigned char* position = der.data();
    const Handle<ECDSA_SIG, ECDSA_SIG_free> pair(d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
    Bytes raw;
    append(raw, ECDSA_SIG_get0_r(pair.get()), size);
    append(raw, ECDSA_SIG_get0_s(pair.get()), size);
    return raw;
}

const EVP_MD* digestFor(const wchar_t* name) {
    const std::wstring_view wanted(name != nullptr ? name : L"");
    if (wanted == BCRYPT_SHA256_ALGORITHM) {
        return EVP_sha256();
    }
    if (wanted == BCRYPT_SHA384_ALGORITHM) {
        return EVP_sha384();
    }
    return wanted == BCRYPT_SHA512_ALGORITHM ? EVP_sha512() : nullptr;
}

}  // namespace

KeyHandle keyFromPkcs8(std::span<const unsigned char> der) {
    const unsigned char* position = der.data();
    const KeyInfoHandle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, static_cast<long>(der.size())));
    return KeyHandle(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
}

std::wstring algorithmOf(const EVP_PKEY* key, std::span<const unsigned char> pkcs8) {
    if (EVP_PKEY_is_a(key, "RSA")) {
        return BCRYPT_RSA_ALGORITHM;
    }
    const Curve* curve = EVP_PKEY_is_a(key, "EC") ? curveOf(key) : nullptr;
    if (curve == nullptr) {
        return {};
    }
    return std::wstring(isForSigning(pkcs8) ? L"ECDSA_" : L"ECDH_") + curve->suffix;
}

Bytes publicBlob(const EVP_PKEY* key, const std::wstring& algorithm, const std::wstring& type) {
    const bool isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
    if (isRsa && (type == BCRYPT_RSAPUBLIC_BLOB || type == BCRYPT_PUBLIC_KEY_BLOB)) {
        return rsaPublicBlob(key);
    }
    if (!isRsa && (type == BCRYPT_ECCPUBLIC_BLOB || type == BCRYPT_PUBLIC_KEY_BLOB)) {
        return ecPublicBlob(key, algorithm);
    }
    return {};
}

DWORD keySize(const EVP_PKEY* key) {
    return static_cast<DWORD>(EVP_PKEY_get_bits(key));
}

SECURITY_STATUS signatureOf(EVP_PKEY* key, const void* padding, DWORD flags, std::span<const unsigned char> hash,
                            Bytes& signature) {
    const bool isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
    const KeyContextHandle context(EVP_PKEY_CTX_new(key, nullptr));
    if (!context || EVP_PKEY_sign_init(context.get()) != 1) {
        return NTE_FAIL;
    }
    if (isRsa) {
        const auto* info = static_cast<const BCRYPT_PKCS1_PADDING_INFO*>(padding);
        const EVP_MD* digest = info != nullptr ? digestFor(info->pszAlgId) : nullptr;
        if ((flags & BCRYPT_PAD_PKCS1) == 0 || digest == nullptr) {
            return NTE_INVALID_PARAMETER;
        }
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING);
        EVP_PKEY_CTX_set_signature_md(context.get(), digest);
    } else if (padding != nullptr || (flags & (BCRYPT_PAD_PKCS1 | BCRYPT_PAD_PSS)) != 0) {
        return NTE_BAD_FLAGS;
    }
    std::size_t size = 0;
    EVP_PKEY_sign(context.get(), nullptr, &size, hash.data(), hash.size());
    signature.resize(size);
    if (EVP_PKEY_sign(context.get(), signature.data(), &size, hash.data(), hash.size()) != 1) {
        return NTE_BAD_HASH;
    }
    signature.resize(size);
    if (!isRsa) {
        signature = sideBySide(signature, static_cast<int>((keySize(key) + 7) / 8));
    }
    return ERROR_SUCCESS;
}

}  // namespace doubles
