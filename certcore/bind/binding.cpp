// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "certcore/base/text_encoding.h"
#include "certcore/name/dns_pattern.h"

namespace certcore {

namespace {

constexpr std::array<std::pair<EndpointKind, std::string_view>, 3> kindNames{
    {{EndpointKind::Ip, "ip"}, {EndpointKind::Sni, "sni"}, {EndpointKind::Ccs, "ccs"}}};

constexpr std::string_view anyHost = "*";

// Digits alone, without zeros in front: whatever else a program might take for a number, another might not.
template <typename Number>
std::optional<Number> numberIn(std::string_view text) {
    Number number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool isPlain = !text.empty() && text.front() > '0' && text.front() <= '9';
    return isPlain && read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::optional<Endpoint> bracketedEndpoint(std::string_view text, std::uint16_t port) {
    const auto percent = text.find('%');
    const auto address = IpAddress::parse(text.substr(0, percent));
    if (!address || address->isV4()) {
        return std::nullopt;
    }
    if (percent == std::string_view::npos) {
        return Endpoint::ip(*address, port);
    }
    const auto scope = numberIn<std::uint32_t>(text.substr(percent + 1));
    return scope ? std::optional(Endpoint::ip(*address, port, *scope)) : std::nullopt;
}

std::optional<Endpoint> namedEndpoint(std::string_view host, std::uint16_t port) {
    if (host == anyHost) {
        return Endpoint::ccs(port);
    }
    if (const auto address = IpAddress::parse(host); address && address->isV4()) {
        return Endpoint::ip(*address, port);
    }
    const auto pattern = DnsPattern::parse(host);
    if (!pattern || !pattern->isHostName()) {
        return std::nullopt;
    }
    return Endpoint::sni(pattern->text(), port);
}

bool isGuidText(std::string_view text) {
    static constexpr std::string_view shape = "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}";
    return text.size() == shape.size() && std::ranges::equal(text, shape, [](char c, char s) {
               return s == 'x' ? (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') : c == s;
           });
}

bool meansTheSame(const std::optional<std::string>& a, const std::optional<std::string>& b) {
    return a.value_or("") == b.value_or("");
}

using Json = nlohmann::ordered_json;

Json textJson(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json();
}

std::optional<std::string> textFromJson(const Json& json) {
    return json.is_null() ? std::nullopt : std::optional(json.get<std::string>());
}

// A number of another size never came from Windows.
template <typename Number>
std::optional<Number> numberFromJson(const Json& json) {
    const bool fits = json.is_number_unsigned() && json.get<std::uint64_t>() <= std::numeric_limits<Number>::max();
    return fits ? std::optional(json.get<Number>()) : std::nullopt;
}

std::optional<Endpoint> endpointFromJson(const Json& json) {
    const auto kind = std::ranges::find(kindNames, json.at("kind").get<std::string>(),
                                        [](const auto& entry) { return entry.second; });
    const auto port = numberFromJson<std::uint16_t>(json.at("port"));
    const auto scope = numberFromJson<std::uint32_t>(json.at("scope"));
    if (kind == kindNames.end() || !port || !scope) {
        return std::nullopt;
    }
    const std::string host = json.at("host").get<std::string>();
    if (kind->first != EndpointKind::Ip) {
        return kind->first == EndpointKind::Sni ? Endpoint::sni(host, *port) : Endpoint::ccs(*port);
    }
    const auto address = IpAddress::parse(host);
    return address ? std::optional(Endpoint::ip(*address, *port, *scope)) : std::nullopt;
}

std::optional<BindingSettings> settingsFromJson(const Json& json) {
    const auto mode = numberFromJson<std::uint32_t>(json.at("certificate_check_mode"));
    const auto freshness = numberFromJson<std::uint32_t>(json.at("revocation_freshness_time"));
    const auto timeout = numberFromJson<std::uint32_t>(json.at("revocation_url_retrieval_timeout"));
    const auto flags = numberFromJson<std::uint32_t>(json.at("flags"));
    if (!mode || !freshness || !timeout || !flags) {
        return std::nullopt;
    }
    return BindingSettings{
        *mode, *freshness, *timeout, textFromJson(json.at("ctl_identifier")), textFromJson(json.at("ctl_store")),
        *flags};
}

}  // namespace

std::string_view kindName(EndpointKind kind) {
    return std::ranges::find(kindNames, kind, [](const auto& entry) { return entry.first; })->second;
}

std::optional<Endpoint> Endpoint::parse(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto port = numberIn<std::uint16_t>(text.substr(colon + 1));
    const std::string_view host = text.substr(0, colon);
    if (!port) {
        return std::nullopt;
    }
    if (host.starts_with('[') && host.ends_with(']')) {
        return bracketedEndpoint(host.substr(1, host.size() - 2), *port);
    }
    return namedEndpoint(host, *port);
}

Endpoint Endpoint::ip(const IpAddress& address, std::uint16_t port, std::uint32_t scope) {
    return {EndpointKind::Ip, address.text(), port, scope};
}

Endpoint Endpoint::sni(std::string host, std::uint16_t port) {
    return {EndpointKind::Sni, std::move(host), port, 0};
}

Endpoint Endpoint::ccs(std::uint16_t port) {
    return {EndpointKind::Ccs, std::string(anyHost), port, 0};
}

std::string Endpoint::text() const {
    const std::string end = ":" + std::to_string(m_port);
    if (m_kind != EndpointKind::Ip || !m_host.contains(':')) {
        return m_host + end;
    }
    return "[" + m_host + (m_scope == 0 ? "" : "%" + std::to_string(m_scope)) + "]" + end;
}

std::strong_ordering Endpoint::operator<=>(const Endpoint& other) const {
    if (const auto order = m_kind <=> other.m_kind; order != 0) {
        return order;
    }
    if (const auto order = m_port <=> other.m_port; order != 0) {
        return order;
    }
    if (const auto order = asciiLower(m_host) <=> asciiLower(other.m_host); order != 0) {
        return order;
    }
    return m_scope <=> other.m_scope;
}

std::string textOf(const std::vector<Endpoint>& endpoints) {
    std::string text;
    for (const Endpoint& endpoint : endpoints) {
        text += (text.empty() ? "" : ", ") + endpoint.text();
    }
    return text;
}

std::optional<Thumbprint> BindingRecord::thumbprint() const {
    return Thumbprint::parse(toHex(certificateHash));
}

bool isSameBinding(const BindingRecord& a, const BindingRecord& b) {
    const BindingSettings& x = a.settings;
    const BindingSettings& y = b.settings;
    return a.endpoint == b.endpoint && a.certificateHash == b.certificateHash && meansTheSame(a.store, b.store) &&
           a.appId == b.appId && x.certificateCheckMode == y.certificateCheckMode &&
           x.revocationFreshnessTime == y.revocationFreshnessTime &&
           x.revocationUrlRetrievalTimeout == y.revocationUrlRetrievalTimeout &&
           meansTheSame(x.ctlIdentifier, y.ctlIdentifier) && meansTheSame(x.ctlStore, y.ctlStore) && x.flags == y.flags;
}

const BindingRecord* recordOf(const std::vector<BindingRecord>& records, const Endpoint& endpoint) {
    const auto found = std::ranges::find(records, endpoint, &BindingRecord::endpoint);
    return found == records.end() ? nullptr : &*found;
}

nlohmann::ordered_json toJson(const BindingRecord& record) {
    const BindingSettings& settings = record.settings;
    return {{"kind", kindName(record.endpoint.kind())},
            {"host", record.endpoint.host()},
            {"port", record.endpoint.port()},
            {"scope", record.endpoint.scope()},
            {"certificate_hash", toHex(record.certificateHash)},
            {"store", textJson(record.store)},
            {"app_id", record.appId},
            {"certificate_check_mode", settings.certificateCheckMode},
            {"revocation_freshness_time", settings.revocationFreshnessTime},
            {"revocation_url_retrieval_timeout", settings.revocationUrlRetrievalTimeout},
            {"ctl_identifier", textJson(settings.ctlIdentifier)},
            {"ctl_store", textJson(settings.ctlStore)},
            {"flags", settings.flags}};
}

std::optional<BindingRecord> bindingRecordFromJson(const nlohmann::ordered_json& json) {
    auto endpoint = endpointFromJson(json);
    auto hash = fromHex(json.at("certificate_hash").get<std::string>());
    auto settings = settingsFromJson(json);
    std::string appId = json.at("app_id").get<std::string>();
    if (!endpoint || !hash || !settings || !isGuidText(appId)) {
        return std::nullopt;
    }
    return BindingRecord{std::move(*endpoint), std::move(*hash), textFromJson(json.at("store")), std::move(appId),
                         std::move(*settings)};
}

}  // namespace certcore
