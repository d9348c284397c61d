// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/containers/key_places.h"

#include <sddl.h>

#include <algorithm>
#include <array>
#include <set>

#include "tests/windows/containers/cng_key.h"

namespace containers {

namespace {

struct Provider {
    const wchar_t* name;
    DWORD type;
};

constexpr std::array<Provider, 5> providers{{{MS_DEF_PROV_W, PROV_RSA_FULL},
                                             {MS_ENHANCED_PROV_W, PROV_RSA_FULL},
                                             {MS_STRONG_PROV_W, PROV_RSA_FULL},
                                             {MS_DEF_RSA_SCHANNEL_PROV_W, PROV_RSA_SCHANNEL},
                                             {MS_ENH_RSA_AES_PROV_W, PROV_RSA_AES}}};
constexpr const Provider& widest = providers.back();

constexpr auto* wineContainers = L"Software\\Wine\\Crypto\\RSA";
constexpr auto* doubleKeys = L"Software\\AssistCertDouble\\Keys\\";

DWORD capiScope(Scope scope) {
    return CRYPT_SILENT | (scope == Scope::Machine ? CRYPT_MACHINE_KEYSET : 0U);
}

DWORD cngScope(Scope scope) {
    return NCRYPT_SILENT_FLAG | (scope == Scope::Machine ? NCRYPT_MACHINE_KEY_FLAG : 0U);
}

HKEY root(Scope scope) {
    return scope == Scope::Machine ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER;
}

void addEnumerated(const Provider& provider, Scope scope, std::set<std::wstring>& names) {
    HCRYPTPROV context = 0;
    if (CryptAcquireContextW(&context, nullptr, provider.name, provider.type, capiScope(scope) | CRYPT_VERIFYCONTEXT) ==
        0) {
        return;
    }
    std::array<char, 512> name{};
    auto size = static_cast<DWORD>(name.size());
    for (DWORD which = CRYPT_FIRST;
         CryptGetProvParam(context, PP_ENUMCONTAINERS, reinterpret_cast<BYTE*>(name.data()), &size, which) != 0;
         which = CRYPT_NEXT, size = static_cast<DWORD>(name.size())) {
        std::wstring wide(name.size(), L'\0');
        wide.resize(static_cast<std::size_t>(
            MultiByteToWideChar(CP_ACP, 0, name.data(), -1, wide.data(), static_cast<int>(wide.size())) - 1));
        names.insert(wide);
    }
    CryptReleaseContext(context, 0);
}

void addOfWine(Scope scope, std::set<std::wstring>& names) {
    HKEY folder = nullptr;
    if (RegOpenKeyExW(root(scope), wineContainers, 0, KEY_READ, &folder) != ERROR_SUCCESS) {
        return;
    }
    std::array<wchar_t, 256> name{};
    auto size = static_cast<DWORD>(name.size());
    for (DWORD i = 0; RegEnumKeyExW(folder, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS;
         ++i, size = static_cast<DWORD>(name.size())) {
        names.insert(name.data());
    }
    RegCloseKey(folder);
}

/// cngKey opens a key of CNG's software provider.
CngKey cngKey(Scope scope, const std::wstring& key) {
    return {MS_KEY_STORAGE_PROVIDER, key, 0, cngScope(scope)};
}

/// capiKey opens an existing container; 0 where there is none.
HCRYPTPROV capiKey(Scope scope, const std::wstring& container) {
    HCRYPTPROV context = 0;
    CryptAcquireContextW(&context, container.c_str(), widest.name, widest.type, capiScope(scope));
    return context;
}

bool emptyRegistryKey(Scope scope, const std::wstring& path) {
    HKEY key = nullptr;
    if (RegOpenKeyExW(root(scope), path.c_str(), 0, KEY_ALL_ACCESS, &key) != ERROR_SUCCESS) {
        return false;
    }
    std::array<wchar_t, 256> value{};
    auto size = static_cast<DWORD>(value.size());
    while (RegEnumValueW(key, 0, value.data(), &size, nullptr, nullptr, nullptr, nullptr) == ERROR_SUCCESS) {
        RegDeleteValueW(key, value.data());
        size = static_cast<DWORD>(value.size());
    }
    RegCloseKey(key);
    return true;
}

}  // namespace

const char* name(Scope scope) {
    return scope == Scope::Machine ? "machine" : "user";
}

std::vector<std::wstring> capiContainers(Scope scope) {
    std::set<std::wstring> names;
    for (const Provider& provider : providers) {
        addEnumerated(provider, scope, names);
    }
    addOfWine(scope, names);
    return {names.begin(), names.end()};
}

std::vector<std::wstring> cngKeys(Scope scope) {
    std::vector<std::wstring> names;
    NCRYPT_PROV_HANDLE provider = 0;
    NCryptOpenStorageProvider(&provider, MS_KEY_STORAGE_PROVIDER, 0);
    NCryptKeyName* found = nullptr;
    PVOID state = nullptr;
    while (NCryptEnumKeys(provider, nullptr, &found, &state, cngScope(scope)) == ERROR_SUCCESS) {
        names.emplace_back(found->pszName);
        NCryptFreeBuffer(found);
    }
    if (state != nullptr) {
        NCryptFreeBuffer(state);
    }
    NCryptFreeObject(provider);
    std::ranges::sort(names);
    return names;
}

bool makeContainer(Scope scope, const std::wstring& container) {
    HCRYPTPROV context = 0;
    HCRYPTKEY key = 0;
    if (CryptAcquireContextW(&context, container.c_str(), widest.name, widest.type,
                             capiScope(scope) | CRYPT_NEWKEYSET) == 0) {
        return false;
    }
    const bool isMade = CryptGenKey(context, AT_KEYEXCHANGE, 2048U << 16, &key) != 0;
    CryptDestroyKey(key);
    CryptReleaseContext(context, 0);
    return isMade;
}

bool deleteKey(Scope scope, const std::wstring& key) {
    HCRYPTPROV gone = 0;
    if (CryptAcquireContextW(&gone, key.c_str(), widest.name, widest.type, capiScope(scope) | CRYPT_DELETEKEYSET) !=
        0) {
        return true;
    }
    CngKey cng = cngKey(scope, key);
    return cng && NCryptDeleteKey(cng.release(), 0) == ERROR_SUCCESS;
}

bool breakKey(Scope scope, const std::wstring& key) {
    return emptyRegistryKey(scope, std::wstring(wineContainers) + L"\\" + key) ||
           emptyRegistryKey(scope, doubleKeys + std::wstring(scope == Scope::Machine ? L"Machine\\" : L"User\\") + key);
}

bool setReaders(Scope scope, const std::wstring& key, const std::wstring& text) {
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ULONG size = 0;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1, &descriptor, &size) == 0) {
        return false;
    }
    bool isSet = false;
    if (const HCRYPTPROV context = capiKey(scope, key); context != 0) {
        isSet = CryptSetProvParam(context, PP_KEYSET_SEC_DESCR, static_cast<BYTE*>(descriptor),
                                  DACL_SECURITY_INFORMATION) != 0;
        CryptReleaseContext(context, 0);
    } else if (const CngKey cng = cngKey(scope, key); cng) {
        isSet = NCryptSetProperty(cng.get(), NCRYPT_SECURITY_DESCR_PROPERTY, static_cast<PBYTE>(descriptor), size,
                                  DACL_SECURITY_INFORMATION) == ERROR_SUCCESS;
    }
    LocalFree(descriptor);
    return isSet;
}

std::wstring readers(Scope scope, const std::wstring& key) {
    std::vector<BYTE> descriptor(65536);
    auto size = static_cast<DWORD>(descriptor.size());
    bool isRead = false;
    if (const HCRYPTPROV context = capiKey(scope, key); context != 0) {
        isRead =
            CryptGetProvParam(context, PP_KEYSET_SEC_DESCR, descriptor.data(), &size, DACL_SECURITY_INFORMATION) != 0;
        CryptReleaseContext(context, 0);
    } else if (const CngKey cng = cngKey(scope, key); cng) {
        isRead = NCryptGetProperty(cng.get(), NCRYPT_SECURITY_DESCR_PROPERTY, descriptor.data(), size, &size,
                                   DACL_SECURITY_INFORMATION) == ERROR_SUCCESS;
    }
    LPWSTR text = nullptr;
    if (!isRead || ConvertSecurityDescriptorToStringSecurityDescriptorW(
                       descriptor.data(), SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr) == 0) {
        return {};
    }
    const std::wstring found = text;
    LocalFree(text);
    return found;
}

}  // namespace containers
