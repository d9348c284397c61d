// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/crypt32/key_acquiring.h"

#include <vector>

#include "tests/windows/doubles/crypt32/wine_crypt32.h"

namespace doubles {

namespace {

constexpr DWORD wantsCng =
    CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG | CRYPT_ACQUIRE_PREFER_NCRYPT_KEY_FLAG | CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG;

bool openInCng(const CRYPT_KEY_PROV_INFO& info, HCRYPTPROV_OR_NCRYPT_KEY_HANDLE* key) {
    NCRYPT_PROV_HANDLE provider = 0;
    SECURITY_STATUS status = NCryptOpenStorageProvider(&provider, info.pwszProvName, 0);
    if (status == 0) {
        status = NCryptOpenKey(provider, key, info.pwszContainerName, info.dwKeySpec,
                               info.dwFlags & (NCRYPT_MACHINE_KEY_FLAG | NCRYPT_SILENT_FLAG));
        NCryptFreeObject(provider);
    }
    SetLastError(static_cast<DWORD>(status));
    return status == 0;
}

bool openInCsp(const CRYPT_KEY_PROV_INFO& info, DWORD flags, HCRYPTPROV_OR_NCRYPT_KEY_HANDLE* key) {
    const DWORD silent = (flags & CRYPT_ACQUIRE_SILENT_FLAG) != 0 ? CRYPT_SILENT : 0;
    return CryptAcquireContextW(key, info.pwszContainerName, info.pwszProvName, info.dwProvType,
                                (info.dwFlags & CRYPT_MACHINE_KEYSET) | silent) != 0;
}

}  // namespace

bool acquireKey(const CERT_CONTEXT* certificate, DWORD flags, HCRYPTPROV_OR_NCRYPT_KEY_HANDLE* key, DWORD* keySpec,
                BOOL* callerFrees) {
    DWORD size = 0;
    if (WINE(CertGetCertificateContextProperty)(certificate, CERT_KEY_PROV_INFO_PROP_ID, nullptr, &size) == 0) {
        SetLastError(static_cast<DWORD>(CRYPT_E_NO_KEY_PROPERTY));
        return false;
    }
    std::vector<BYTE> bytes(size);
    WINE(CertGetCertificateContextProperty)(certificate, CERT_KEY_PROV_INFO_PROP_ID, bytes.data(), &size);
    const auto& info = *reinterpret_cast<const CRYPT_KEY_PROV_INFO*>(bytes.data());
    const bool isCng = info.dwProvType == 0;
    if (isCng ? (flags & wantsCng) == 0 : (flags & CRYPT_ACQUIRE_ONLY_NCRYPT_KEY_FLAG) != 0) {
        SetLastError(static_cast<DWORD>(isCng ? NTE_BAD_PROV_TYPE : CRYPT_E_NO_KEY_PROPERTY));
        return false;
    }
    if (!(isCng ? openInCng(info, key) : openInCsp(info, flags, key))) {
        return false;
    }
    if (keySpec != nullptr) {
        *keySpec = isCng ? CERT_NCRYPT_KEY_SPEC : info.dwKeySpec;
    }
    if (callerFrees != nullptr) {
        *callerFrees = TRUE;
    }
    return true;
}

}  // namespace doubles
