// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/httpapi/config_functions.h"

// Needs winsock2.h before it.
#include <ws2tcpip.h>

#include <wincrypt.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "tests/windows/doubles/common/call_watch.h"
#include "tests/windows/doubles/httpapi/stored_binding.h"

namespace doubles {

namespace {

using certcore::http::CcsQuery;
using certcore::http::CcsSet;
using certcore::http::SniQuery;
using certcore::http::SniSet;
using AddressQuery = HTTP_SERVICE_CONFIG_SSL_QUERY;
using AddressSet = HTTP_SERVICE_CONFIG_SSL_SET;
using Param = HTTP_SERVICE_CONFIG_SSL_PARAM;

constexpr ULONG noSuchKey = 1312;

/// readAddress puts an address and its port into a record; false where it is of no known family.
bool readAddress(const void* place, StoredBinding& binding) {
    sockaddr_in6 v6{};
    sockaddr_in v4{};
    std::memcpy(&v4, place, sizeof v4);
    std::array<wchar_t, INET6_ADDRSTRLEN> text{};
    if (v4.sin_family == AF_INET6) {
        std::memcpy(&v6, place, sizeof v6);
        InetNtopW(AF_INET6, &v6.sin6_addr, text.data(), text.size());
    } else if (v4.sin_family == AF_INET) {
        InetNtopW(AF_INET, &v4.sin_addr, text.data(), text.size());
    }
    binding.host = text.data();
    binding.port = ntohs(v4.sin_port);
    return !binding.host.empty();
}

SOCKADDR_STORAGE addressOf(const std::wstring& host, unsigned short port) {
    SOCKADDR_STORAGE place{};
    if (host.find(L':') != std::wstring::npos) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        InetPtonW(AF_INET6, host.c_str(), &v6.sin6_addr);
        std::memcpy(&place, &v6, sizeof v6);
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        InetPtonW(AF_INET, host.c_str(), &v4.sin_addr);
        std::memcpy(&place, &v4, sizeof v4);
    }
    return place;
}

std::wstring kindOf(ConfigId id) {
    return id == ConfigId::SslCertInfo ? L"ip" : id == ConfigId::SslSniCertInfo ? L"sni" : L"ccs";
}

std::optional<std::wstring> textAt(const wchar_t* text) {
    return text == nullptr ? std::nullopt : std::optional<std::wstring>(text);
}

void readParam(const Param& param, StoredBinding& binding) {
    const auto* hash = static_cast<const unsigned char*>(param.pSslHash);
    binding.hash.assign(hash, hash + (hash == nullptr ? 0 : param.SslHashLength));
    binding.appId = param.AppId;
    binding.store = textAt(param.pSslCertStoreName);
    binding.ctlIdentifier = textAt(param.pDefaultSslCtlIdentifier);
    binding.ctlStore = textAt(param.pDefaultSslCtlStoreName);
    binding.checkMode = param.DefaultCertCheckMode;
    binding.freshness = param.DefaultRevocationFreshnessTime;
    binding.timeout = param.DefaultRevocationUrlRetrievalTimeout;
    binding.flags = param.DefaultFlags;
}

std::optional<StoredBinding> bindingIn(ConfigId id, const void* config) {
    StoredBinding binding;
    binding.kind = kindOf(id);
    bool isGood = false;
    if (id == ConfigId::SslCertInfo) {
        const auto& set = *static_cast<const AddressSet*>(config);
        isGood = set.KeyDesc.pIpPort != nullptr && readAddress(set.KeyDesc.pIpPort, binding);
        readParam(set.ParamDesc, binding);
    } else if (id == ConfigId::SslSniCertInfo) {
        const auto& set = *static_cast<const SniSet*>(config);
        isGood = readAddress(&set.key.ipPort, binding) && binding.host == L"0.0.0.0" && set.key.host != nullptr;
        binding.host = textAt(set.key.host).value_or(L"");
        readParam(set.param, binding);
    } else {
        const auto& set = *static_cast<const CcsSet*>(config);
        isGood = readAddress(&set.key.localAddress, binding) && binding.host == L"0.0.0.0";
        binding.host.clear();
        readParam(set.param, binding);
    }
    return isGood ? std::optional(binding) : std::nullopt;
}

ULONG sizeOfSet(ConfigId id) {
    return id == ConfigId::SslCertInfo      ? sizeof(AddressSet)
           : id == ConfigId::SslSniCertInfo ? sizeof(SniSet)
                                            : sizeof(CcsSet);
}

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

/// Room lays out what a record points to behind its structure, as Windows does.
class Room {
  public:
    Room(void* output, std::size_t begin) : m_bytes(static_cast<unsigned char*>(output)), m_used(begin) {}

    /// place copies bytes to the next place; without an output it only counts.
    void* place(const void* bytes, std::size_t size) {
        constexpr std::size_t step = 8;
        m_used = (m_used + step - 1) / step * step;
        void* at = m_bytes == nullptr ? nullptr : m_bytes + m_used;
        if (at != nullptr && size != 0) {
            std::memcpy(at, bytes, size);
        }
        m_used += size;
        return at;
    }

    wchar_t* text(const std::optional<std::wstring>& text) {
        return text ? static_cast<wchar_t*>(place(text->c_str(), (text->size() + 1) * sizeof(wchar_t))) : nullptr;
    }

    [[nodiscard]] ULONG used() const { return static_cast<ULONG>(m_used); }

  private:
    unsigned char* m_bytes;
    std::size_t m_used;
};

Param paramOf(const StoredBinding& binding, Room& room) {
    Param param{};
    param.SslHashLength = static_cast<ULONG>(binding.hash.size());
    param.pSslHash = binding.hash.empty() ? nullptr : room.place(binding.hash.data(), binding.hash.size());
    param.AppId = binding.appId;
    param.pSslCertStoreName = room.text(binding.store);
    param.DefaultCertCheckMode = binding.checkMode;
    param.DefaultRevocationFreshnessTime = binding.freshness;
    param.DefaultRevocationUrlRetrievalTimeout = binding.timeout;
    param.pDefaultSslCtlIdentifier = room.text(binding.ctlIdentifier);
    param.pDefaultSslCtlStoreName = room.text(binding.ctlStore);
    param.DefaultFlags = binding.flags;
    return param;
}

/// layOut writes a record to the output, or counts where there is none, and gives its size.
ULONG layOut(ConfigId id, const StoredBinding& binding, void* output) {
    Room room(output, sizeOfSet(id));
    const SOCKADDR_STORAGE wildcard = addressOf(L"0.0.0.0", binding.port);
    const auto write = [output](const auto& set) {
        if (output != nullptr) {
            std::memcpy(output, &set, sizeof set);
        }
    };
    if (id == ConfigId::SslCertInfo) {
        const SOCKADDR_STORAGE address = addressOf(binding.host, binding.port);
        const bool isV6 = address.ss_family == AF_INET6;
        AddressSet set{};
        set.KeyDesc.pIpPort =
            static_cast<PSOCKADDR>(room.place(&address, isV6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in)));
        set.ParamDesc = paramOf(binding, room);
        write(set);
    } else if (id == ConfigId::SslSniCertInfo) {
        SniSet set{{wildcard, room.text(binding.host)}, {}};
        set.param = paramOf(binding, room);
        write(set);
    } else {
        write(CcsSet{{wildcard}, paramOf(binding, room)});
    }
    return room.used();
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
