// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/cert/thumbprint.h"
#include "certcore/name/ip_address.h"

namespace certcore {

/// EndpointKind is how Windows finds the certificate for a connection.
enum class EndpointKind {
    Ip,   ///< By the address and port that the connection came to.
    Sni,  ///< By the host name that the client asks for, and the port.
    Ccs,  ///< By a file in the central certificate store, named like the host; no certificate is written down.
};

/// kindName is the kind as JSON writes it: ip, sni or ccs.
[[nodiscard]] std::string_view kindName(EndpointKind kind);

/// Endpoint is where TLS connections arrive. Two are equal where Windows keeps one record for both: host names are
/// compared whatever the case.
class Endpoint {
  public:
    /// parse takes what a person types. The port is always there.
    ///
    /// | accepted                                | refused                                              |
    /// |-----------------------------------------|------------------------------------------------------|
    /// | `0.0.0.0:443`, `[::]:443` (Ip)          | `::1:443`, `0.0.0.0`, `10.1.2.256:443`               |
    /// | `rm01.example.com:443` (Sni)            | `https://rm01.example.com:443`, `rm01.example.com`   |
    /// | `*.example.com:443` (Sni)               | `rm01.example.com:0443`, `rm01.example.com:65536`    |
    /// | `*:443` (Ccs)                           | `:443`, ` rm01.example.com:443`                      |
    [[nodiscard]] static std::optional<Endpoint> parse(std::string_view text);

    /// ip names an address of the computer; 0.0.0.0 and :: stand for all of them. The scope is that of a link-local
    /// IPv6 address, else 0.
    [[nodiscard]] static Endpoint ip(const IpAddress& address, std::uint16_t port, std::uint32_t scope = 0);

    /// sni takes the host as Windows keeps it, whatever it is.
    [[nodiscard]] static Endpoint sni(std::string host, std::uint16_t port);

    [[nodiscard]] static Endpoint ccs(std::uint16_t port);

    [[nodiscard]] EndpointKind kind() const { return m_kind; }

    /// host is the address in its canonical form, or the host name; "*" for Ccs.
    [[nodiscard]] const std::string& host() const { return m_host; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::uint32_t scope() const { return m_scope; }

    /// text is what parse reads, such as 0.0.0.0:443, [::]:443 or rm01.example.com:443.
    [[nodiscard]] std::string text() const;

    bool operator==(const Endpoint& other) const { return (*this <=> other) == 0; }
    std::strong_ordering operator<=>(const Endpoint& other) const;

  private:
    Endpoint(EndpointKind kind, std::string host, std::uint16_t port, std::uint32_t scope)
        : m_kind(kind), m_host(std::move(host)), m_port(port), m_scope(scope) {}

    EndpointKind m_kind;
    std::string m_host;
    std::uint16_t m_port;
    std::uint32_t m_scope;
};

/// textOf names several endpoints, for display.
[[nodiscard]] std::string textOf(const std::vector<Endpoint>& endpoints);

/// BindingSettings is what Windows keeps for a binding besides its certificate; AssistCert never changes it. Its names
/// are those of HTTP_SERVICE_CONFIG_SSL_PARAM.
struct BindingSettings {
    std::uint32_t certificateCheckMode = 0;
    std::uint32_t revocationFreshnessTime = 0;
    std::uint32_t revocationUrlRetrievalTimeout = 0;
    std::optional<std::string> ctlIdentifier;
    std::optional<std::string> ctlStore;
    std::uint32_t flags = 0;  ///< Among them: whether the client is asked for a certificate.

    bool operator==(const BindingSettings&) const = default;
};

/// BindingRecord is one binding, whole: it can be put back as it was.
struct BindingRecord {
    Endpoint endpoint;
    std::vector<unsigned char> certificateHash;  ///< SHA-1 of the certificate; empty for Ccs.
    std::optional<std::string> store;            ///< Windows' short name of it, such as MY; absent stands for MY, too.
    std::string appId;                           ///< The program that made it: a GUID in lowercase, in braces.
    BindingSettings settings;

    /// thumbprint is the certificate's; nullopt where there is none.
    [[nodiscard]] std::optional<Thumbprint> thumbprint() const;

    bool operator==(const BindingRecord&) const = default;
};

/// iisAppId is that of Internet Information Services, which bindings made anew get: IIS then takes them for its own.
inline constexpr std::string_view iisAppId = "{4dc3e181-e14b-4a21-b022-59fc669b0914}";

/// isSameBinding compares as Windows does: a text that is absent and one that is empty mean the same.
[[nodiscard]] bool isSameBinding(const BindingRecord& a, const BindingRecord& b);

/// recordOf is the record of an endpoint; nullptr where there is none.
[[nodiscard]] const BindingRecord* recordOf(const std::vector<BindingRecord>& records, const Endpoint& endpoint);

/// toJson writes a record whole, for receipts.
[[nodiscard]] nlohmann::ordered_json toJson(const BindingRecord& record);

/// bindingRecordFromJson reads what toJson writes; nullopt for a value that no record has. It throws, as the library
/// does, where a key is missing or of another type.
[[nodiscard]] std::optional<BindingRecord> bindingRecordFromJson(const nlohmann::ordered_json& json);

}  // namespace certcore
