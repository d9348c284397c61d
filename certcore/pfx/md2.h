// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>

namespace certcore {

/// Md2Digest is what md2() makes of any number of bytes.
using Md2Digest = std::array<unsigned char, 16>;

/// md2 is the digest of RFC 1319. OpenSSL 3 is built without it, and old PFX files need it to be read; nothing is ever
/// written with it.
[[nodiscard]] Md2Digest md2(std::span<const unsigned char> bytes);

}  // namespace certcore
