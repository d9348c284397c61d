// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "certcore/base/secret.h"

namespace certcore {

/// deepestNesting is how many constructed elements may lie in each other. Each of the 16 allowed safe contents takes
/// three levels, and what lies in them a few.
inline constexpr std::size_t deepestNesting = 64;

/// berToDer writes the first element of the bytes (BER, X.690, 8) as OpenSSL's stricter parser takes it: every length
/// definite and minimal, a string of universal class in one piece however deep its pieces lay in each other, an INTEGER
/// without superfluous octets. What lies inside of an OCTET STRING stays as it is, and so does the order of a SET.
/// Bytes behind the first element are left out. Nothing where the bytes are no BER or are nested too deep; the
/// outcome may hold keys.
[[nodiscard]] std::optional<Secret> berToDer(std::span<const unsigned char> bytes);

}  // namespace certcore
