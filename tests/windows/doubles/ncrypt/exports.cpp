// SPDX-License-Identifier: Apache-2.0
// The functions that the double puts in the place of Wine's, each with the signature of ncrypt.h.
#include "tests/windows/doubles/common/call_watch.h"
#include "tests/windows/doubles/ncrypt/key_functions.h"
#include "tests/windows/doubles/ncrypt/objects.h"

using namespace doubles;

namespace {

std::string scope(DWORD flags) {
    return (flags & NCRYPT_MACHINE_KEY_FLAG) != 0 ? "machine" : "user";
}

}  // namespace

extern "C" {

SECURITY_STATUS WINAPI double_NCryptOpenStorageProvider(NCRYPT_PROV_HANDLE* provider, LPCWSTR name, DWORD /*flags*/) {
    return watchedStatus("NCryptOpenStorageProvider", __builtin_return_address(0), utf8(name),
                         [&] { return openProvider(provider, name); });
}

SECURITY_STATUS WINAPI double_NCryptOpenKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE* key, LPCWSTR name,
                                            DWORD legacyKeySpec, DWORD flags) {
    return watchedStatus(
        "NCryptOpenKey", __builtin_return_address(0),
        scope(flags) + " " + utf8(name) + " keyspec=" + std::to_string(legacyKeySpec) + " flags=" + hex(flags),
        [&] { return openKey(provider, key, name, flags); });
}

SECURITY_STATUS WINAPI double_NCryptCreatePersistedKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE* key,
                                                       LPCWSTR algorithm, LPCWSTR name, DWORD /*legacyKeySpec*/,
                                                       DWORD flags) {
    return watchedStatus("NCryptCreatePersistedKey", __builtin_return_address(0),
                         scope(flags) + " " + utf8(name) + " " + utf8(algorithm),
                         [&] { return createKey(provider, key, algorithm, name, flags); });
}

SECURITY_STATUS WINAPI double_NCryptImportKey(NCRYPT_PROV_HANDLE provider, NCRYPT_KEY_HANDLE /*importKey*/,
                                              LPCWSTR type, NCryptBufferDesc* parameters, NCRYPT_KEY_HANDLE* key,
                                              PBYTE data, DWORD size, DWORD flags) {
    return watchedStatus("NCryptImportKey", __builtin_return_address(0),
                         scope(flags) + " " + utf8(nameIn(parameters).c_str()) + " " + utf8(type),
                         [&] { return importKey(provider, type, parameters, key, bytesAt(data, size), flags); });
}

SECURITY_STATUS WINAPI double_NCryptFinalizeKey(NCRYPT_KEY_HANDLE key, DWORD /*flags*/) {
    return watchedStatus("NCryptFinalizeKey", __builtin_return_address(0), {}, [&] { return finalizeKey(key); });
}

SECURITY_STATUS WINAPI double_NCryptExportKey(NCRYPT_KEY_HANDLE key, NCRYPT_KEY_HANDLE /*exportKey*/, LPCWSTR type,
                                              NCryptBufferDesc* /*parameters*/, PBYTE output, DWORD room, DWORD* size,
                                              DWORD /*flags*/) {
    return watchedStatus("NCryptExportKey", __builtin_return_address(0), utf8(type),
                         [&] { return exportKey(key, type, output, room, size); });
}

SECURITY_STATUS WINAPI double_NCryptSignHash(NCRYPT_KEY_HANDLE key, VOID* padding, PBYTE hash, DWORD hashSize,
                                             PBYTE signature, DWORD room, DWORD* size, DWORD flags) {
    return watchedStatus("NCryptSignHash", __builtin_return_address(0), {},
                         [&] { return signHash(key, padding, bytesAt(hash, hashSize), signature, room, size, flags); });
}

SECURITY_STATUS WINAPI double_NCryptGetProperty(NCRYPT_HANDLE object, LPCWSTR name, PBYTE output, DWORD room,
                                                DWORD* size, DWORD flags) {
    return watchedStatus("NCryptGetProperty", __builtin_return_address(0), utf8(name) + " flags=" + hex(flags),
                         [&] { return getProperty(object, name, output, room, size); });
}

SECURITY_STATUS WINAPI double_NCryptSetProperty(NCRYPT_HANDLE object, LPCWSTR name, PBYTE input, DWORD size,
                                                DWORD flags) {
    return watchedStatus("NCryptSetProperty", __builtin_return_address(0), utf8(name) + " flags=" + hex(flags), [&] {
        Key* key = objectOf<Key>(object);
        return key != nullptr ? setProperty(*key, name, bytesAt(input, size)) : NTE_INVALID_HANDLE;
    });
}

SECURITY_STATUS WINAPI double_NCryptDeleteKey(NCRYPT_KEY_HANDLE key, DWORD /*flags*/) {
    return watchedStatus("NCryptDeleteKey", __builtin_return_address(0), {}, [&] { return eraseKey(key); });
}

SECURITY_STATUS WINAPI double_NCryptEnumKeys(NCRYPT_PROV_HANDLE provider, LPCWSTR /*scope*/, NCryptKeyName** name,
                                             PVOID* state, DWORD flags) {
    return watchedStatus("NCryptEnumKeys", __builtin_return_address(0), scope(flags),
                         [&] { return enumerateKeys(provider, name, state, flags); });
}

SECURITY_STATUS WINAPI double_NCryptFreeBuffer(PVOID buffer) {
    HeapFree(GetProcessHeap(), 0, buffer);
    return ERROR_SUCCESS;
}

SECURITY_STATUS WINAPI double_NCryptFreeObject(NCRYPT_HANDLE object) {
    return freeObject(object);
}

BOOL WINAPI double_NCryptIsKeyHandle(NCRYPT_KEY_HANDLE key) {
    return objectOf<Key>(key) != nullptr ? TRUE : FALSE;
}
}
