// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "certcore/name/dns_name.h"
#include "certcore/name/ip_address.h"

namespace certcore {

/// ReferenceName is what a person asks a certificate for (RFC 9525, section 6.1.2).
using ReferenceName = std::variant<DnsName, IpAddress>;

/// parseReferenceName reads an address where the text is one, else a DNS name; nullopt is a name that no server can
/// have, and that no certificate covers.
[[nodiscard]] std::optional<ReferenceName> parseReferenceName(std::string_view text);

/// PresentedNames are the entries of a certificate's subjectAltName that name a server. The common name is not among
/// them: it is not looked at any more (RFC 9525, section 2).
struct PresentedNames {
    std::vector<std::string> dnsNames;  ///< Raw bytes, as in the certificate: any byte may occur.
    std::vector<IpAddress> ipAddresses;
};

/// covers says whether one of the certificate's entries stands for the name. Kinds are not mixed: an address is found
/// among iPAddress entries only, a DNS name among dNSName entries only (RFC 9525, sections 6.3 and 6.4).
///
/// | presented               | covers          | does not cover         |
/// |-------------------------|-----------------|------------------------|
/// | dNSName `*.example.com` | `a.example.com` | `example.com`          |
/// | dNSName `10.1.2.3`      |                 | `10.1.2.3`             |
/// | iPAddress `10.1.2.3`    | `10.1.2.3`      | `::ffff:10.1.2.3`      |
/// | common name only        |                 | anything               |
[[nodiscard]] bool covers(const PresentedNames& presented, const ReferenceName& name);

/// nearestName is the presented name that comes nearest to what was asked for, raw as in the certificate, for the
/// sentence "not covered; the nearest is". Nearest has the most labels in common, counted from the right and whatever
/// the case; of equals the first, DNS names before addresses. The host may be any text. nullopt only where nothing is
/// presented.
[[nodiscard]] std::optional<std::string> nearestName(const PresentedNames& presented, std::string_view host);

}  // namespace certcore
