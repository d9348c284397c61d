// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "certcore/base/secret.h"

namespace certcore {

/// bytesAsCharacters reads each byte as the Latin-1 character of its number, and writes that character as UTF-8.
[[nodiscard]] Secret bytesAsCharacters(const Secret& bytes);

/// toWindows1252 writes UTF-8 text in Windows' western code page, a superset of Latin-1's printable characters; nothing
/// where the text is no UTF-8 or has a character that the code page lacks.
[[nodiscard]] std::optional<Secret> toWindows1252(const Secret& text);

/// toBmpString writes UTF-8 text as big-endian UTF-16 without a terminating zero, as RFC 7292, B.1, does; a byte that
/// is no UTF-8 as the Latin-1 character of its number.
[[nodiscard]] Secret toBmpString(const Secret& text);

}  // namespace certcore
