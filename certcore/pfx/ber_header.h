// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

namespace certcore {

/// BerHeader is the tag and the length of one element of BER (X.690, 8.1.2 and 8.1.3).
struct BerHeader {
    std::size_t tag = 0;        ///< How many octets the tag takes.
    std::size_t size = 0;       ///< How many octets tag and length take; 0 where they are broken or cut off.
    std::size_t content = 0;    ///< How many octets of contents are announced; 0 where the length is indefinite.
    bool isIndefinite = false;  ///< The contents end where their end is marked.
};

/// berHeaderOf reads the element at the front of the bytes. More contents may be announced than there are bytes.
[[nodiscard]] BerHeader berHeaderOf(std::span<const unsigned char> bytes);

}  // namespace certcore
