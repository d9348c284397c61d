// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/httpapi/config_functions.h"

#include <wincrypt.h>

#include "tests/windows/doubles/common/call_watch.h"
#include "tests/windows/doubles/httpapi/config_layout.h"
#include "tests/windows/doubles/httpapi/stored_binding.h"

namespace doubles {

namespace {

using certcore::http::CcsQuery;
using certcore::http::SniQuery;
using AddressQuery = HTTP_SERVICE_CONFIG_SSL_QUERY;

constexpr ULONG noSuchKey = 1312;

bool opensKey(PCCERT_CONTEXT certificate) {
    HCRYPTPROV_OR_NCRYPT_KEY_HANDLE key = 0;
    DWORD spec = 0;
    BOOL mustFree = FALSE;
    if (CryptAcquireCertificatePrivateKey(certificate, CRYPT_ACQUIRE_SILENT_FLAG | CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG,
                                          nullptr, &key, &spec, &mustFree) == 0) {
        return false;
    }
    if (mustFree != 0) {
        spec == CERT_NCRYPT_KEY_SPEC ? static_cast<void>(NCryptFreeObject(key))
                                     : static_cast<void>(CryptReleaseContext(key, 0));
    }
    return true;
}

/// hasCertificate tells whether the computer's store of that name has the certificate with its key.
bool hasCertificate(const StoredBinding& binding) {
    const std::wstring name = binding.store.value_or(L"").empty() ? L"MY" : *binding.store;
    HCERTSTORE store = CertOpenStore(
        CERT_STORE_PROV_SYSTEM_W, 0, 0,
        CERT_SYSTEM_STORE_LOCAL_MACHINE | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG, name.c_str());
    if (store == nullptr) {
        return false;
    }
    auto bytes = binding.hash;
    CRYPT_HASH_BLOB hash{static_cast<DWORD>(bytes.size()), bytes.data()};
    PCCERT_CONTEXT certificate =
        CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_SHA1_HASH, &hash, nullptr);
    const bool found = certificate != nullptr && opensKey(certificate);
    if (certificate != nullptr) {
        CertFreeCertificateContext(certificate);
    }
    CertCloseStore(store, 0);
    return found;
}

ULONG checked(const StoredBinding& binding) {
    constexpr std::size_t sha1 = 20;
    if (binding.kind == L"ccs") {
        return NO_ERROR;
    }
    if (binding.hash.size() != sha1) {
        return ERROR_INVALID_PARAMETER;
    }
    return hasCertificate(binding) ? NO_ERROR : noSuchKey;
}

template <typename Query>
std::optional<DWORD> nextToken(const void* input, ULONG size, HTTP_SERVICE_CONFIG_QUERY_TYPE Query::* kind,
                               DWORD Query::* token) {
    const auto* query = static_cast<const Query*>(input);
    const bool isNext = size == sizeof(Query) && query->*kind == HttpServiceConfigQueryNext;
    return isNext ? std::optional(query->*token) : std::nullopt;
}

std::optional<DWORD> tokenIn(ConfigId id, const void* input, ULONG size) {
    if (id == ConfigId::SslCertInfo) {
        return nextToken(input, size, &AddressQuery::QueryDesc, &AddressQuery::dwToken);
    }
    return id == ConfigId::SslSniCertInfo ? nextToken(input, size, &SniQuery::kind, &SniQuery::token)
                                          : nextToken(input, size, &CcsQuery::kind, &CcsQuery::token);
}

ULONG saved(ConfigId id, const void* config, ULONG size, bool mustExist) {
    const auto binding = size == sizeOfSet(id) ? bindingIn(id, config) : std::nullopt;
    if (!binding) {
        return ERROR_INVALID_PARAMETER;
    }
    if (bindingExists(*binding) != mustExist) {
        return mustExist ? ERROR_FILE_NOT_FOUND : ERROR_ALREADY_EXISTS;
    }
    if (const ULONG error = checked(*binding); error != NO_ERROR) {
        return error;
    }
    return saveBinding(*binding) ? NO_ERROR : ERROR_GEN_FAILURE;
}

}  // namespace

bool isAboutCertificates(ConfigId id) {
    return id == ConfigId::SslCertInfo || id == ConfigId::SslSniCertInfo || id == ConfigId::SslCcsCertInfo;
}

ULONG queryConfig(ConfigId id, const void* input, ULONG inputSize, void* output, ULONG outputSize, ULONG* returned) {
    const auto token = input == nullptr ? std::nullopt : tokenIn(id, input, inputSize);
    if (!token || returned == nullptr) {
        return ERROR_INVALID_PARAMETER;  // nobody asks for a single one
    }
    const auto bindings = allBindings(kindOf(id));
    if (*token >= bindings.size()) {
        return ERROR_NO_MORE_ITEMS;
    }
    *returned = layOut(id, bindings[*token], nullptr);
    if (output == nullptr || outputSize < *returned) {
        return ERROR_INSUFFICIENT_BUFFER;
    }
    layOut(id, bindings[*token], output);
    return NO_ERROR;
}

ULONG setConfig(ConfigId id, const void* config, ULONG size) {
    return saved(id, config, size, false);
}

ULONG updateConfig(ConfigId id, const void* config, ULONG size) {
    return saved(id, config, size, true);
}

ULONG deleteConfig(ConfigId id, const void* config, ULONG size) {
    const auto binding = size == sizeOfSet(id) ? bindingIn(id, config) : std::nullopt;
    if (!binding) {
        return ERROR_INVALID_PARAMETER;
    }
    return deleteBinding(*binding) ? NO_ERROR : ERROR_FILE_NOT_FOUND;
}

std::string described(ConfigId id, const void* config) {
    const auto binding = config == nullptr ? std::nullopt : bindingIn(id, config);
    if (!binding) {
        return utf8(kindOf(id).c_str());
    }
    std::string text = utf8((binding->kind + L" " + binding->host + L"/" + std::to_wstring(binding->port)).c_str());
    if (binding->hash.size() >= 2) {
        text += " " + hex(static_cast<DWORD>(binding->hash[0] << 8U | binding->hash[1]));
    }
    return text;
}

}  // namespace doubles
