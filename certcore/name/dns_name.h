// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace certcore {

/// DnsName is a reference name: the name of a server as a person gives it, to be found in a certificate (RFC 9525,
/// section 6.1.2). What a certificate presents is a DnsPattern; the two are different types and never turn into each
/// other.
class DnsName {
  public:
    /// parse takes the syntax of areDnsLabels(), and one dot at the end, which only says that the name is absolute
    /// (RFC 1034, section 3.1). Nothing is trimmed; nullopt for anything else. Names beyond ASCII come as A-labels
    /// (RFC 9525, section 6.3): converting them is the caller's part.
    ///
    /// | accepted                                   | refused                                  |
    /// |--------------------------------------------|------------------------------------------|
    /// | `rm01.example.com`, `RM01.Example.COM`     | `*.example.com` (a pattern, not a name)  |
    /// | `example.com.`                             | `example.com..`, `.`, ` example.com`     |
    /// | `-example.com` (but not isHostName())      | `https://example.com`, `example.com:443` |
    [[nodiscard]] static std::optional<DnsName> parse(std::string_view text);

    /// text is the name in lowercase, without a dot at the end.
    [[nodiscard]] const std::string& text() const { return m_text; }

    /// isHostName is false where a label begins with a hyphen (see areHostLabels()). Such a name is covered only by the
    /// same name in the certificate, never by a wildcard.
    [[nodiscard]] bool isHostName() const;

    /// firstLabel is the left-most label.
    [[nodiscard]] std::string_view firstLabel() const;

    /// parent is what follows the left-most label and its dot; empty for a name of one label.
    [[nodiscard]] std::string_view parent() const;

    auto operator<=>(const DnsName&) const = default;

  private:
    explicit DnsName(std::string lowercase) : m_text(std::move(lowercase)) {}

    std::string m_text;
};

}  // namespace certcore
