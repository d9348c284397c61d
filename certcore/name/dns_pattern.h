// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "certcore/name/dns_name.h"

namespace certcore {

/// DnsPattern is a presented name: a dNSName entry of a certificate's subjectAltName (RFC 5280, section 4.2.1.6), which
/// may be a wildcard. What a person asks for is a DnsName; the two are different types and never turn into each other.
class DnsPattern {
  public:
    /// parse takes the raw bytes of the entry: the syntax of areDnsLabels(), and '*' as the whole left-most label,
    /// nowhere else (RFC 9525, section 6.3). A dot at the end is refused: presented names are relative, "preferred name
    /// syntax" (RFC 5280, section 4.2.1.6). What is no pattern covers nothing.
    ///
    /// | accepted             | refused                                                    |
    /// |----------------------|------------------------------------------------------------|
    /// | `www.example.com`    | `www.example.com.`, `.example.com`, `` (empty)             |
    /// | `*.example.com`      | `*`, `w*.example.com`, `*.*.example.com`, `www.*.com`      |
    /// | `*.com` (too broad)  | `xn--*.example.com`, `*.example.com.`                      |
    [[nodiscard]] static std::optional<DnsPattern> parse(std::string_view bytes);

    /// text is the entry in lowercase.
    [[nodiscard]] const std::string& text() const { return m_text; }

    /// isWildcard says whether the left-most label is '*'.
    [[nodiscard]] bool isWildcard() const { return m_text.starts_with('*'); }

    /// isHostName is false where a label begins with a hyphen, as DnsName::isHostName().
    [[nodiscard]] bool isHostName() const;

    /// isTooBroad says of a wildcard that it stands over everybody's names instead of one owner's: fewer than two
    /// labels follow it, or what follows is a public suffix (RFC 9525, section 7.1, leaves that to the verifier; the
    /// CA/Browser Forum's Baseline Requirements, section 3.2.2.6, forbid it).
    ///
    /// | too broad                    | not                                             |
    /// |------------------------------|-------------------------------------------------|
    /// | `*.com`, `*.local`           | `*.example.com`, `*.corp.local`                 |
    /// | `*.co.uk`, `*.com.br`        | `*.example.co.uk`                               |
    /// | `*.net.ck`                   | `*.www.ck`, `*.appspot.com`, `com` (no wildcard) |
    [[nodiscard]] bool isTooBroad() const;

    /// matches says whether the certificate's entry covers the name (RFC 9525, section 6.3): the same name whatever the
    /// case, or a wildcard that stands for exactly one whole label, an A-label too. The stricter choices: a wildcard
    /// that isTooBroad() covers nothing, and no wildcard covers a name that is not DnsName::isHostName().
    ///
    /// | presented         | matches                               | does not match                        |
    /// |-------------------|---------------------------------------|---------------------------------------|
    /// | `www.example.com` | `WWW.example.com`, `www.example.com.` | `example.com`, `a.www.example.com`    |
    /// | `*.example.com`   | `a.example.com`, `xn--4ca.example.com` | `example.com`, `a.b.example.com`     |
    /// | `*.co.uk`         |                                       | `example.co.uk`                       |
    /// | `-a.example.com`  | `-a.example.com`                      |                                       |
    [[nodiscard]] bool matches(const DnsName& name) const;

    auto operator<=>(const DnsPattern&) const = default;

  private:
    explicit DnsPattern(std::string lowercase) : m_text(std::move(lowercase)) {}

    [[nodiscard]] std::string_view withoutWildcard() const;

    std::string m_text;
};

}  // namespace certcore
