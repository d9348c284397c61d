// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace certcore {

/// Thumbprint is the SHA-1 of a certificate's DER as Windows names it: always 40 hex digits, uppercase.
class Thumbprint {
  public:
    /// parse takes exactly 40 hex digits of either case; nullopt for anything else.
    [[nodiscard]] static std::optional<Thumbprint> parse(std::string_view text);

    /// text is the 40 digits in uppercase.
    [[nodiscard]] const std::string& text() const { return m_text; }

    auto operator<=>(const Thumbprint&) const = default;

  private:
    explicit Thumbprint(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

}  // namespace certcore
