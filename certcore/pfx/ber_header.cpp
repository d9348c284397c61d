// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/ber_header.h"

#include <cstdint>

namespace certcore {

namespace {

// X.690, 8.1.2: 0 where the tag is cut off.
std::size_t tagSize(std::span<const unsigned char> bytes) {
    if (bytes.empty()) {
        return 0;
    }
    if ((bytes[0] & 0x1FU) != 0x1FU) {
        return 1;
    }
    std::size_t size = 1;
    while (size < bytes.size() && (bytes[size] & 0x80U) != 0) {
        ++size;
    }
    return size < bytes.size() ? size + 1 : 0;
}

}  // namespace

BerHeader berHeaderOf(std::span<const unsigned char> bytes) {
    const std::size_t tag = tagSize(bytes);
    const auto length = bytes.subspan(tag);
    if (tag == 0 || length.empty() || length[0] == 0xFF) {
        return {};
    }
    const std::size_t count = length[0] & 0x7FU;
    if ((length[0] & 0x80U) == 0) {
        return {tag, tag + 1, count, false};
    }
    if (count == 0) {
        return {tag, tag + 1, 0, true};
    }
    if (length.size() < 1 + count) {
        return {};
    }
    std::size_t content = 0;
    for (const unsigned char octet : length.subspan(1, count)) {
        if (content > (SIZE_MAX >> 8U)) {
            return {};
        }
        content = content << 8U | octet;
    }
    return {tag, tag + 1 + count, content, false};
}

}  // namespace certcore
