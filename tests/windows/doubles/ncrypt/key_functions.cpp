// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/ncrypt/key_functions.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <utility>

#include "tests/windows/doubles/ncrypt/key_blobs.h"
#include "tests/windows/doubles/ncrypt/objects.h"

namespace doubles {

namespace {

bool isMachine(DWORD flags) {
    return (flags & NCRYPT_MACHINE_KEY_FLAG) != 0;
}

/// give copies a value to the caller, or says how much room it takes.
SECURITY_STATUS give(const Bytes& value, PBYTE into, DWORD room, DWORD* size) {
    *size = static_cast<DWORD>(value.size());
    if (into == nullptr) {
        return ERROR_SUCCESS;
    }
    if (room < value.size()) {
        return NTE_BUFFER_TOO_SMALL;
    }
    std::memcpy(into, value.data(), value.size());
    return ERROR_SUCCESS;
}

/// Listed is one block, so that NCryptFreeBuffer frees all of it.
struct Listed {
    NCryptKeyName entry{};
    std::array<wchar_t, 260> name{};
    std::array<wchar_t, 16> algorithm{};
};

}  // namespace

std::wstring nameIn(const NCryptBufferDesc* parameters) {
    for (ULONG i = 0; parameters != nullptr && i < parameters->cBuffers; ++i) {
        if (parameters->pBuffers[i].BufferType == NCRYPTBUFFER_PKCS_KEY_NAME) {
            return static_cast<const wchar_t*>(parameters->pBuffers[i].pvBuffer);
        }
    }
    return {};
}

SECURITY_STATUS openProvider(NCRYPT_PROV_HANDLE* handle, const wchar_t* name) {
    if (name != nullptr && std::wstring_view(name) != MS_KEY_STORAGE_PROVIDER) {
        return NTE_NOT_FOUND;  // no smart card and no TPM here
    }
    *handle = handleOf(std::make_unique<Provider>().release());  // NCryptFreeObject takes it back
    return ERROR_SUCCESS;
}

SECURITY_STATUS openKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE* handle, const wchar_t* name, DWORD flags) {
    if (objectOf<Provider>(provider) == nullptr) {
        return NTE_INVALID_HANDLE;
    }
    auto stored = loadKey(name != nullptr ? name : L"", isMachine(flags));
    if (!stored) {
        return NTE_BAD_KEYSET;
    }
    auto key = std::make_unique<Key>();
    key->key = keyFromPkcs8(stored->pkcs8);
    key->stored = std::move(*stored);
    key->isFinalized = true;
    if (!key->key) {
        return NTE_BAD_KEYSET;
    }
    *handle = handleOf(key.release());  // NCryptFreeObject takes it back
    return ERROR_SUCCESS;
}

SECURITY_STATUS createKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE* handle, const std::wstring& algorithm,
                          const wchar_t* name, DWORD flags) {
    static constexpr std::array known{BCRYPT_RSA_ALGORITHM,        BCRYPT_ECDSA_P256_ALGORITHM,
                                      BCRYPT_ECDSA_P384_ALGORITHM, BCRYPT_ECDSA_P521_ALGORITHM,
                                      BCRYPT_ECDH_P256_ALGORITHM,  BCRYPT_ECDH_P384_ALGORITHM,
                                      BCRYPT_ECDH_P521_ALGORITHM};
    if (objectOf<Provider>(provider) == nullptr) {
        return NTE_INVALID_HANDLE;
    }
    if (std::ranges::find(known, algorithm) == known.end()) {
        return NTE_NOT_SUPPORTED;
    }
    auto key = std::make_unique<Key>();
    key->stored = {.name = name != nullptr ? name : L"",
                   .isMachineKey = isMachine(flags),
                   .pkcs8 = {},
                   .algorithm = algorithm,
                   .descriptor = usualDescriptor()};
    key->mayOverwrite = (flags & NCRYPT_OVERWRITE_KEY_FLAG) != 0;
    if (!key->mayOverwrite && keyExists(key->stored.name, key->stored.isMachineKey)) {
        return NTE_EXISTS;
    }
    *handle = handleOf(key.release());  // NCryptFreeObject takes it back
    return ERROR_SUCCESS;
}

SECURITY_STATUS importKey(NCRYPT_PROV_HANDLE provider, const std::wstring& type, const NCryptBufferDesc* parameters,
                          NCRYPT_KEY_HANDLE* handle, const Bytes& blob, DWORD flags) {
    if (objectOf<Provider>(provider) == nullptr) {
        return NTE_INVALID_HANDLE;
    }
    if (type != NCRYPT_PKCS8_PRIVATE_KEY_BLOB) {
        return NTE_NOT_SUPPORTED;
    }
    auto key = std::make_unique<Key>();
    key->key = keyFromPkcs8(blob);
    const std::wstring algorithm = key->key ? algorithmOf(key->key.get(), blob) : std::wstring();
    if (algorithm.empty()) {
        return key->key ? NTE_NOT_SUPPORTED : NTE_BAD_DATA;
    }
    key->stored = {.name = nameIn(parameters),
                   .isMachineKey = isMachine(flags),
                   .pkcs8 = blob,
                   .algorithm = algorithm,
                   .descriptor = usualDescriptor()};
    key->mayOverwrite = (flags & NCRYPT_OVERWRITE_KEY_FLAG) != 0;
    if (!key->mayOverwrite && keyExists(key->stored.name, key->stored.isMachineKey)) {
        return NTE_EXISTS;
    }
    if ((flags & NCRYPT_DO_NOT_FINALIZE_FLAG) == 0) {
        if (const SECURITY_STATUS status = persist(*key); status != ERROR_SUCCESS) {
            return status;
        }
    }
    *handle = handleOf(key.release());  // NCryptFreeObject takes it back
    return ERROR_SUCCESS;
}

SECURITY_STATUS finalizeKey(NCRYPT_KEY_HANDLE handle) {
    Key* key = objectOf<Key>(handle);
    if (key == nullptr) {
        return NTE_INVALID_HANDLE;
    }
    if (key->isFinalized) {
        return NTE_INVALID_HANDLE;
    }
    if (!key->key && !makeKey(*key)) {
        return NTE_FAIL;
    }
    return persist(*key);
}

SECURITY_STATUS exportKey(NCRYPT_KEY_HANDLE handle, const std::wstring& type, PBYTE output, DWORD room, DWORD* size) {
    const Key* key = objectOf<Key>(handle);
    if (key == nullptr || !key->key) {
        return NTE_INVALID_HANDLE;
    }
    if (type == NCRYPT_PKCS8_PRIVATE_KEY_BLOB) {
        const bool isAllowed = (key->stored.exportPolicy & NCRYPT_ALLOW_PLAINTEXT_EXPORT_FLAG) != 0;
        return isAllowed ? give(key->stored.pkcs8, output, room, size) : NTE_NOT_SUPPORTED;
    }
    const Bytes blob = publicBlob(key->key.get(), key->stored.algorithm, type);
    return blob.empty() ? NTE_NOT_SUPPORTED : give(blob, output, room, size);
}

SECURITY_STATUS signHash(NCRYPT_KEY_HANDLE handle, const void* padding, const Bytes& hash, PBYTE output, DWORD room,
                         DWORD* size, DWORD flags) {
    const Key* key = objectOf<Key>(handle);
    if (key == nullptr || !key->isFinalized) {
        return NTE_INVALID_HANDLE;
    }
    // Deleted under the caller's hands: the handle lives, the key does not.
    if (!key->stored.name.empty() && !loadKey(key->stored.name, key->stored.isMachineKey)) {
        return NTE_BAD_KEYSET;
    }
    Bytes signature;
    const SECURITY_STATUS status = signatureOf(key->key.get(), padding, flags, hash, signature);
    return status == ERROR_SUCCESS ? give(signature, output, room, size) : status;
}

SECURITY_STATUS eraseKey(NCRYPT_KEY_HANDLE handle) {
    Key* key = objectOf<Key>(handle);
    if (key == nullptr) {
        return NTE_INVALID_HANDLE;
    }
    const bool isStored = key->isFinalized && !key->stored.name.empty();
    if (isStored && !deleteKey(key->stored.name, key->stored.isMachineKey)) {
        return NTE_BAD_KEYSET;
    }
    const std::unique_ptr<Key> gone(key);  // on success the handle is freed, too
    return ERROR_SUCCESS;
}

SECURITY_STATUS freeObject(NCRYPT_HANDLE handle) {
    if (auto* provider = objectOf<Provider>(handle)) {
        const std::unique_ptr<Provider> gone(provider);
        return ERROR_SUCCESS;
    }
    if (auto* key = objectOf<Key>(handle)) {
        const std::unique_ptr<Key> gone(key);
        return ERROR_SUCCESS;
    }
    return NTE_INVALID_HANDLE;
}

// NCryptFreeBuffer frees both, the entry and the state: each is one block of the process' heap.
SECURITY_STATUS enumerateKeys(NCRYPT_PROV_HANDLE provider, NCryptKeyName** name, PVOID* state, DWORD flags) {
    if (objectOf<Provider>(provider) == nullptr) {
        return NTE_INVALID_HANDLE;
    }
    const auto names = keyNames(isMachine(flags));
    auto* position = static_cast<DWORD*>(*state);
    if (position == nullptr) {
        position = static_cast<DWORD*>(HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(DWORD)));
        *state = position;
    }
    if (*position >= names.size()) {
        return NTE_NO_MORE_ITEMS;
    }
    const std::wstring& found = names[(*position)++];
    const auto stored = loadKey(found, isMachine(flags));
    auto* listed = static_cast<Listed*>(HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(Listed)));
    found.copy(listed->name.data(), listed->name.size() - 1);
    (stored ? stored->algorithm : std::wstring()).copy(listed->algorithm.data(), listed->algorithm.size() - 1);
    listed->entry = {.pszName = listed->name.data(),
                     .pszAlgid = listed->algorithm.data(),
                     .dwLegacyKeySpec = 0,
                     .dwFlags = isMachine(flags) ? static_cast<DWORD>(NCRYPT_MACHINE_KEY_FLAG) : 0};
    *name = &listed->entry;
    return ERROR_SUCCESS;
}

SECURITY_STATUS getProperty(NCRYPT_HANDLE handle, const std::wstring& name, PBYTE output, DWORD room, DWORD* size) {
    const Key* key = objectOf<Key>(handle);
    Bytes value;
    const SECURITY_STATUS status = key != nullptr ? propertyOf(*key, name, value) : NTE_INVALID_HANDLE;
    return status == ERROR_SUCCESS ? give(value, output, room, size) : status;
}

Bytes bytesAt(const BYTE* begin, DWORD size) {
    return begin != nullptr ? Bytes(begin, begin + size) : Bytes();
}

}  // namespace doubles
