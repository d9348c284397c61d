// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/ncrypt/objects.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

#include <cstring>

#include "tests/windows/doubles/ncrypt/key_blobs.h"

namespace doubles {

namespace {

Bytes text(const std::wstring& value) {
    Bytes bytes((value.size() + 1) * sizeof(wchar_t));
    std::memcpy(bytes.data(), value.c_str(), bytes.size());
    return bytes;
}

Bytes number(DWORD value) {
    Bytes bytes(sizeof value);
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

std::wstring groupOf(const std::wstring& algorithm) {
    return algorithm.substr(0, algorithm.find(L'_'));
}

const char* groupName(const std::wstring& algorithm) {
    return algorithm.ends_with(L"P256") ? "P-256" : algorithm.ends_with(L"P384") ? "P-384" : "P-521";
}

}  // namespace

bool makeKey(Key& key) {
    const std::wstring& algorithm = key.stored.algorithm;
    key.key.reset(algorithm == BCRYPT_RSA_ALGORITHM ? EVP_RSA_gen(key.bits == 0 ? 2048U : key.bits)
                                                    : EVP_EC_gen(groupName(algorithm)));
    const KeyInfoHandle info(key.key ? EVP_PKEY2PKCS8(key.key.get()) : nullptr);
    key.stored.pkcs8 = encoded(info.get(), i2d_PKCS8_PRIV_KEY_INFO);
    return !key.stored.pkcs8.empty();
}

SECURITY_STATUS persist(Key& key) {
    if (!key.stored.name.empty()) {
        if (!key.mayOverwrite && keyExists(key.stored.name, key.stored.isMachineKey)) {
            return NTE_EXISTS;
        }
        if (!saveKey(key.stored)) {
            return NTE_FAIL;
        }
    }
    key.isFinalized = true;
    return ERROR_SUCCESS;
}

SECURITY_STATUS propertyOf(const Key& key, const std::wstring& name, Bytes& value) {
    const StoredKey& stored = key.stored;
    if (name == NCRYPT_SECURITY_DESCR_PROPERTY) {
        value = stored.descriptor;
    } else if (name == NCRYPT_NAME_PROPERTY || name == NCRYPT_UNIQUE_NAME_PROPERTY) {
        value = text(stored.name);
    } else if (name == NCRYPT_ALGORITHM_PROPERTY) {
        value = text(stored.algorithm);
    } else if (name == NCRYPT_ALGORITHM_GROUP_PROPERTY) {
        value = text(groupOf(stored.algorithm));
    } else if (name == NCRYPT_LENGTH_PROPERTY) {
        value = number(key.key ? keySize(key.key.get()) : key.bits);
    } else if (name == NCRYPT_EXPORT_POLICY_PROPERTY) {
        value = number(stored.exportPolicy);
    } else if (name == NCRYPT_KEY_TYPE_PROPERTY) {
        value = number(stored.isMachineKey ? NCRYPT_MACHINE_KEY_FLAG : 0);
    } else {
        return NTE_NOT_SUPPORTED;
    }
    return ERROR_SUCCESS;
}

SECURITY_STATUS setProperty(Key& key, const std::wstring& name, const Bytes& value) {
    const bool isNumber = value.size() == sizeof(DWORD);
    DWORD set = 0;
    std::memcpy(&set, value.data(), isNumber ? sizeof set : 0);
    if (name == NCRYPT_SECURITY_DESCR_PROPERTY) {
        key.stored.descriptor = value;
    } else if (name == NCRYPT_EXPORT_POLICY_PROPERTY && isNumber && !key.isFinalized) {
        key.stored.exportPolicy = set;
    } else if (name == NCRYPT_LENGTH_PROPERTY && isNumber && !key.isFinalized) {
        key.bits = set;
    } else {
        return NTE_NOT_SUPPORTED;
    }
    if (key.isFinalized && !key.stored.name.empty()) {
        return saveKey(key.stored) ? ERROR_SUCCESS : NTE_FAIL;
    }
    return ERROR_SUCCESS;
}

}  // namespace doubles
