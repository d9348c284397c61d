// SPDX-License-Identifier: Apache-2.0
// The functions that the double puts in the place of Wine's, each with the signature of wincrypt.h. All but two are
// Wine's own, accompanied by a CallWatch.
#include "tests/windows/doubles/common/call_watch.h"
#include "tests/windows/doubles/crypt32/import_table.h"
#include "tests/windows/doubles/crypt32/key_acquiring.h"
#include "tests/windows/doubles/crypt32/pfx_import.h"
#include "tests/windows/doubles/crypt32/wine_crypt32.h"

using namespace doubles;

namespace {

std::string id(DWORD number) {
    return "id=" + std::to_string(number);
}

std::string flagsOf(DWORD number) {
    return "flags=" + hex(number);
}

/// storeName is the name of a system store; the other providers take something else than a text.
std::string storeName(LPCSTR provider, const void* parameter) {
    const bool isSystem = provider == CERT_STORE_PROV_SYSTEM_W;
    return isSystem ? "system " + utf8(static_cast<const wchar_t*>(parameter)) + " " : std::string();
}

}  // namespace

extern "C" {

HCERTSTORE WINAPI double_PFXImportCertStore(CRYPT_DATA_BLOB* pfx, LPCWSTR password, DWORD flags) {
    return watched("PFXImportCertStore", __builtin_return_address(0), flagsOf(flags),
                   [&] { return importPfx(pfx, password, flags); });
}

BOOL WINAPI double_CryptAcquireCertificatePrivateKey(PCCERT_CONTEXT certificate, DWORD flags, void* /*parameters*/,
                                                     HCRYPTPROV_OR_NCRYPT_KEY_HANDLE* key, DWORD* keySpec,
                                                     BOOL* callerFrees) {
    return watched("CryptAcquireCertificatePrivateKey", __builtin_return_address(0), flagsOf(flags),
                   [&] { return acquireKey(certificate, flags, key, keySpec, callerFrees) ? TRUE : FALSE; });
}

HCERTSTORE WINAPI double_CertOpenStore(LPCSTR provider, DWORD encoding, HCRYPTPROV_LEGACY csp, DWORD flags,
                                       const void* parameter) {
    return watched("CertOpenStore", __builtin_return_address(0), storeName(provider, parameter) + flagsOf(flags),
                   [&] { return WINE(CertOpenStore)(provider, encoding, csp, flags, parameter); });
}

BOOL WINAPI double_CertControlStore(HCERTSTORE store, DWORD flags, DWORD control, const void* parameter) {
    return watched("CertControlStore", __builtin_return_address(0),
                   "control=" + std::to_string(control) + " " + flagsOf(flags),
                   [&] { return WINE(CertControlStore)(store, flags, control, parameter); });
}

BOOL WINAPI double_CertAddCertificateContextToStore(HCERTSTORE store, PCCERT_CONTEXT certificate, DWORD disposition,
                                                    PCCERT_CONTEXT* added) {
    return watched("CertAddCertificateContextToStore", __builtin_return_address(0),
                   "disposition=" + std::to_string(disposition),
                   [&] { return WINE(CertAddCertificateContextToStore)(store, certificate, disposition, added); });
}

BOOL WINAPI double_CertAddSerializedElementToStore(HCERTSTORE store, const BYTE* element, DWORD size, DWORD disposition,
                                                   DWORD flags, DWORD contexts, DWORD* type, const void** added) {
    return watched("CertAddSerializedElementToStore", __builtin_return_address(0),
                   "disposition=" + std::to_string(disposition), [&] {
                       return WINE(CertAddSerializedElementToStore)(store, element, size, disposition, flags, contexts,
                                                                    type, added);
                   });
}

BOOL WINAPI double_CertSerializeCertificateStoreElement(PCCERT_CONTEXT certificate, DWORD flags, BYTE* element,
                                                        DWORD* size) {
    return watched("CertSerializeCertificateStoreElement", __builtin_return_address(0), {},
                   [&] { return WINE(CertSerializeCertificateStoreElement)(certificate, flags, element, size); });
}

BOOL WINAPI double_CertDeleteCertificateFromStore(PCCERT_CONTEXT certificate) {
    return watched("CertDeleteCertificateFromStore", __builtin_return_address(0), {},
                   [&] { return WINE(CertDeleteCertificateFromStore)(certificate); });
}

PCCERT_CONTEXT WINAPI double_CertFindCertificateInStore(HCERTSTORE store, DWORD encoding, DWORD flags, DWORD type,
                                                        const void* parameter, PCCERT_CONTEXT previous) {
    return watched("CertFindCertificateInStore", __builtin_return_address(0), "type=" + hex(type),
                   [&] { return WINE(CertFindCertificateInStore)(store, encoding, flags, type, parameter, previous); });
}

PCCERT_CONTEXT WINAPI double_CertEnumCertificatesInStore(HCERTSTORE store, PCCERT_CONTEXT previous) {
    return watched("CertEnumCertificatesInStore", __builtin_return_address(0), {},
                   [&] { return WINE(CertEnumCertificatesInStore)(store, previous); });
}

BOOL WINAPI double_CertGetCertificateContextProperty(PCCERT_CONTEXT certificate, DWORD property, void* data,
                                                     DWORD* size) {
    return watched("CertGetCertificateContextProperty", __builtin_return_address(0), id(property),
                   [&] { return WINE(CertGetCertificateContextProperty)(certificate, property, data, size); });
}

BOOL WINAPI double_CertSetCertificateContextProperty(PCCERT_CONTEXT certificate, DWORD property, DWORD flags,
                                                     const void* data) {
    return watched("CertSetCertificateContextProperty", __builtin_return_address(0), id(property),
                   [&] { return WINE(CertSetCertificateContextProperty)(certificate, property, flags, data); });
}

BOOL WINAPI double_CryptExportPublicKeyInfo(HCRYPTPROV_OR_NCRYPT_KEY_HANDLE key, DWORD keySpec, DWORD encoding,
                                            PCERT_PUBLIC_KEY_INFO info, DWORD* size) {
    return watched("CryptExportPublicKeyInfo", __builtin_return_address(0), {},
                   [&] { return WINE(CryptExportPublicKeyInfo)(key, keySpec, encoding, info, size); });
}

BOOL WINAPI DllMain(HINSTANCE /*module*/, DWORD reason, LPVOID /*reserved*/) {
    if (reason == DLL_PROCESS_ATTACH) {
        watchProgramsCalls();
    }
    return TRUE;
}
}
