// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace certcore {

/// IpAddress is an IPv4 or IPv6 address: typed by a person, or an iPAddress entry of a certificate. Two are equal where
/// their bytes are (RFC 9525, section 6.4): an IPv4 address and the IPv6 address it is mapped into are not.
class IpAddress {
  public:
    /// parse takes a full dotted quad in decimal (RFC 9525, section 6.4, by RFC 3986, section 3.2.2) or IPv6 text (RFC
    /// 4291, section 2.2). The forms that inet_aton takes besides are refused: they are read differently by different
    /// programs. It is done by hand and not by inet_pton, which would bring the sockets library of each platform into
    /// the core.
    ///
    /// | accepted                        | refused                                              |
    /// |---------------------------------|------------------------------------------------------|
    /// | `10.1.2.3`, `0.0.0.0`           | `127.1`, `010.1.2.3`, `10.1.2.256`, `0x7f.0.0.1`     |
    /// | `::`, `2001:DB8::1`, `1::8`     | `1:2:3:4:5:6:7`, `1::2::3`, `:1::`, `12345::`        |
    /// | `::ffff:10.1.2.3`               | `[::1]`, `fe80::1%eth0`, `10.1.2.3 `                 |
    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);

    /// fromBytes takes 4 or 16 bytes in network order (RFC 5280, section 4.2.1.6); nullopt for any other number.
    [[nodiscard]] static std::optional<IpAddress> fromBytes(std::span<const unsigned char> bytes);

    /// bytes are the 4 or 16 bytes in network order.
    [[nodiscard]] std::span<const unsigned char> bytes() const { return std::span(m_bytes).first(m_size); }

    /// isV4 says whether there are four of them.
    [[nodiscard]] bool isV4() const { return m_size == 4; }

    /// text is the canonical form (RFC 5952): lowercase, the longest run of zero groups as "::", mapped IPv4 in its
    /// dots.
    [[nodiscard]] std::string text() const;

    auto operator<=>(const IpAddress&) const = default;

  private:
    IpAddress() = default;

    std::size_t m_size = 0;
    std::array<unsigned char, 16> m_bytes{};  // Zero behind m_size, so that comparing all of them is right.
};

}  // namespace certcore
