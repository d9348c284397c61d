// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/crypt32/key_container.h"

#include <ncrypt.h>
#include <openssl/core_names.h>
#include <openssl/objects.h>
#include <wincrypt.h>

#include <algorithm>
#include <array>
#include <memory>

#include "tests/windows/doubles/common/call_watch.h"

namespace doubles {

namespace {

struct Csp {
    const wchar_t* name;
    DWORD type;
};

constexpr std::array<Csp, 6> csps{{
    {MS_DEF_PROV_W, PROV_RSA_FULL},
    {MS_ENHANCED_PROV_W, PROV_RSA_FULL},
    {MS_STRONG_PROV_W, PROV_RSA_FULL},
    {MS_DEF_RSA_SCHANNEL_PROV_W, PROV_RSA_SCHANNEL},
    {MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES},
    {MS_ENH_RSA_AES_PROV_XP_W, PROV_RSA_AES},
}};

/// KeyInfo is a PrivateKeyInfo, opened.
struct KeyInfo {
    KeyInfoHandle info;
    KeyHandle key;
};

KeyInfo opened(const Bytes& pkcs8) {
    const unsigned char* position = pkcs8.data();
    KeyInfo found{KeyInfoHandle(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, static_cast<long>(pkcs8.size()))), nullptr};
    found.key.reset(found.info ? EVP_PKCS82PKEY(found.info.get()) : nullptr);
    return found;
}

// Microsoft's PFX say in the key usage what the key is for; without it, it is for key exchange.
DWORD keySpecOf(const PKCS8_PRIV_KEY_INFO* info) {
    const auto* attributes = PKCS8_pkey_get0_attrs(info);
    const int index = X509at_get_attr_by_NID(attributes, NID_key_usage, -1);
    const ASN1_TYPE* usage = index >= 0 ? X509_ATTRIBUTE_get0_type(X509at_get_attr(attributes, index), 0) : nullptr;
    if (usage == nullptr || usage->type != V_ASN1_BIT_STRING) {
        return AT_KEYEXCHANGE;
    }
    const bool isForSigning = ASN1_BIT_STRING_get_bit(usage->value.bit_string, 0) == 1;
    const bool isForExchange = ASN1_BIT_STRING_get_bit(usage->value.bit_string, 2) == 1 ||
                               ASN1_BIT_STRING_get_bit(usage->value.bit_string, 3) == 1;
    return isForSigning && !isForExchange ? AT_SIGNATURE : AT_KEYEXCHANGE;
}

std::wstring freshName() {
    GUID guid{};
    std::array<unsigned char, sizeof guid> random{};
    HCRYPTPROV provider = 0;
    CryptAcquireContextW(&provider, nullptr, nullptr, PROV_RSA_AES, CRYPT_VERIFYCONTEXT | CRYPT_SILENT);
    CryptGenRandom(provider, static_cast<DWORD>(random.size()), random.data());
    CryptReleaseContext(provider, 0);
    std::string text = "{";
    static constexpr std::array<std::size_t, 4> dashesBefore{4, 6, 8, 10};
    for (std::size_t i = 0; i < random.size(); ++i) {
        text += std::ranges::find(dashesBefore, i) != dashesBefore.end() ? "-" : "";
        text += "0123456789ABCDEF"[random[i] >> 4];
        text += "0123456789ABCDEF"[random[i] & 15];
    }
    return utf16(text + "}");
}

void append(Bytes& to, const EVP_PKEY* key, const char* name, int size) {
    Bytes number(static_cast<std::size_t>(size));
    BN_bn2lebinpad(numberOf(key, name).get(), number.data(), size);
    to.insert(to.end(), number.begin(), number.end());
}

/// privateKeyBlob is CAPI's PRIVATEKEYBLOB: little endian numbers behind two headers.
Bytes privateKeyBlob(const EVP_PKEY* key, DWORD keySpec) {
    const int bits = EVP_PKEY_get_bits(key);
    if (bits % 16 != 0) {
        return {};
    }
    BLOBHEADER header{};
    header.bType = PRIVATEKEYBLOB;
    header.bVersion = CUR_BLOB_VERSION;
    header.aiKeyAlg = keySpec == AT_SIGNATURE ? CALG_RSA_SIGN : CALG_RSA_KEYX;
    RSAPUBKEY rsa{};
    rsa.magic = 0x32415352;  // "RSA2"
    rsa.bitlen = static_cast<DWORD>(bits);
    rsa.pubexp = static_cast<DWORD>(BN_get_word(numberOf(key, OSSL_PKEY_PARAM_RSA_E).get()));
    Bytes blob(reinterpret_cast<unsigned char*>(&header), reinterpret_cast<unsigned char*>(&header + 1));
    blob.insert(blob.end(), reinterpret_cast<unsigned char*>(&rsa), reinterpret_cast<unsigned char*>(&rsa + 1));
    append(blob, key, OSSL_PKEY_PARAM_RSA_N, bits / 8);
    for (const char* half : {OSSL_PKEY_PARAM_RSA_FACTOR1, OSSL_PKEY_PARAM_RSA_FACTOR2, OSSL_PKEY_PARAM_RSA_EXPONENT1,
                             OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1}) {
        append(blob, key, half, bits / 16);
    }
    append(blob, key, OSSL_PKEY_PARAM_RSA_D, bits / 8);
    return blob;
}

DWORD scopeFlag(bool isMachineKey) {
    return isMachineKey ? CRYPT_MACHINE_KEYSET : 0;
}

/// newContainer opens a container that was not there before; a name that is taken gives way to a fresh one.
HCRYPTPROV newContainer(StoredKeyPlace& place, DWORD flags) {
    const DWORD how = scopeFlag(place.isMachineKey) | CRYPT_SILENT;
    HCRYPTPROV provider = 0;
    if ((flags & PKCS12_ALLOW_OVERWRITE_KEY) != 0 && !place.container.empty()) {
        CryptAcquireContextW(&provider, place.container.c_str(), place.provider.c_str(), place.type,
                             how | CRYPT_DELETEKEYSET);
    }
    for (const bool isFresh : {place.container.empty(), true}) {
        provider = 0;
        place.container = isFresh ? freshName() : place.container;
        if (CryptAcquireContextW(&provider, place.container.c_str(), place.provider.c_str(), place.type,
                                 how | CRYPT_NEWKEYSET) != 0 ||
            GetLastError() != static_cast<DWORD>(NTE_EXISTS)) {
            break;
        }
    }
    return provider;
}

bool storeInCsp(const KeyInfo& key, DWORD flags, StoredKeyPlace& place, DWORD& error) {
    const HCRYPTPROV provider = newContainer(place, flags);
    if (provider == 0) {
        error = GetLastError();
        return false;
    }
    place.keySpec = keySpecOf(key.info.get());
    Bytes blob = privateKeyBlob(key.key.get(), place.keySpec);
    HCRYPTKEY imported = 0;
    const bool isStored = CryptImportKey(provider, blob.data(), static_cast<DWORD>(blob.size()), 0,
                                         flags & CRYPT_EXPORTABLE, &imported) != 0;
    error = isStored ? 0 : GetLastError();
    SecureZeroMemory(blob.data(), blob.size());
    CryptDestroyKey(imported);
    CryptReleaseContext(provider, 0);
    if (!isStored) {
        discardKey(place);
    }
    return isStored;
}

SECURITY_STATUS importIntoCng(const PfxKey& key, DWORD flags, const StoredKeyPlace& place) {
    NCRYPT_PROV_HANDLE provider = 0;
    if (const SECURITY_STATUS status = NCryptOpenStorageProvider(&provider, MS_KEY_STORAGE_PROVIDER, 0); status != 0) {
        return status;
    }
    std::wstring name = place.container;
    BCryptBuffer buffer{static_cast<ULONG>((name.size() + 1) * sizeof(wchar_t)), NCRYPTBUFFER_PKCS_KEY_NAME,
                        name.data()};
    NCryptBufferDesc parameters{NCRYPTBUFFER_VERSION, 1, &buffer};
    Bytes blob = key.pkcs8;
    NCRYPT_KEY_HANDLE imported = 0;
    const DWORD how = (place.isMachineKey ? NCRYPT_MACHINE_KEY_FLAG : 0U) | NCRYPT_DO_NOT_FINALIZE_FLAG |
                      ((flags & PKCS12_ALLOW_OVERWRITE_KEY) != 0 ? NCRYPT_OVERWRITE_KEY_FLAG : 0U);
    SECURITY_STATUS status = NCryptImportKey(provider, 0, NCRYPT_PKCS8_PRIVATE_KEY_BLOB, &parameters, &imported,
                                             blob.data(), static_cast<DWORD>(blob.size()), how);
    if (status == 0) {
        DWORD policy =
            (flags & CRYPT_EXPORTABLE) != 0 ? NCRYPT_ALLOW_EXPORT_FLAG | NCRYPT_ALLOW_PLAINTEXT_EXPORT_FLAG : 0;
        NCryptSetProperty(imported, NCRYPT_EXPORT_POLICY_PROPERTY, reinterpret_cast<PBYTE>(&policy), sizeof policy, 0);
        status = NCryptFinalizeKey(imported, 0);
        NCryptFreeObject(imported);
    }
    SecureZeroMemory(blob.data(), blob.size());
    NCryptFreeObject(provider);
    return status;
}

bool storeInCng(const PfxKey& key, DWORD flags, StoredKeyPlace& place, DWORD& error) {
    place.provider = MS_KEY_STORAGE_PROVIDER;
    place.type = 0;
    place.keySpec = 0;
    SECURITY_STATUS status = NTE_EXISTS;
    if (!place.container.empty()) {
        status = importIntoCng(key, flags, place);
    }
    if (status == NTE_EXISTS) {
        place.container = freshName();
        status = importIntoCng(key, flags, place);
    }
    error = static_cast<DWORD>(status);
    return status == 0;
}

/// goesIntoCng: EC keys always; RSA keys where the bag or the caller says so. An old provider's name goes before the
/// caller's preference, but not before "always".
bool goesIntoCng(const PfxKey& key, bool isRsa, DWORD flags) {
    return !isRsa || (flags & PKCS12_ALWAYS_CNG_KSP) != 0 || key.providerName == MS_KEY_STORAGE_PROVIDER ||
           ((flags & PKCS12_PREFER_CNG_KSP) != 0 && key.providerName.empty());
}

}  // namespace

bool storeKey(const PfxKey& key, DWORD flags, StoredKeyPlace& place, DWORD& error) {
    const KeyInfo info = opened(key.pkcs8);
    const bool isRsa = info.key && EVP_PKEY_is_a(info.key.get(), "RSA") == 1;
    error = static_cast<DWORD>(info.key ? NTE_BAD_ALGID : NTE_BAD_DATA);
    if (!info.key || (!isRsa && EVP_PKEY_is_a(info.key.get(), "EC") != 1)) {
        return false;
    }
    place = {.container = key.containerName, .provider = {}};
    place.isMachineKey = (flags & CRYPT_MACHINE_KEYSET) != 0 || ((flags & CRYPT_USER_KEYSET) == 0 && key.isMachineKey);
    if (goesIntoCng(key, isRsa, flags)) {
        return storeInCng(key, flags, place, error);
    }
    place.provider = key.providerName.empty() ? MS_ENHANCED_PROV_W : key.providerName;
    const auto known = std::ranges::find_if(csps, [&](const Csp& csp) { return csp.name == place.provider; });
    if (known == csps.end()) {
        error = static_cast<DWORD>(NTE_KEYSET_NOT_DEF);
        return false;
    }
    place.type = known->type;
    return storeInCsp(info, flags, place, error);
}

void discardKey(const StoredKeyPlace& place) {
    if (place.type != 0) {
        HCRYPTPROV gone = 0;
        CryptAcquireContextW(&gone, place.container.c_str(), place.provider.c_str(), place.type,
                             scopeFlag(place.isMachineKey) | CRYPT_DELETEKEYSET | CRYPT_SILENT);
        return;
    }
    NCRYPT_PROV_HANDLE provider = 0;
    NCRYPT_KEY_HANDLE key = 0;
    NCryptOpenStorageProvider(&provider, MS_KEY_STORAGE_PROVIDER, 0);
    if (NCryptOpenKey(provider, &key, place.container.c_str(), 0, place.isMachineKey ? NCRYPT_MACHINE_KEY_FLAG : 0U) ==
        0) {
        NCryptDeleteKey(key, 0);
    }
    NCryptFreeObject(provider);
}

Bytes publicKeyOf(const Bytes& pkcs8) {
    const KeyInfo info = opened(pkcs8);
    return encoded(info.key.get(), i2d_PUBKEY);
}

}  // namespace doubles
