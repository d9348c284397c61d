// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/httpapi/config_layout.h"

// Needs winsock2.h before it.
#include <ws2tcpip.h>

#include <array>
#include <cstring>
#include <vector>

namespace doubles {

namespace {

using certcore::http::CcsSet;
using certcore::http::SniSet;
using AddressSet = HTTP_SERVICE_CONFIG_SSL_SET;
using Param = HTTP_SERVICE_CONFIG_SSL_PARAM;

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

}  // namespace

std::wstring kindOf(ConfigId id) {
    return id == ConfigId::SslCertInfo ? L"ip" : id == ConfigId::SslSniCertInfo ? L"sni" : L"ccs";
}

ULONG sizeOfSet(ConfigId id) {
    return id == ConfigId::SslCertInfo      ? sizeof(AddressSet)
           : id == ConfigId::SslSniCertInfo ? sizeof(SniSet)
                                            : sizeof(CcsSet);
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

}  // namespace doubles
