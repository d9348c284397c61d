// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/windows/http_record.h"

// The sockets' addresses of IPv6 are declared here.
#include <ws2tcpip.h>

#include <objbase.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "certcore/base/text_encoding.h"
#include "certcore/base/windows_text.h"

namespace certcore::http {

namespace {

constexpr int guidLength = 39;  // With braces and the zero at its end ("StringFromGUID2").

std::string guidText(const GUID& guid) {
    std::array<wchar_t, guidLength> wide{};
    StringFromGUID2(guid, wide.data(), guidLength);
    return asciiLower(fromWide(wide.data()));
}

GUID guidOf(const std::string& text) {
    GUID guid{};
    IIDFromString(toWide(text).c_str(), &guid);
    return guid;
}

// Network order, without the sockets library.
std::uint16_t swapped(std::uint16_t number) {
    return static_cast<std::uint16_t>((number << 8U) | (number >> 8U));
}

struct Address {
    std::optional<IpAddress> ip;
    std::uint16_t port = 0;
    std::uint32_t scope = 0;
};

Address addressIn(const void* place) {
    sockaddr_in v4{};
    std::memcpy(&v4, place, sizeof(v4));
    if (v4.sin_family == AF_INET) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(&v4.sin_addr);
        return {IpAddress::fromBytes({bytes, 4}), swapped(v4.sin_port), 0};
    }
    if (v4.sin_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, place, sizeof(v6));
        const auto* bytes = reinterpret_cast<const unsigned char*>(&v6.sin6_addr);
        return {IpAddress::fromBytes({bytes, 16}), swapped(v6.sin6_port), v6.sin6_scope_id};
    }
    return {};
}

// The keys of SNI and of the central store have the IPv4 wildcard for an address.
SOCKADDR_STORAGE placeOf(const Endpoint& endpoint) {
    SOCKADDR_STORAGE place{};
    const auto ip = endpoint.kind() == EndpointKind::Ip ? IpAddress::parse(endpoint.host()) : std::nullopt;
    if (ip && !ip->isV4()) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = swapped(endpoint.port());
        v6.sin6_scope_id = endpoint.scope();
        std::ranges::copy(ip->bytes(), reinterpret_cast<unsigned char*>(&v6.sin6_addr));
        std::memcpy(&place, &v6, sizeof(v6));
        return place;
    }
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = swapped(endpoint.port());
    if (ip) {
        std::ranges::copy(ip->bytes(), reinterpret_cast<unsigned char*>(&v4.sin_addr));
    }
    std::memcpy(&place, &v4, sizeof(v4));
    return place;
}

std::optional<std::string> textAt(const wchar_t* text) {
    return text == nullptr ? std::nullopt : std::optional(fromWide(text));
}

std::optional<std::wstring> wideText(const std::optional<std::string>& text) {
    return text ? std::optional(toWide(*text)) : std::nullopt;
}

wchar_t* pointerTo(std::optional<std::wstring>& text) {
    return text ? text->data() : nullptr;
}

BindingRecord recordWith(Endpoint endpoint, const HTTP_SERVICE_CONFIG_SSL_PARAM& param) {
    const auto* hash = static_cast<const unsigned char*>(param.pSslHash);
    return {
        std::move(endpoint),
        hash == nullptr ? std::vector<unsigned char>() : std::vector(hash, hash + param.SslHashLength),
        textAt(param.pSslCertStoreName),
        guidText(param.AppId),
        {param.DefaultCertCheckMode, param.DefaultRevocationFreshnessTime, param.DefaultRevocationUrlRetrievalTimeout,
         textAt(param.pDefaultSslCtlIdentifier), textAt(param.pDefaultSslCtlStoreName), param.DefaultFlags}};
}

}  // namespace

std::optional<BindingRecord> recordIn(const HTTP_SERVICE_CONFIG_SSL_SET& set) {
    const Address address = set.KeyDesc.pIpPort == nullptr ? Address() : addressIn(set.KeyDesc.pIpPort);
    if (!address.ip) {
        return std::nullopt;
    }
    return recordWith(Endpoint::ip(*address.ip, address.port, address.scope), set.ParamDesc);
}

std::optional<BindingRecord> recordIn(const SniSet& set) {
    return recordWith(Endpoint::sni(textAt(set.key.host).value_or(""), addressIn(&set.key.ipPort).port), set.param);
}

std::optional<BindingRecord> recordIn(const CcsSet& set) {
    return recordWith(Endpoint::ccs(addressIn(&set.key.localAddress).port), set.param);
}

HttpRecord::HttpRecord(const Endpoint& endpoint)
    : m_kind(endpoint.kind()), m_address(placeOf(endpoint)), m_host(toWide(endpoint.host())) {}

HttpRecord::HttpRecord(const BindingRecord& record) : HttpRecord(record.endpoint) {
    const BindingSettings& settings = record.settings;
    m_hash = record.certificateHash;
    m_store = wideText(record.store);
    m_ctlIdentifier = wideText(settings.ctlIdentifier);
    m_ctlStore = wideText(settings.ctlStore);
    m_param.SslHashLength = static_cast<ULONG>(m_hash.size());
    m_param.pSslHash = m_hash.empty() ? nullptr : m_hash.data();
    m_param.AppId = guidOf(record.appId);
    m_param.pSslCertStoreName = pointerTo(m_store);
    m_param.DefaultCertCheckMode = settings.certificateCheckMode;
    m_param.DefaultRevocationFreshnessTime = settings.revocationFreshnessTime;
    m_param.DefaultRevocationUrlRetrievalTimeout = settings.revocationUrlRetrievalTimeout;
    m_param.pDefaultSslCtlIdentifier = pointerTo(m_ctlIdentifier);
    m_param.pDefaultSslCtlStoreName = pointerTo(m_ctlStore);
    m_param.DefaultFlags = settings.flags;
}

ULONG HttpRecord::pass(Change change) {
    if (m_kind == EndpointKind::Sni) {
        SniSet set{{m_address, m_host.data()}, m_param};
        return change(nullptr, ConfigId::SslSniCertInfo, &set, sizeof(set), nullptr);
    }
    if (m_kind == EndpointKind::Ccs) {
        CcsSet set{{m_address}, m_param};
        return change(nullptr, ConfigId::SslCcsCertInfo, &set, sizeof(set), nullptr);
    }
    HTTP_SERVICE_CONFIG_SSL_SET set{{reinterpret_cast<PSOCKADDR>(&m_address)}, m_param};
    return change(nullptr, ConfigId::SslCertInfo, &set, sizeof(set), nullptr);
}

}  // namespace certcore::http
