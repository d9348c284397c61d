// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace certcore {

/// toHex writes bytes as uppercase hex digits without separators.
[[nodiscard]] std::string toHex(std::span<const unsigned char> bytes);

/// fromHex reads an even number of hex digits of either case; nullopt for anything else.
[[nodiscard]] std::optional<std::vector<unsigned char>> fromHex(std::string_view text);

/// toIsoTime writes a moment as ISO 8601 in UTC with whole seconds, such as 2026-11-22T00:00:00Z.
[[nodiscard]] std::string toIsoTime(std::chrono::sys_seconds moment);

/// fromIsoTime reads what toIsoTime writes; nullopt for anything else.
[[nodiscard]] std::optional<std::chrono::sys_seconds> fromIsoTime(std::string_view text);

/// asciiLower lowers A to Z and leaves every other byte alone, whatever the locale.
[[nodiscard]] std::string asciiLower(std::string_view text);

/// isValidUtf8 says whether the bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// takeUtf8Character is the character at the front of well-formed UTF-8 that is not empty; it is taken off the text.
[[nodiscard]] char32_t takeUtf8Character(std::span<const unsigned char>& text);

/// putUtf8Character writes a character, up to four bytes, and says how many it took.
[[nodiscard]] std::size_t putUtf8Character(char32_t character, std::span<unsigned char> into);

/// utf16ToUtf8 reads big-endian UTF-16. A surrogate without its other half becomes U+FFFD; an odd byte at the end is
/// passed over.
[[nodiscard]] std::string utf16ToUtf8(std::span<const unsigned char> bytes);

/// utf8ToUtf16 writes big-endian UTF-16, with surrogate pairs beyond 16 bits. A byte that is no UTF-8 becomes U+FFFD.
[[nodiscard]] std::vector<unsigned char> utf8ToUtf16(std::string_view text);

}  // namespace certcore
